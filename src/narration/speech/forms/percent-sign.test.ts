import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { percentSign } from "./percent-sign.ts";

specifySpeechRule(percentSign, {
  says: [
    ["Some 12.5[%] fled.", "percent"],
    ["From 10-20[%] fled.", "percent"],
  ],
  leaves: [["Forty per cent fled.", "a word"]],
});
