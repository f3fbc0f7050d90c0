import { specifyCheck } from "../specify-check.spec-kit.ts";
import { partsDoNotAddUp } from "./parts-do-not-add-up.ts";

specifyCheck(partsDoNotAddUp, {
  finds: [
    [
      "Three days of fighting killed {44} people, the ministry said. It lists [15 children, four women and 22] men.",
      /come to 41/,
    ],
    [
      "The storm killed {120} people, an office said. It broke the toll down by district as follows: [87 in Lund, 13 in Ystad and ten] in Malmo.",
      /come to 110/,
    ],
    ["All {60} people on board the bus were killed. On board were [40 Swedes and 15] Danes.", /come to 55/],
    [
      "Officials said {107} of those hurt in the attack were being treated in hospital ([seven children and 92] adults).",
      /come to 99/,
    ],
    [
      "Of the {14} soldiers abducted in June, [two were freed on Tuesday, and nine] are still held, the army said.",
      /come to 11/,
    ],
    ["A slide buried {229} people. The victims comprise [148 men and 71] women, the mayor said.", /come to 219/],
    [
      "A boat sank, and {38} people drowned.\n\nThe dead – [16 men, 11 women, and six] children – were buried on Sunday.",
      /come to 33/,
    ],
    [
      "The fire killed {40} people and injured nine, police said.\n\nThe dead were [20 men, 12 women and three] children.",
      /come to 35/,
    ],
    ["{40} dead: [20 men, 15 women and three] children\n\nThe fire left 40 dead.", /come to 38/],
    ["The fire killed {40} people ([20 men, 12 women and five] children), police said.", /come to 37/],
    ["The fire killed {40} people — [20 men and 12] women — police said.", /“40”/],
    ["{Forty} people died: [seven in Homs, 12 in Hama and 20] in Lund.", /come to 39/],
    ["The raid killed {40} people, [22 in Homs and 15] in Hama, a clinic said.", /come to 37/],
    ["The army counted {900} casualties: [200 killed and 600] wounded.", /come to 800/],
    ["The raid killed {14} people. [Nine were soldiers and four] were civilians.", /misses people/],
    ["{At least 14} people were killed: [nine soldiers and four] civilians.", /“At least 14”/],
    ["The fire killed {40} people: [20 men, 12 women and a] priest.", /come to 33/],
    ["The {78} dead comprise [42 men, 23 women and nine] children, police said.", /come to 74/],
    ["A toll of {31} is made up of [20 soldiers and 10] civilians, the army said.", /come to 30/],
    ["The army suffered {73} casualties: [40 killed, 21 wounded and two] missing.", /come to 63/],
    ["{289} people died: [158 in Lund, 86 in the hills above it and 31] on the coast, Ann Lee said.", /come to 275/],
  ],
  passes: [
    ["The fire killed 40 people. Twenty-five of the dead were men and 12 were women.", "the others are not told"],
    [
      "The crash hurt 30 people. Nine are in a serious condition, and 16 have minor injuries.",
      "the others are not told",
    ],
    [
      "The fire killed 40 people: 20 men, 15 women, and five children.",
      "a comma before “and” goes on to no other part",
    ],
    ["40 dead: 20 men, 15 women and five children\n\nThe fire left 40 dead.", "the parts are the whole"],
    ["The fire killed 40 people, including 20 men and 12 women.", "some of the people"],
    ["The fire killed 40 people: 20 men, 12 women and others whose names are not known.", "the others are not counted"],
    ["The fire killed 40 people: 20 men, 12 women and some of their guests.", "the guests are not counted"],
    ["The fire killed 40 people: 24 houses and 3 schools burned down.", "houses are no people"],
    ["The blast killed 40 people: 12 were injured and two are missing.", "the injured are no part of the dead"],
    ["The fire killed 40 people – 20 men and about 19 women – police said.", "about 19 may be 20"],
    ["About 40 people died: 20 men and 18 women.", "38 is about 40"],
    ["The raid killed 40 people, among them 12 nurses and three cooks.", "some of the people"],
    ["The fire killed 40 people: 20 men, 15 women and 10 children.", "parts-exceed-total finds more than the whole"],
    ["The fire killed 40 people; 20 were men, 12 women, and the rest children.", "the rest is not counted"],
    ["Of the 90 dead, 50 were in Lund and 30 in Ystad.", "tells where most of them were"],
    ["The raid killed 40 people, 12 in Homs and 15 in Hama, a clinic said.", "so few may be the greatest parts alone"],
    ["The army counted 900 casualties, with 200 killed and 600 wounded in May.", "some of the casualties"],
  ],
});
