import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { numericDate } from "./numeric-date.ts";

specifySpeechRule(numericDate, {
  says: [
    ["On [05/02/2023] it rained.", "may second twenty twenty three"],
    ["On [25/07/2012] it rained.", "the twenty fifth of july twenty twelve"],
    ["On [2016-11-03] it rained.", "november third twenty sixteen"],
    ["On [11/17/05] it rained.", "november seventeenth oh five"],
    ["By [14/06] it rained.", "the fourteenth of june"],
    ["By [06/14] it rained.", "june fourteenth"],
  ],
  leaves: [
    ["Some 2/3 fled.", "two numbers"],
    ["Section 40/41/42 burned.", "no month"],
    ["Call 202-555-0143.", "a telephone"],
  ],
});
