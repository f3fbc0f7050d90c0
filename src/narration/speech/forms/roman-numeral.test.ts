import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { romanNumeral } from "./roman-numeral.ts";

specifySpeechRule(romanNumeral, {
  says: [
    ["World War [II] ended.", "two"],
    ["Pope John Paul [II] died.", "the second"],
    ["Chapter [IV] follows.", "four"],
    ["King Charles [III's] visit ended.", "the third's"],
    ["Queen Elizabeth [I] died.", "the first"],
  ],
  leaves: [
    ["Ana and I left.", "a speaker"],
    ["Elizabeth I know.", "a speaker"],
    ["Washington DC is calm.", "an acronym"],
    ["John Hale MD left.", "an acronym"],
  ],
});
