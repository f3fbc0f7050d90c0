import { specifyCheck } from "../specify-check.spec-kit.ts";
import { rateWithoutPeriod } from "./rate-without-period.ts";

specifyCheck(rateWithoutPeriod, {
  finds: [
    ["The army loses [up to 200 soldiers on average], an adviser said.", /without its unit of time/],
    ["Russian soldiers are being killed [at a rate of 800], the general said.", /without its unit of time/],
    ["Russian soldiers are being killed [at a rate of 800 a day], the general said.", /Say since when/],
    ["Ukraine is losing [30 soldiers a day], its commander said on Monday.", /over which|measured over/],
    ["The army loses [up to 200 men every day].", /Say since when/],
    ["The front costs [between 100 and 200 dead a day].", /measured over/],
    ["Army Loses [800 a Day], General Says\n\nThe general spoke of heavy losses.", /measured over/],
    ["Casualties run at [about 1,000 per day], officials said.", /measured over/],
    ["People are dying [at a pace of fifty a week], doctors said.", /measured over/],
    ["The cholera kills [dozens a day], the agency said.", /measured over/],
    ["The fighting leaves [40 wounded daily], medics told reporters on Friday.", /measured over/],
    ["Civilians were killed [at the rate of 25], monitors said.", /unit of time/],
    ["[As many as 200 soldiers are being killed every day], an adviser said.", /Say since when/],
    ["[Every day, 30 civilians] are killed, the mayor said.", /Say since when/],
    ["The town is burying [a hundred people a day], the priest said.", /Say since when/],
    ["[Nine people a day] die, the nurse said, some while they wait in the yard.", /Say since when/],
  ],
  passes: [
    ["On average 30 people were killed in each attack, or 30 people on average, police said.", "in each attack"],
    ["Russian soldiers have been killed at a rate of 800 a day since December, the general said.", "since when"],
    ["In March the army lost 30 soldiers a day.", "in which month"],
    ["The battle raged from May to June. The army lost 30 soldiers a day.", "the paragraph tells"],
    ["At the height of the siege 30 people died a day.", "when it was"],
    ["The mortality rate of 5 per 100,000 people has killed few.", "a rate per head"],
    ["The guns fired 800 shells a day and killed nobody.", "shells are no toll"],
    ["The hospital treats 30 patients a day.", "nobody came to harm"],
    ["“We are losing 30 a day,” the commander said.", "what somebody said"],
    ["The soldiers, who were killed, had earned $30 a day.", "money"],
    ["Nine people a day died until the clinic opened, the nurse said.", "until when"],
    ["During the offensive the army lost 200 men every day.", "during what"],
    ["Deaths have risen at a rate of 5 percent.", "a rate in percent"],
    ["The storm killed 30 people on the first day.", "no rate"],
  ],
});
