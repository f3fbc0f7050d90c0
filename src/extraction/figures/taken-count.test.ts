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
  ],
  ignores: [
    ["Gunmen opened fire. Six passengers were taken to a clinic.", "taken to help, not away"],
    ["The museum was robbed; 15 visitors were held for an hour.", "nothing tells of an abduction"],
    ["Gunmen fled. Twelve paintings were taken from the hall.", "only people count"],
    ["Gunmen fled. The 1998 players were taken from the hall.", "1998 is the year"],
    ["Gunmen fled. Six medics saw what was taken.", "another verb comes first"],
    ["Gunmen fled, and 12 officers then held the bridge.", "the officers hold, they are not held"],
  ],
});
