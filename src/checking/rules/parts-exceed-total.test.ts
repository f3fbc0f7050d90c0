import { specifyCheck } from "../specify-check.spec-kit.ts";
import { partsExceedTotal } from "./parts-exceed-total.ts";

specifyCheck(partsExceedTotal, {
  finds: [
    [
      "{Twenty} people did not survive the fire. Those who lost their lives were [12 patients and nine] nurses.",
      /come to 21/,
    ],
    [
      "Gunmen seized {30} villagers, elders said. [Twelve women, 11 men and nine] children were led into the forest.",
      /come to 32/,
    ],
    ["The storm caused {30} deaths, the state said. By county, [15 were in Lee and 19] in Collier.", /come to 34/],
    [
      "{Thirty} people died, the mayor said. Of the dead, [19 had been found in the wreck and 12] died later.",
      /come to 31/,
    ],
    [
      "A fire killed {40} people and hurt nine.\n\nIt began in a kitchen.\n\nThose who died were [25 guests and 20] waiters, police said.",
      /come to 45/,
    ],
    ["A fire killed {40} people.\n\nThe bodies of [25 men and 20] women were found on the stairs.", /come to 45/],
    [
      "Forty inmates were killed, and {12} were hurt. Among the injured were [nine guards and eight] cooks.",
      /come to 17/,
    ],
    [
      "The riot left {60} people dead, police said. [Forty of the dead belonged to the Kings and 31] to the Aces.",
      /come to 71/,
    ],
    [
      "Police say {30} people were hurt.\n\n[Eleven are in a serious condition, while 26] have minor injuries.",
      /come to 37/,
    ],
    ["The attack caused {45} casualties, including [20 dead and 30] wounded.", /come to 50/],
    ["Officials counted {100} casualties, including [at least 120] killed.", /A part is more/],
    ["{40} people were killed, including [50] children, police said.", /A part is more/],
    ["The blast killed {40} people, [50] of them children.", /A part is more/],
    ["{40} people were killed: [20 men, 15 women and 10] children.", /come to 45/],
    ["{Forty} people – [25 men and 20] women – were killed, police said.", /come to 45/],
    ["{Forty} people were killed, police said. They were [25 soldiers and 20] civilians.", /come to 45/],
    ["Police said {eight} shoppers were killed, [eleven] of whom were teenagers.", /A part is more/],
    ["{Forty} people were killed. [Fifty] of the dead were children.", /A part is more/],
    ["The convoy lost {26} soldiers, it said, [19 from the 3rd Brigade and 11] from the engineers.", /come to 30/],
    ["{Forty} pensioners died when a coach hit a lorry, [25 of them women and 20] men.", /come to 45/],
    ["The heat caused {112} deaths. [Seventy-one were in Lyon and 58] in Lund.", /come to 129/],
    ["The toll of {40} comprises [25 killed in Lund and 20] in Ystad.", /come to 45/],
    ["The blast killed {40} people – [30 men and 15] women – police said.", /come to 45/],
  ],
  passes: [
    [
      "A mother is dead and three people were hurt.\n\nThe victims, two men and two women, had left a bar.",
      "dead and hurt are victims",
    ],
    ["The crash killed 40 people. On board were 50 Swedes and 15 Danes.", "others of them live"],
    [
      "A blast killed three people. Two hundred police officers and 40 nurses were sent to the place.",
      "those who came are no dead",
    ],
    ["A blast killed 15 people in Homs. Another ten men and eight women died in Hama.", "others died elsewhere"],
    [
      "Forty people were killed in Lund. The toll later rose to 60, police said. The dead were 30 men and 25 women.",
      "two numbers were told",
    ],
    ["Forty people were killed and 60 hurt. Among the injured were 30 men and 25 women.", "of the injured"],
    ["Eight people died. A crane lifted 40 passengers, 11 of whom were children.", "of the passengers"],
    ["Forty people died when a coach fell, 25 of them women and 20 of them teachers.", "a teacher may be a woman"],
    ["Eight people died and 90 were hurt. Eleven of the injured were children.", "of the injured"],
    ["The raid killed 26 in Homs, 19 in Hama and 11 in Idlib.", "tolls side by side"],
    ["The heat caused 112 deaths. Seventy people were hurt and 58 were fined.", "others than the dead"],
    ["The attack caused 45 casualties, including 20 dead and 25 wounded.", "the parts are the whole"],
    ["The storm killed 40 people, including 300 guests cut off from the road.", "the guests are not told to be dead"],
    ["They found a woman and a teenager, both of whom had been shot.", "both are the two"],
    ["The flood displaced 300 households (an estimated 1,500 people).", "people for households, told again"],
    ["At least 40 people died, 50 of them children.", "at least 40 may be 50 and more"],
    ["About 100 people were killed, 105 of them soldiers.", "105 is about 100"],
    ["40 people died, 30 of them in the city, most of them children.", "a share of a part is no part beside it"],
  ],
});
