import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { distributedCount } from "./distributed-count.ts";

specifyFigureRule(distributedCount, {
  reads: [
    [
      "The storm left 91 dead, including 27 in Lund and [13] in Ystad.",
      { measure: "killed", low: 13, high: 13, qualifier: "exact", partOf: "91" },
    ],
    [
      "Two people drowned off the coast: [one] in Lund and the other in Ystad.",
      { measure: "killed", low: 1, high: 1, qualifier: "exact", partOf: "Two" },
    ],
    [
      "There were two deaths, [one] in Lund and the other in Ystad.",
      { measure: "killed", low: 1, high: 1, qualifier: "exact", partOf: "two" },
    ],
    [
      "Some 600 deaths were reported in Lund and [66] in Ystad.",
      { measure: "killed", low: 66, high: 66, qualifier: "exact" },
    ],
    [
      "The storm killed 16 people: [13] (four of them children) in Luzon, two in Cebu.",
      { measure: "killed", low: 13, high: 13, qualifier: "exact", partOf: "16" },
    ],
    [
      "Ten people died on Monday and [eleven] on Tuesday.",
      { measure: "killed", low: 11, high: 11, qualifier: "exact", partOf: null },
    ],
    [
      "The storm killed 16 people: [12] in Luzon, four in Cebu.",
      { measure: "killed", low: 12, high: 12, qualifier: "exact", partOf: "16" },
    ],
    [
      "There were 24 deaths ([17] in Lund and seven in Ystad).",
      { measure: "killed", low: 17, high: 17, qualifier: "exact", partOf: "24" },
    ],
    [
      "Lightning killed four farmers in Bihar and [seven] in Jharkhand.",
      { measure: "killed", low: 7, high: 7, qualifier: "exact", group: "farmers" },
    ],
    [
      "Floods left 12 dead in the north, [nine] in the south.",
      { measure: "killed", low: 9, high: 9, qualifier: "exact" },
    ],
    [
      "The storm injured two people near Dover and [at least one] near Hythe.",
      { measure: "injured", low: 1, high: null, qualifier: "at-least" },
    ],
    [
      "The bomb killed 20 in Mosul and wounded 12 in Erbil and [three] in Kirkuk.",
      { measure: "injured", low: 3, high: 3, qualifier: "exact" },
    ],
    [
      "The quake displaced 300 families in Herat and [dozens] in Farah.",
      { measure: "displaced", low: 24, high: null, qualifier: "vague", unit: "household" },
    ],
  ],
  ignores: [
    ["There were nine deaths, two in Lund.", "the rest of the whole does not follow"],
    ["There were nine deaths (two) in Lund.", "the aside stands in no place"],
    ["Nine people died: the mayor met two in Lund.", "the mayor met them"],
    ["Nine people died in Lund and the mayor met two in Ystad.", "the mayor met them"],
    ["The storm killed 16 people: 40 in Luzon wept.", "more than the whole"],
    ["The storm killed 16 people and the crew was flown home on a plane: 12 in Luzon wept.", "too far from the whole"],
    ["The storm killed two people near Dover. And one near Hythe is safe.", "a sentence of its own"],
    ["The storm killed two people near Dover and 12 near Hythe were wounded.", "the second has a verb of its own"],
    ["The storm killed two people near Dover but one near Hythe lives.", "no row: the second is set against the first"],
    ["The blast killed four in Kabul and damaged a dam, 12 in all.", "the places differ in kind"],
    ["The blast killed four near Kabul and 12 shops near Herat burned.", "only people count"],
    ["The war killed 900 in Gorizia and 1917 in Asiago was calm.", "1917 is the year"],
    ["The dead lie in Kabul, two in Herat.", "no count stands before it"],
  ],
});
