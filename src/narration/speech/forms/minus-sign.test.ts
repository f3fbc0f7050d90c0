import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { minusSign } from "./minus-sign.ts";

specifySpeechRule(minusSign, {
  says: [
    ["It was [-]5°C.", "minus"],
    ["They lost [-]$2 million.", "minus"],
  ],
  leaves: [
    ["Some 10-15 died.", "a range"],
    ["A B-52 flew.", "a hyphen"],
    ["- 12 dead", "an item of a list"],
  ],
});
