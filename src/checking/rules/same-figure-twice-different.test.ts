import { specifyCheck } from "../specify-check.spec-kit.ts";
import { sameFigureTwiceDifferent } from "./same-figure-twice-different.ts";

specifyCheck(sameFigureTwiceDifferent, {
  finds: [
    [
      "Gunmen killed {16} people in a tavern.\n\nShops were shut.\n\nTwo of the [15] people killed have not been named.",
      /Both cannot be/,
    ],
    ["A bus crash injured {41} people.\n\nIt rained.\n\nNine of the [43] injured went home.", /Both cannot be/],
    [
      "{Sixty-one} migrants have drowned off Libya.\n\nThe sea was rough.\n\nThe [71] drowned migrants came from Gambia and from countries of other coasts.",
      /Both cannot be/,
    ],
    [
      "Avalanches killed {nine} skiers in Tyrol, five of them Swedes.\n\nSnow fell.\n\nThe [eight] dead skiers had beacons.",
      /Both cannot be/,
    ],
    [
      "Police said {171} people were missing.\n\nIt was cold.\n\nOf the [117] people unaccounted for, some may live.",
      /Both cannot be/,
    ],
    ["Blasts kill [68]\n\nThe number of people killed in the blasts stands at {58}, the mayor said.", /Both cannot be/],
    [
      "Rescuers said {1,979} villagers had been evacuated since Sunday.\n\nAsh fell on the roofs.\n\nThe [1,797] evacuated villagers sleep in schools.",
      /Both cannot be/,
    ],
    [
      "The mayor said nine people were killed and {821} injured.\n\nTrains stood still.\n\nThe nine killed and [840] injured were hit by rocks.",
      /Both cannot be/,
    ],
    [
      "An explosion at a factory killed {23} people on Monday, fire officials said. Fire officials said the blast had killed [27] people.",
      /Both cannot be/,
    ],
    ["Flood kills [52]\n\nThe flood killed {57} people in Lund on Sunday, the mayor said.", /The headline says/],
    [
      "The clinic said {40} people were killed in Homs on Sunday.\n\nRoads are shut. The clinic said [45] people were killed in Homs on Sunday.",
      /Both cannot be/,
    ],
    ["A fire killed {31} people at a hotel, police said.\n\nThe [33] victims were buried on Friday.", /“31”/],
    [
      "Shells killed {40} people in Homs on Sunday. Roads are shut. In Homs [45] people were killed on Sunday, a clinic said.",
      /two counts/,
    ],
    ["[28] killed in quake in Peru\n\nThe quake in Lima killed {25} workers, the mayor said.", /Both cannot be/],
    ["[Five] die in crash\n\n{Four} people died when two buses met head-on, police said.", /“Five”/],
  ],
  passes: [
    [
      "Four people were wounded in Lund on Saturday, police said. Two men were wounded in Lund on Saturday and driven to one clinic, police said. Two women were wounded in Lund on Saturday and driven to another one.",
      "the four, one after the other",
    ],
    [
      "Four people shot outside bar\n\nTwo men remain in hospital after a shooting outside a bar. Two women were shot and sent home.",
      "those who are left in hospital",
    ],
    [
      "Gunmen killed 16 people, 12 of them guards.\n\nShops were shut.\n\nTwo of the 12 people killed at the gate were brothers.",
      "the guards",
    ],
    [
      "Gunmen killed at least 16 people.\n\nShops were shut.\n\nTwo of the 18 people killed have not been named.",
      "at least 16 may be 18",
    ],
    [
      "Sixty-one migrants have drowned off Libya.\n\nThe sea was rough.\n\nThe 71 victims of the second wreck were found later.",
      "another wreck",
    ],
    ["Nine thousand Soviets were trapped, among the 12,000 foreigners trapped in Kuwait.", "one sentence tells both"],
    [
      "Avalanches killed nine skiers in Tyrol, five of them Swedes.\n\nSnow fell.\n\nThe five dead skiers had beacons.",
      "the Swedes",
    ],
    ["Blast kills 68\n\nThe toll stood at 58 on Monday and 68 on Tuesday, the mayor said.", "the newer number"],
    [
      "Four people were shot, police said. One was killed, and the three injured people were taken to hospital.",
      "those of the shot who live",
    ],
    ["A blast killed 23 people on Monday, police said. Police said the blast of 2019 killed 27.", "another blast"],
    ["A blast killed 23 people, police said. The fire killed 27 people, police said.", "the fire is another event"],
    ["Flood kills 52\n\nThe flood killed at least 50 people in Lund, the mayor said.", "52 is at least 50"],
    ["Flood kills 1,200\n\nThe flood killed 1,204 people, the mayor said.", "rounded"],
    ["Flood toll rises to 57\n\nThe flood killed 52 people on Sunday.", "the toll rose"],
    ["The clinic said 40 people were killed in Homs. It later said 45 people were killed in Homs.", "a newer count"],
    ["The clinic said 40 people were killed in Homs. Police said 45 people were killed in Homs.", "two sources"],
    ["The clinic said 40 people were killed in Homs and 45 people were killed in Hama.", "two towns"],
    [
      "The clinic said 40 people were killed in Homs on Monday. It said 45 people were killed in Homs on Tuesday.",
      "two days",
    ],
    [
      "Blast kills 15\n\nIt killed 12 people in Lund, the mayor said. In Ystad it killed three people.",
      "the deaths come to 15",
    ],
    [
      "Police said nine people were shot on Sunday, including seven at a school. Police said seven people were shot on Sunday.",
      "the seven of the nine",
    ],
    ["Flood kills 52\n\nIt killed 52 people. In 1991 a flood killed 90 people there.", "another flood"],
    ["The clinic said 40 men were killed in Homs. The clinic said 45 women were killed in Homs.", "other people"],
    ["Floods caused 50 deaths in Lund on Sunday and 80 deaths on farms.", "one sentence sets them apart"],
    ["Four people were shot. Two of them were in a shop. The two victims live.", "some of them"],
  ],
});
