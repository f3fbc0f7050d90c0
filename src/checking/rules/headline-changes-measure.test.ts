import { specifyCheck } from "../specify-check.spec-kit.ts";
import { headlineChangesMeasure } from "./headline-changes-measure.ts";

specifyCheck(headlineChangesMeasure, {
  finds: [
    [
      "[900] soldiers killed since May\n\nThe army has suffered {900} casualties since May, 200 of them dead.",
      /casualties/,
    ],
    [
      "Army lost [900] men in siege\n\nThe army has suffered {more than 900} casualties, Ann Lee said.",
      /people killed/,
    ],
    ["Blast injures [30]\n\nA blast killed {30} people at a market, police said. Ten were hurt.", /people injured/],
    ["[300] missing after landslide\n\nA landslide killed {300} people, officials said.", /people missing/],
    ["[40k] dead in siege\n\nThe siege has caused {40,000} casualties, the ministry said.", /Say in the headline/],
    ["[Five] dead in crash\n\n{Five} people were hurt when two buses met head-on, police said.", /people injured/],
    ["Cyclone kills [300]\n\nThe cyclone left {300} people dead or missing, the agency said.", /dead or missing/],
    ["Flood kills [5,000]\n\nThe flood displaced {5,000} people, the agency said.", /people displaced/],
  ],
  passes: [
    ["41 feared drowned\n\nForty-one people are feared to have drowned off Lund, rescuers said.", "both are feared"],
    [
      "89 children lost at sea\n\nAt least 89 children have died or gone missing at sea, an agency said.",
      "the lost may be dead or missing",
    ],
    ["Cyclone leaves 300 dead or missing\n\nSome 300 people are dead or missing.", "the headline says so, too"],
    ["Flood kills 40\n\nThe flood killed 40 people and hurt 40.", "the text has that outcome, too"],
    ["Blast kills 15\n\nIt killed 12 in Lund and three in Ystad, and 15 were hurt.", "the deaths come to 15"],
    ["Dozens dead, 30 hurt in blast\n\nThe blast killed 24 people and hurt 30.", "each outcome has its number"],
    ["5,000 flee flood\n\nSome 5,000 people were evacuated, the agency said.", "who is evacuated has fled"],
    ["Two dead in crash\n\nThe driver and a girl died. Two cyclists were hurt.", "few people are easily another count"],
    ["900 casualties in siege\n\nThe siege killed 300 people and hurt 600.", "casualties are both"],
    ["Flood displaces 300\n\nThe flood displaced 300 families.", "unit-mixed finds households for people"],
    [
      "Three dead in fire\n\nThe man who abducted his three daughters died. It killed his wife, too.",
      "an abduction is no harm of the fire",
    ],
  ],
});
