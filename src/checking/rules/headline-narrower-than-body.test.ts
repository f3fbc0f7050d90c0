import { specifyCheck } from "../specify-check.spec-kit.ts";
import { headlineNarrowerThanBody } from "./headline-narrower-than-body.ts";

specifyCheck(headlineNarrowerThanBody, {
  finds: [
    [
      "57 killed in [Buffalo]\n\nThe storm killed 57 people in six states and in Canada. In Buffalo 28 people died.",
      /smaller place/,
    ],
    [
      "Quake kills 21,000 in [Gaziantep]\n\nThe quake killed 21,000 people across Turkey and Syria. In Gaziantep a boy was saved.",
      /smaller place/,
    ],
    [
      "165 dead in [Ahrtal]\n\nThe floods killed 165 people in western Germany. In Ahrtal alone 117 people died.",
      /smaller place/,
    ],
    [
      "52 journalists killed [this year]\n\nFifty-two journalists were murdered since 2018, a report said.",
      /shorter time/,
    ],
    [
      "Quake: 412 dead in [Antakya]\n\nEarthquakes killed 412 people across {southern Turkey} on Monday, officials said.",
      /a smaller place/,
    ],
    [
      "[Kharkiv] shelling kills 900\n\nShelling has killed 900 people in {Ukraine} since March, Ann Lee said.",
      /smaller/,
    ],
    [
      "900 casualties in [Bakhmut]\n\nThe army suffered 900 casualties in {Ukraine} since May, Ann Lee said.",
      /smaller place/,
    ],
    ["40 dead in [Kharkiv] shelling\n\nShelling killed 40 people in {Ukraine} on Sunday, officials said.", /“Ukraine”/],
    ["Army lost 900 men in [Bakhmut]\n\nThe army suffered 900 casualties in {Ukraine} since May.", /“Bakhmut”/],
    ["Forty [children] killed in crash\n\nA crash killed 40 {people}, including 12 children.", /fewer people/],
    [
      "900 [Wagner fighters] killed\n\nThe siege killed 900 {Russian fighters}, half of them Wagner.",
      /“Russian fighters”/,
    ],
    ["Clashes kill 90 in [a week]\n\nClashes have killed 90 people {since 2 March}, the clinic said.", /shorter time/],
    [
      "Cholera kills 90 [this week]\n\nCholera has killed 90 people {since January}, the clinic said.",
      /“since January”/,
    ],
  ],
  passes: [
    [
      "Luding quake: 46 dead\n\nThe quake killed 46 people in Sichuan. In Luding 29 people died, and in Shimian 17.",
      "the quake is called so",
    ],
    [
      "165 dead in Lund\n\nThe flood killed 165 people, rescuers said. On Sunday the toll in Lund had stood at 117 dead.",
      "an earlier toll",
    ],
    ["165 dead in Lund\n\nThe flood killed 165 people in Lund. In Lund 12 children died.", "of the same place"],
    [
      "40 dead in Kharkiv\n\nShelling killed 40 people in Ukraine. Kharkiv was hit at noon.",
      "the text names the town, too",
    ],
    ["40 dead in Ukraine\n\nShelling killed 40 people in Kharkiv.", "the town is in the country of the headline"],
    ["40 dead in Kharkiv\n\nShelling killed 40 people.", "the text gives no place to the number"],
    [
      "40 migrants die at sea\n\nForty people drowned when a boat with migrants sank.",
      "the text says that they were migrants",
    ],
    ["Flood kills 40 on Sunday\n\nThe flood killed 40 people at the weekend.", "a day of the weekend"],
    ["12 children killed\n\nA crash killed 40 people, including 12 children.", "the number of the children"],
    [
      "Four boys shot in Lund\n\nThree boys lay in a yard, and one at home. All four victims live.",
      "“all four” takes up who was told before",
    ],
  ],
});
