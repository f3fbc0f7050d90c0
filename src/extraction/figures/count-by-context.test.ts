import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { countByContext } from "./count-by-context.ts";

specifyFigureRule(countByContext, {
  reads: [
    [
      "That makes 58 wounded this week, against [35] the week before.",
      { measure: "injured", low: 35, high: 35, qualifier: "exact" },
    ],
    [
      "It killed 27 people. The total now stands at [77].",
      { measure: "killed", low: 77, high: 77, qualifier: "exact" },
    ],
    [
      "The ministry said 1,400 people had died. The earlier figure had been [1,200].",
      { measure: "killed", low: 1200, high: 1200, qualifier: "exact" },
    ],
    [
      "The army said 250 rebels were killed. The rebels claimed [nearly 300].",
      { measure: "killed", low: 300, high: 300, qualifier: "approximately" },
    ],
    [
      "Estimates ran from 30 dead to [more than 60].",
      { measure: "killed", low: 60, high: null, qualifier: "more-than" },
    ],
    [
      "Nine people died. [6,721] victims lie in the cemetery.",
      { measure: "killed", low: 6721, high: 6721, qualifier: "exact", group: "victims" },
    ],
    [
      "Measles has killed 12 children. That brings the total since January to [310].",
      { measure: "killed", low: 310, high: 310, qualifier: "exact" },
    ],
    [
      "The charity had 300 refugees on its list; the count was [about 250] by June.",
      { measure: "displaced", low: 250, high: 250, qualifier: "approximately" },
    ],
    [
      "The war killed 900. Totals of 3,000 and [1,500] were given.",
      { measure: "killed", low: 1500, high: 1500, qualifier: "exact" },
    ],
    [
      "The quake displaced 400 families. The first estimate was [300].",
      { measure: "displaced", low: 300, high: 300, qualifier: "exact", unit: "household" },
    ],
  ],
  ignores: [
    ["It killed 27 people. Police reported 12 were arrested.", "arrests"],
    ["The toll is 64, an increase of 14 from Sunday.", "the difference of two tolls is none"],
    ["The storm killed 12 people. A total of 3,000 people were affected.", "they were affected, not killed"],
    ["The storm killed 12 people, affecting a total of 21,568 people.", "they were affected, not killed"],
    ["The quake killed 40 people. The number of aftershocks was 12.", "aftershocks are no people"],
    ["The storm killed 40 people. Rainfall totals of 12 were common.", "the totals are of rain"],
    ["The storm killed 40 people. It crossed a total population of 12 million.", "who lives there is no toll"],
    ["The quake killed 40 people. The mayor had 12 assistants.", "what is counted is told behind"],
    [
      "The quake killed 40 people. Its strength was 7.2 and its depth 12.",
      "neither a word for a count nor a verb of counting",
    ],
    ["The quake killed 40 people. The town gave 12 goats.", "only people count"],
    ["The clinic reported 20 deaths. It closed in 12 of its wards.", "a part of something else"],
    ["The clinic reported 20 deaths. A nurse reported this on 12 and left.", "the day of the month"],
    ["The war killed 900. The figure was 1998.", "1998 is the year"],
    ["The fire killed 20 guests. Two cooks were given four and nine years.", "years in jail"],
    ["The figure had been 1,200, wrote the widow of a murdered man.", "nothing was told before"],
    ["The clinic reported 20 deaths. It lists 12 of its donors as friends.", "a part of something else"],
    ["The clinic reported 20 deaths. It gave 12 the all-clear.", "somebody is given something"],
    ["The war killed 900. Such was the toll she gave; 12 were glad.", "another clause tells the number"],
    ["The war killed 900. The figure made her look at 12.", "another verb stands between"],
    ["The war killed 900. That takes the total over the edge for 12.", "the total is not this number"],
    ["The storm killed nine people. Later 300 guests came.", "nothing says that the guests died"],
    ["They went from 30 dead past 12.", "no range without its second end"],
  ],
});
