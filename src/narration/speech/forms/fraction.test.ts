import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { fraction } from "./fraction.ts";

specifySpeechRule(fraction, {
  says: [
    ["About [1/2] of them fled.", "one half"],
    ["A boy of [2 1/2] was hurt.", "two and a half"],
    ["They waited [3¾] hours.", "three and three quarters"],
    ["Some [2/3] of homes burned.", "two thirds"],
    ["It hit [½] of the town.", "one half"],
    ["In [31/32] of all cases nobody died.", "thirty one thirty seconds"],
  ],
  leaves: [
    ["On 05/02/2023 it rained.", "a date"],
    ["The attacks of 9/11 killed thousands.", "a name"],
    ["The killed/wounded are many.", "no numbers"],
  ],
});
