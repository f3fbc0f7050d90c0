import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { takenCount } from "./taken-count.ts";

specifyFigureRule(takenCount, {
  reads: [
    [
      "Gunmen stormed a school on Monday. [Fifteen] students were taken from their dormitory.",
      { measure: "abducted", low: 15, high: 15, qualifier: "exact", group: "students" },
    ],
    [
      "Militants raided the village, and [87] people were being held in the forest.",
      { measure: "abducted", low: 87, high: 87, qualifier: "exact" },
    ],
    [
      "The bandits came at dusk, and [at least eight] travellers were taken from the bus.",
      { measure: "abducted", low: 8, high: null, qualifier: "at-least" },
    ],
    [
      "A ransom was asked for [dozens] of passengers held near the border.",
      { measure: "abducted", low: 24, high: null, qualifier: "vague" },
    ],
    [
      "The bandits marched off [30] women.",
      { measure: "abducted", low: 30, high: 30, qualifier: "exact", group: "women" },
    ],
    [
      "The kidnappers have let go [61] pupils.",
      { measure: "rescued", low: 61, high: 61, qualifier: "exact", group: "pupils" },
    ],
    ["Captors came at night. They took [sixteen].", { measure: "abducted", low: 16, high: 16, qualifier: "exact" }],
    [
      "Hamas hostages sat in the van; [240] people were taken to Gaza.",
      { measure: "abducted", low: 240, high: 240, qualifier: "exact" },
    ],
  ],
  ignores: [
    ["The mill has let go 61 workers.", "dismissed, not freed"],
    ["Gunmen fled. Police led away 12 men.", "who arrests takes no hostages"],
    ["Gunmen fled. Medics took four people out on stretchers.", "who helps takes nobody away"],
    ["Gunmen fled. They took 12 of the vans.", "only people count"],
    ["Gunmen opened fire. Six passengers were taken to a clinic.", "taken to help, not away"],
    ["The museum was robbed; 15 visitors were held for an hour.", "nothing tells of an abduction"],
    ["Gunmen fled. Twelve paintings were taken from the hall.", "only people count"],
    ["Gunmen fled. The 1998 players were taken from the hall.", "1998 is the year"],
    ["Gunmen fled. Six medics saw what was taken.", "another verb comes first"],
    ["Gunmen fled, and 12 officers then held the bridge.", "the officers hold, they are not held"],
  ],
});
