import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { streetNumber } from "./street-number.ts";

specifySpeechRule(streetNumber, {
  says: [
    ["He lived at [1428] Elm St. then.", "fourteen twenty eight"],
    ["She lived at 12 [N.] Main Street.", "north"],
    ["He lived at [708] Oak Avenue.", "seven zero eight"],
  ],
  leaves: [
    ["Some 112 Victims of Fallen Street signed.", "small words between"],
    ["About 1428 people died.", "no street"],
  ],
});
