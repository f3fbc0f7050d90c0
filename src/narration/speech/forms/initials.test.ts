import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { initials } from "./initials.ts";

specifySpeechRule(initials, {
  says: [
    ["The [U.S.] left.", "u s"],
    ["[J.K.] Moreno left.", "j k"],
    ["George [W.] Hall left.", "w"],
    ["The [U.S.'s] envoy left.", "u s's"],
  ],
  leaves: [
    ["The vitamin was C.", "the end of a sentence"],
    ["Gen. Hale left.", "several letters"],
  ],
});
