import { specifyCheck } from "../specify-check.spec-kit.ts";
import { deniedFigureAsserted } from "./denied-figure-asserted.ts";

specifyCheck(deniedFigureAsserted, {
  finds: [
    [
      "The army denied that {300} soldiers had been killed. After the death of [300] soldiers the commander was dismissed.",
      /not agreed/,
    ],
    ["The ministry denied that {300} soldiers were killed. The strike killed [300] soldiers.", /told as fact here/],
    [
      "Strike Kills [300] Soldiers\n\nMoscow said {300} Ukrainian soldiers were killed in the strike, a claim that Kyiv rejected.",
      /Say whose number/,
    ],
    [
      "Strike Kills [300] Soldiers\n\nRussia's defence ministry said {300} soldiers were killed. Ukraine denied the claim.",
      /disputed/,
    ],
    [
      "The shelling killed [40] civilians.\n\nThe rebels said {40} civilians were killed. The army rejected the figure.",
      /not agreed/,
    ],
    [
      "Flood Claims [300] Lives\n\nThe governor said {300} people were killed. The army rejected the figure.",
      /not agreed/,
    ],
    [
      "[600] Troops Dead in Barracks Attack\n\nRussia said {600} troops had been killed. Kyiv dismissed the claim as propaganda.",
      /Kyiv/,
    ],
    [
      "The army denied losing {120} soldiers at the bridge. In the fighting at the bridge [120] soldiers were killed.",
      /denied/,
    ],
    [
      "Officials rejected reports that {70} people had died. The fire, which killed [70] people, began at night.",
      /rejected/,
    ],
  ],
  passes: [
    [
      "Strike kills 300 soldiers, Moscow says\n\nMoscow said 300 soldiers were killed in the strike, a claim that Kyiv rejected.",
      "the headline has the source",
    ],
    ["The suspect denied killing two men. Two men were shot dead on Sunday.", "he denies the deed, not the toll"],
    [
      "The group denied responsibility for the attack that killed 12 people. The attack killed 12 people.",
      "responsibility is denied",
    ],
    ["The ministry denied that 300 soldiers were killed. The strike killed 20 soldiers.", "another number"],
    ["The ministry denied that 300 soldiers were killed. The strike injured 300 soldiers.", "another measure"],
    [
      "The ministry denied that 300 soldiers were killed. The claim that 300 soldiers were killed spread quickly.",
      "told as a claim",
    ],
    [
      "The ministry denied that 300 soldiers were killed in Kherson. In Odesa 300 soldiers were killed.",
      "another place",
    ],
    ["The ministry denied that 300 soldiers were killed. Kyiv said 300 soldiers were killed.", "told with its source"],
    ["The army denies that 40 civilians died. Reportedly 40 civilians died.", "the text keeps its distance"],
    ["The strike killed 300 soldiers, the ministry said. Nobody denied it.", "nothing is disputed"],
  ],
});
