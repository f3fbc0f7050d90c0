import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { decimalNumber } from "./decimal-number.ts";

specifySpeechRule(decimalNumber, {
  says: [
    ["A quake of magnitude [7.8] struck.", "seven point eight"],
    ["The share fell by [.05] points.", "point zero five"],
    ["A [5.6]-magnitude quake struck.", "five point six"],
    ["Some [1.25] million fled.", "one point two five"],
  ],
  leaves: [
    ["On 01.02.2023 it rained.", "a date"],
    ["Call 10.0.0.1 now.", "an address of a machine"],
    ["Nine died.5 were hurt.", "a full stop without its blank"],
  ],
});
