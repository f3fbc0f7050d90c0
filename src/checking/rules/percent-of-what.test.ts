import { specifyCheck } from "../specify-check.spec-kit.ts";
import { percentOfWhat } from "./percent-of-what.ts";

specifyCheck(percentOfWhat, {
  finds: [
    ["Casualties rose [20 percent], the ministry said.", /from which number to which/],
    ["Deaths are up [30%], officials said on Monday.", /since when/],
    ["There was a [15 per cent] increase in fatalities.", /measured from/],
    ["Civilian casualties have increased by [40 percent], the mission reported.", /measured from/],
    ["Casualties Up [35%], Army Says\n\nThe army gave no other numbers.", /35%/],
    ["The death toll has jumped by more than [50 per cent], the governor told reporters.", /measured from/],
    ["The number of people killed fell [12.5%], the agency said.", /12.5%/],
    ["The report tells of a [20-percent] rise in civilian deaths.", /measured from/],
    ["Homicides dropped by nearly [ten percent], the police chief said.", /ten percent/],
    ["Civilian deaths are up by [a third], the ministry said.", /a third/],
    ["The agency told of an increase of [a quarter] in the number of wounded.", /measured from/],
    ["Road deaths have gone up by [8 per cent], the minister told members of parliament on Tuesday.", /measured from/],
    ["Drownings in the lake rose by [30 per cent], the guard said.", /measured from/],
    ["A [12%] rise in fatal crashes has alarmed the ministry.", /measured from/],
    ["Injuries climbed another [8 percent].", /measured from/],
  ],
  passes: [
    ["Casualties rose 20 percent from 400 to 480.", "from what, and to what"],
    ["Casualties rose 20 percent to 480, the ministry said.", "to what"],
    ["Deaths are up 30% since January.", "since when"],
    ["Deaths rose 30% in March.", "in which month"],
    ["Fatalities fell 12 percent compared with last year.", "against what"],
    ["Killings rose 12 percent year on year.", "against the year before"],
    ["Casualties rose 20 percent. They went from 400 to 480.", "the next sentence tells"],
    [
      "In April 480 people were killed. Casualties rose 20 percent, the ministry said.",
      "the sentence before tells the month",
    ],
    ["Prices rose 20 percent, the ministry said.", "prices are no toll"],
    ["Twenty percent of the casualties were children.", "a share of a toll"],
    ["“Casualties rose 20 percent,” the general said.", "what somebody said"],
    ["Deaths make up 20 percent of the casualties.", "a share of a toll"],
    ["Deaths were 20 percent higher than in the year before.", "against what"],
  ],
});
