import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { ordinalNumber } from "./ordinal-number.ts";

specifySpeechRule(ordinalNumber, {
  says: [
    ["The [21st] victim was found.", "twenty first"],
    ["The [1,000th] strike fell.", "one thousandth"],
    ["The [112th] Brigade left.", "one hundred twelfth"],
  ],
  leaves: [
    ["The 21th victim was found.", "a wrong ending"],
    ["On 25th July they left.", "a date"],
  ],
});
