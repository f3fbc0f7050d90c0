import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { partOfWhole } from "./part-of-whole.ts";

specifyFigureRule(partOfWhole, {
  reads: [
    [
      "The ministry said 120 people had been killed; [78] were women and 31 were children.",
      { measure: "killed", low: 78, high: 78, qualifier: "exact", group: "women", partOf: "120" },
    ],
    [
      "The ministry said 120 people had been killed; 31 were women and [78] were children.",
      { measure: "killed", low: 78, high: 78, qualifier: "exact", group: "children", partOf: "120" },
    ],
    [
      "The siege killed 120 people. Of the dead, 78 were women and [31] were children.",
      { measure: "killed", low: 31, high: 31, qualifier: "exact", group: "children", partOf: "120" },
    ],
    [
      "The fire killed four people, among them [an] infant.",
      { measure: "killed", low: 1, high: 1, qualifier: "exact", partOf: "four" },
    ],
    [
      "A man wounded eight passengers, [one] of them critically.",
      { measure: "injured", low: 1, high: 1, qualifier: "exact", partOf: "eight" },
    ],
    [
      "The strike killed 60 people. Of those, [20] were police officers.",
      { measure: "killed", low: 20, high: 20, qualifier: "exact", partOf: "60", group: "police officers" },
    ],
    [
      "The strike killed 60 people. Of that number, [40] were children.",
      { measure: "killed", low: 40, high: 40, qualifier: "exact", partOf: "60", group: "children" },
    ],
    [
      "The strike killed 60 people. Among them were [12] medics.",
      { measure: "killed", low: 12, high: 12, qualifier: "exact", partOf: "60", group: "medics" },
    ],
    [
      "The strike killed 60 people. [The majority] of the victims were women.",
      { measure: "killed", low: 0.5, high: null, qualifier: "vague", share: true, partOf: "60" },
    ],
    [
      "About 20,000 soldiers were killed. [Nearly half] came from the Wagner group.",
      {
        ...{ measure: "killed", low: 0.5, high: 0.5, qualifier: "approximately", share: true },
        ...{ partOf: "About 20,000", group: "Wagner group" },
      },
    ],
    [
      "The strike killed 60 people. [Most] were children.",
      { measure: "killed", low: 0.5, high: null, qualifier: "vague", share: true, partOf: "60", group: "children" },
    ],
    [
      "The ferry sank, killing 31 people, [12] of them children.",
      { measure: "killed", low: 12, high: 12, qualifier: "exact", group: "children", partOf: "31" },
    ],
    [
      "The army counted 900 casualties, [nearly half] of them conscripts.",
      {
        measure: "casualties",
        low: 0.5,
        high: 0.5,
        qualifier: "approximately",
        share: true,
        group: "conscripts",
        partOf: "900",
      },
    ],
    [
      "The quake killed 68 people, including [at least 12] pupils.",
      { measure: "killed", low: 12, high: null, qualifier: "at-least", partOf: "68" },
    ],
    [
      "The quake killed 68 people, including 12 pupils and [three] nurses.",
      { measure: "killed", low: 3, high: 3, qualifier: "exact", partOf: "68" },
    ],
    [
      "Nineteen people drowned, among them a family of [four].",
      { measure: "killed", low: 4, high: 4, qualifier: "exact", partOf: "Nineteen" },
    ],
    [
      "Eleven were hurt, [two] of whom later died.",
      { measure: "killed", low: 2, high: 2, qualifier: "exact", partOf: "Eleven" },
    ],
    [
      "The dead number 14. [Five] are children.",
      { measure: "killed", low: 5, high: 5, qualifier: "exact", partOf: "14" },
    ],
    [
      "The strike killed 40 people. [Two] of them were journalists.",
      { measure: "killed", low: 2, high: 2, qualifier: "exact", group: "journalists", partOf: "40" },
    ],
    [
      "Police said 30 marchers were hurt, [six] students among them.",
      { measure: "injured", low: 6, high: 6, qualifier: "exact", group: "students", partOf: "30" },
    ],
    [
      "The storm displaced 900 families, [200] of them in the port.",
      { measure: "displaced", low: 200, high: 200, qualifier: "exact", unit: "household", partOf: "900" },
    ],
    [
      "The quake killed 68 people, including [12] near the old market.",
      { measure: "killed", low: 12, high: 12, qualifier: "exact", group: "people", partOf: "68" },
    ],
    [
      "Fourteen people died. [Six] of the victims were children.",
      { measure: "killed", low: 6, high: 6, qualifier: "exact", group: "children", partOf: "Fourteen" },
    ],
    [
      "Fourteen people died. The victims included [six] children.",
      { measure: "killed", low: 6, high: 6, qualifier: "exact", group: "children", partOf: "Fourteen" },
    ],
    [
      "Fourteen people ([six] women and a priest) were killed.",
      { measure: "killed", low: 6, high: 6, qualifier: "exact", group: "women", partOf: "Fourteen" },
    ],
    [
      "Fourteen people were killed: [six] women and a priest.",
      { measure: "killed", low: 6, high: 6, qualifier: "exact", group: "women", partOf: "Fourteen" },
    ],
    [
      "More than 300 people were injured, [40] critically.",
      { measure: "injured", low: 40, high: 40, qualifier: "exact", partOf: "More than 300" },
    ],
    [
      "Police said four people had been shot, [one] of them fatally.",
      { measure: "killed", low: 1, high: 1, qualifier: "exact", partOf: "four" },
    ],
    [
      "The ministry counts 4,100 dead, 1,700 of them children and [900] women.",
      { measure: "killed", low: 900, high: 900, qualifier: "exact", group: "women", partOf: "4,100" },
    ],
    [
      "The raid killed two guests and hit others, [one] of them critically.",
      { measure: "injured", low: 1, high: 1, qualifier: "exact" },
    ],
  ],
  ignores: [
    ["The siege killed 40 people. Half came home in May.", "the half that came home is no part of the dead"],
    ["The siege killed 40 people, and 78 were witnesses.", "nothing says of whom"],
    ["The siege killed 40 people; 78 were witnesses.", "more than the whole"],
    ["Rescuers dug out five men, and two of them spoke.", "what they did is no toll"],
    ["The fire killed four people near a bakery.", "an article counts only where it is told to be a part"],
    ["The road has killed 38, and the county will spend a year on nine of them.", "another verb has them"],
    ["The fire killed 90 men; the actors, 22 of them, read their names.", "the actors are others"],
    ["Five of them were hurt.", "count-then-outcome or nobody: no whole was told before"],
    ["The storm killed nine people. The council had met three of them.", "other nouns have come between"],
    ["The raid killed 40 people, including two dogs.", "only people count"],
    ["The storm killed nine people, including 300 guests cut off.", "more than the whole is no part of it"],
    ["The flood killed 90 people, 500 residents had no power, 60 of them on farms.", "other people were counted since"],
    ["The raid killed 40 people, including one of the guards.", "tells of one guard, not of a part"],
    ["The crash killed nine people and the mayor met 12 nurses.", "nothing says that the nurses are a part"],
    ["The crash killed nine people, half of downtown was dark.", "no people are named"],
    ["The crash killed nine people, including 1998 champions.", "1998 is the year"],
    ["The crash killed nine people, 12 critically acclaimed poets read.", "critically says how acclaimed they are"],
    ["The crash killed nine people (see page 12).", "a page is nobody"],
    ["Deaths: 188\nNon-fatal injuries: 74\nMissing people: 12", "a label on a line of its own"],
    ["The fire killed nine people. Guests, including 12 nurses, wept.", "the guests are another sentence's"],
    ["The storm killed nine people, and a choir of 12 sang.", "nobody says that the choir is a part"],
  ],
});
