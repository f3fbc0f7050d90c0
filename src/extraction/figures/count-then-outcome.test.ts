import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { countThenOutcome } from "./count-then-outcome.ts";

specifyFigureRule(countThenOutcome, {
  reads: [
    [
      "[Up to 600] people could not be accounted for.",
      { measure: "missing", low: null, high: 600, qualifier: "at-most" },
    ],
    ["[Fifty-two] journalists killed this year", { measure: "killed", low: 52, high: 52, qualifier: "exact" }],
    [
      "Police said [40] people killed the day before were guards.",
      { measure: "killed", low: 40, high: 40, qualifier: "exact" },
    ],
    ["[Twenty] soldiers were rescued from the river.", { measure: "rescued", low: 20, high: 20, qualifier: "exact" }],
    [
      "The report says [40] people, 12 of them children, were killed.",
      { measure: "killed", low: 40, high: 40, qualifier: "exact", group: "people" },
    ],
    [
      "[Three] people, not 30, were killed.",
      { measure: "killed", low: 3, high: 3, qualifier: "exact", group: "people" },
    ],
    ["[Three] people, not hundreds, were killed.", { measure: "killed", low: 3, high: 3, qualifier: "exact" }],
    ["[Nine] miners have not been found.", { measure: "missing", low: 9, high: 9, qualifier: "exact" }],
    ["[Nine] riders were not only hurt but robbed.", { measure: "injured", low: 9, high: 9, qualifier: "exact" }],
    [
      "[More than 12,000] people are without shelter.",
      { measure: "displaced", low: 12000, high: null, qualifier: "more-than" },
    ],
    [
      "[At least 10] people, and possibly as many as 20, were killed.",
      { measure: "killed", low: 10, high: null, qualifier: "at-least" },
    ],
    [
      "[A pair] of hikers died on the ridge.",
      { measure: "killed", low: 2, high: 2, qualifier: "exact", group: "hikers" },
    ],
    [
      "[Over 100,000] residents were under evacuation orders.",
      { measure: "evacuated", low: 100000, high: null, qualifier: "more-than" },
    ],
    [
      "A total of [387] people across Lund, Ystad and Malmö were evacuated.",
      { measure: "evacuated", low: 387, high: 387, qualifier: "exact" },
    ],
    [
      "[At least 183] of the villagers were taken to 950 evacuation shelters.",
      { measure: "displaced", low: 183, high: null, qualifier: "at-least" },
    ],
    [
      "[Some 60] families are staying at two relief camps.",
      { measure: "displaced", low: 60, high: 60, qualifier: "approximately", unit: "household" },
    ],
    [
      "[Two] riders from the truck, both of them clerks, escaped with burns.",
      { measure: "injured", low: 2, high: 2, qualifier: "exact" },
    ],
    ["[Five] people required rescue.", { measure: "rescued", low: 5, high: 5, qualifier: "exact" }],
    [
      "[Some 900] residents were ordered from their homes.",
      { measure: "displaced", low: 900, high: 900, qualifier: "approximately" },
    ],
    [
      "[About 1,200] homes were evacuated.",
      { measure: "evacuated", low: 1200, high: 1200, qualifier: "approximately", unit: "household" },
    ],
    [
      "[Some 3,000] people have had to be evacuated.",
      { measure: "evacuated", low: 3000, high: 3000, qualifier: "approximately" },
    ],
    ["[More than 400] people had to evacuate.", { measure: "evacuated", low: 400, high: null, qualifier: "more-than" }],
    [
      "[Sixty] families were affected and evacuated.",
      { measure: "evacuated", low: 60, high: 60, qualifier: "exact", unit: "household" },
    ],
    [
      "[Seven] hikers were swept away by the flood and drowned.",
      { measure: "killed", low: 7, high: 7, qualifier: "exact" },
    ],
    [
      "[Some 30] hikers were swept away by the flood and the mayor died.",
      { measure: "missing", low: 30, high: 30, qualifier: "approximately" },
    ],
    [
      "[Some 40] people around low-lying fields had moved to safer places.",
      { measure: "evacuated", low: 40, high: 40, qualifier: "approximately" },
    ],
    ["A Lund [couple] was found dead.", { measure: "killed", low: 2, high: 2, qualifier: "exact", group: null }],
    ["The [trio] died in the fire.", { measure: "killed", low: 3, high: 3, qualifier: "exact" }],
    ["The [pair] were pronounced dead at the scene.", { measure: "killed", low: 2, high: 2, qualifier: "exact" }],
    ["Her [twins] were wounded.", { measure: "injured", low: 2, high: 2, qualifier: "exact" }],
    ["[Some 40] people became homeless.", { measure: "displaced", low: 40, high: 40, qualifier: "approximately" }],
    ["In Kharkiv, [26] were wounded.", { measure: "injured", low: 26, high: 26, qualifier: "exact" }],
    ["[None] of the 38 passengers was hurt.", { measure: "injured", low: 0, high: 0, qualifier: "exact" }],
    ["[Not one] of the 40 guests was injured.", { measure: "injured", low: 0, high: 0, qualifier: "exact" }],
    [
      "[One and a half million] people fled.",
      { measure: "displaced", low: 1_500_000, high: 1_500_000, qualifier: "exact" },
    ],
    [
      "[More than 300] people are expected to die of hunger by May.",
      { measure: "killed", low: 300, high: null, qualifier: "more-than" },
    ],
    [
      "At dawn, [at least 14] villagers were killed when shells hit the market.",
      { measure: "killed", low: 14, high: null, qualifier: "at-least", group: "villagers" },
    ],
    [
      "[Up to nine] workers were hurt when the scaffold gave way.",
      { measure: "injured", low: null, high: 9, qualifier: "at-most", group: "workers" },
    ],
    [
      "[Dozens] were wounded, doctors said.",
      { measure: "injured", low: 24, high: null, qualifier: "vague", group: null },
    ],
    [
      "[Around 250] families were evacuated from the low-lying streets.",
      { measure: "evacuated", low: 250, high: 250, qualifier: "approximately", unit: "household", group: "families" },
    ],
    [
      "[No one] was reported hurt in the landslide.",
      { measure: "injured", low: 0, high: 0, qualifier: "exact", reportedNone: true },
    ],
    [
      "[Nobody] was injured in the fire.",
      { measure: "injured", low: 0, high: 0, qualifier: "exact", reportedNone: false },
    ],
    [
      "[Three] firefighters, two of them volunteers, died in the blaze.",
      { measure: "killed", low: 3, high: 3, qualifier: "exact", group: "firefighters", partOf: null },
    ],
    [
      "[Sixteen] soldiers were captured and later freed in a prisoner swap.",
      { measure: "captured", low: 16, high: 16, qualifier: "exact" },
    ],
    [
      "By noon [more than 60] shoppers had been killed or wounded.",
      { measure: "casualties", low: 60, high: null, qualifier: "more-than", composition: "killed or wounded" },
    ],
    [
      "[Two] of the hikers are still missing.",
      { measure: "missing", low: 2, high: 2, qualifier: "exact", group: "hikers" },
    ],
    ["In all, [1,990] residents fled the valley.", { measure: "displaced", low: 1990, high: 1990, qualifier: "exact" }],
    ["[Eleven] Wagner were killed at the bridge.", { measure: "killed", low: 11, high: 11, qualifier: "exact" }],
    ["[One] man died in the crash.", { measure: "killed", low: 1, high: 1, qualifier: "exact", group: "man" }],
    [
      "[Nine] navvies who lay below drowned.",
      { measure: "killed", low: 9, high: 9, qualifier: "exact", group: "navvies" },
    ],
    ["On Monday [six] nurses, two of them trainees, died.", { measure: "killed", low: 6, high: 6, qualifier: "exact" }],
    [
      "[Three] others, a woman, a boy and a girl, were shot.",
      { measure: "injured", low: 3, high: 3, qualifier: "exact", group: "others" },
    ],
    [
      "[Six] monks -- five of them Spaniards -- were murdered.",
      { measure: "killed", low: 6, high: 6, qualifier: "exact" },
    ],
    [
      '[At least 16] members of the "Farm Guard" (a militia) died.',
      { measure: "killed", low: 16, high: null, qualifier: "at-least", group: "members" },
    ],
    [
      "Two were burned and [three] sustained minor injuries.",
      { measure: "injured", low: 3, high: 3, qualifier: "exact" },
    ],
    ["[Both] are listed in critical condition.", { measure: "injured", low: 2, high: 2, qualifier: "exact" }],
    [
      "[Four] teens, the youngest of whom was 12, were shot.",
      { measure: "injured", low: 4, high: 4, qualifier: "exact" },
    ],
  ],
  ignores: [
    ["Three men killed the second year student.", "the men did it"],
    ["The couple's son died.", "the son died"],
    ["The couple shot their landlord.", "they shot"],
    ["The couple was charged with killing a cook.", "they are charged"],
    ["The club put two forwards on injured reserve.", "a list of players"],
    ["About 300 clerks have gone missing from the rota.", "a list of shifts"],
    ["Forty people are in hospital with the flu.", "an illness"],
    ["More than five fatal claims per thousand workers were filed.", "a rate"],
    ["Three men, police said, were glad of the help for the injured.", "nothing befell them"],
    ['The 12 guests said "no" when asked about the dead.', "quoted words are no name"],
    ["Two people briefed on the raid said the soldiers were killed.", "they tell it"],
    ["Two gunmen fled.", "they got away"],
    ["Three men fled the scene.", "they got away"],
    ["Four of the club's men fled in a stolen car.", "they got away"],
    ["Two men who robbed the shop fled.", "they got away"],
    ["Twelve people were not hurt.", "it did not befall them"],
    ["Nine clerks have never been freed.", "it did not befall them"],
    ["Seventeen bridges were washed away.", "only people count"],
    ["Seventeen culverts were washed away.", "water carries off what nobody counts"],
    ["Two riders escaped and the mayor died.", "the mayor died"],
    ["Some 60 scouts were taken to the summer fair.", "a fair is no shelter"],
    ["Some 60 scouts were taken to town, where shelters stand.", "the shelters are another clause's"],
    ["Some 60 guests from Lund, mayor included, heard that the king died.", "no list of names, and the king died"],
    ["Some 1,200 homes were destroyed.", "homes lost say nothing of who fled"],
    ["Some 800 houses were damaged and in the hills the guests had to evacuate.", "the guests had to evacuate"],
    ["Some 60 families were questioned and the mayor died.", "the mayor died"],
    ["Nobody asked how many were missing.", "whoever asked is not missing"],
    ["All but two of the crew were rescued.", "two are the exception"],
    ["40 cows were killed in the barn fire.", "only people count"],
    ["No bridges are missing and no houses were hurt.", "things that go unhurt are no toll of none"],
    ["The strike killed 12 people.", "outcome-then-count reads the active voice"],
    ["The worst storm in half a century has killed the mayor.", "half of a stretch of time"],
    ["The members of two families died when a roof gave way.", "how many of them died is not told"],
    ["One of the drivers died at the scene.", "tells of one driver, not of a toll"],
    ["Police arrested two men, and a pensioner was killed.", "the two men are what the police arrested"],
    ["12 soldiers killed three rebels near the dam.", "the soldiers act, they do not suffer"],
    ["12 soldiers stood by after the mayor was wounded.", "the outcome is another clause's"],
    ["The army sent 300 men to a town that was displaced.", "the relative clause tells of the town"],
    ["Some 40 firefighters fought a blaze in which the dead lay unseen.", "the dead are a noun of their own"],
    ["To the old town 1998 was fatal.", "1998 is the year"],
    ["The blast hurt 30 people; two of them died.", "part-of-whole reads parts of a whole told before"],
    ["12 hopes for the town died.", "hopes are nobody"],
  ],
});
