import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { writtenDate } from "./written-date.ts";

specifySpeechRule(writtenDate, {
  says: [
    ["On [July 25, 2012] it rained.", "july twenty fifth twenty twelve"],
    ["On [25 July] it rained.", "the twenty fifth of july"],
    ["The [25th of July] was hot.", "twenty fifth of july"],
    ["From [Sept. 3-5] it rained.", "september third to fifth"],
    ["In [May 2023] it rained.", "may twenty twenty three"],
    ["On [Dec. 30] it rained.", "december thirtieth"],
    ["In [May 2023] people drowned.", "may twenty twenty three,"],
    ["On [12 May 2010] it rained.", "the twelfth of may twenty ten"],
    ["Between [8] and 19 August it rained.", "the eighth"],
    ["From the [8th] to 19 August it rained.", "eighth"],
  ],
  leaves: [
    ["Some 12 may have died.", "a verb"],
    ["The 40 march on.", "a verb, and no day"],
    ["On 05/02/2023 it rained.", "in digits"],
    ["Between 8 and 19 may have died.", "a verb"],
  ],
});
