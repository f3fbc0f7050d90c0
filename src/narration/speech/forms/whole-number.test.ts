import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { wholeNumber } from "./whole-number.ts";

specifySpeechRule(wholeNumber, {
  says: [
    ["At least [1,200] people died.", "one thousand two hundred"],
    ["Agent [007] was hurt.", "zero zero seven"],
    ["Some [12 000] people fled.", "twelve thousand"],
    ["About [1,02,300] people fled.", "one hundred two thousand three hundred"],
    ["A C-[130] crashed.", "one thirty"],
    ["A Boeing [737] crashed.", "seven thirty seven"],
    ["Case [4711081547] was closed.", "four seven one one zero eight one five four seven"],
    ["Dayton, OH [45402]", "four five four zero two"],
    ["The hall holds [30,000] and 19 others.", "thirty thousand,"],
    ["Between [1,500] and 1,700 people died.", "one thousand five hundred"],
  ],
  leaves: [
    ["In 1994 it rained.", "a year"],
    ["A rise of 2.5 was seen.", "a decimal"],
    ["The M23 took a town.", "a code"],
    ["The 21st came.", "an ordinal"],
  ],
});
