import { specifyCheck } from "../specify-check.spec-kit.ts";
import { unitMixed } from "./unit-mixed.ts";

specifyCheck(unitMixed, {
  finds: [
    [
      "{Some 333} families fled their homes, officials at a hospital in Tacloban said. The [333] people displaced by the storm are housed in schools, officials said.",
      /counts people here and households/,
    ],
    [
      "Flood displaces [3,000] people\n\nThe flood displaced {3,000} families in Lund, the agency said.",
      /people here and households/,
    ],
    [
      "The flood displaced {3,000} families, the agency said. The [3,000] people displaced are in camps.",
      /Say in both places/,
    ],
    [
      "The storm displaced {410} families, the agency said.\n\nIn Tacloban the schools are shut. For the [410] people displaced there are tents.",
      /people here/,
    ],
    ["{Some 250} residents fled the fire. The mayor said [250] households had been evacuated.", /households here/],
    [
      "[1,200] families flee shelling\n\nShelling drove {1,200} people from their homes, a clinic said.",
      /several people/,
    ],
  ],
  passes: [
    ["The flood displaced 3,000 families, or some 15,000 people.", "both counted, each with its number"],
    ["In Peru the flood displaced 300 families. In Kenya it displaced 300 people.", "of two countries"],
    ["The army says 300 families fled. A clinic says 300 people fled.", "of two sources"],
    ["The fire displaced two families and hurt two people.", "few people are easily another count"],
    ["The flood displaced 3,000 families and killed 3,000 people.", "another outcome"],
  ],
});
