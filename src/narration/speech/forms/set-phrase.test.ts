import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { setPhrase } from "./set-phrase.ts";

specifySpeechRule(setPhrase, {
  says: [
    ["After [9/11] they fled.", "nine eleven"],
    ["They dug [24/7].", "twenty four seven"],
    ["Dead [and/or] missing.", "and or"],
    ["The odds are [50-50].", "fifty fifty"],
  ],
  leaves: [
    ["Some 9/10 fled.", "a fraction"],
    ["They won 50-49.", "a score"],
  ],
});
