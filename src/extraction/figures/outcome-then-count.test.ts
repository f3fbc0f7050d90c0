import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { outcomeThenCount } from "./outcome-then-count.ts";

specifyFigureRule(outcomeThenCount, {
  reads: [
    [
      "Rebels kidnapped [two] Mexicans.",
      { measure: "abducted", low: 2, high: 2, qualifier: "exact", group: "Mexicans" },
    ],
    [
      "Crews evacuated the island's [337] residents.",
      { measure: "evacuated", low: 337, high: 337, qualifier: "exact" },
    ],
    ["The blast killed Mayor Lee's [two] sons.", { measure: "killed", low: 2, high: 2, qualifier: "exact" }],
    [
      "Authorities relocated [3,000] families.",
      { measure: "displaced", low: 3000, high: 3000, qualifier: "exact", unit: "household" },
    ],
    ["The slide hit a hut, killing a family of [three].", { measure: "killed", low: 3, high: 3, qualifier: "exact" }],
    ["Crews evacuated [60] homes.", { measure: "evacuated", low: 60, high: 60, qualifier: "exact", unit: "household" }],
    [
      "The boat sank, drowning [nine] sailors.",
      { measure: "killed", low: 9, high: 9, qualifier: "exact", group: "sailors" },
    ],
    ["The wave swept away [nine] sailors.", { measure: "missing", low: 9, high: 9, qualifier: "exact" }],
    [
      "The storm killed [40] people last week.",
      { measure: "killed", low: 40, high: 40, qualifier: "exact", group: "people" },
    ],
    [
      "The quake killed [at least 1,204] people in the old town.",
      { measure: "killed", low: 1204, high: null, qualifier: "at-least", group: "people" },
    ],
    [
      "A rocket hit the bakery, injuring [some 30].",
      { measure: "injured", low: 30, high: 30, qualifier: "approximately" },
    ],
    ["The gunman shot dead [three] colleagues.", { measure: "killed", low: 3, high: 3, qualifier: "exact" }],
    [
      "The flood displaced [4,000] families.",
      { measure: "displaced", low: 4000, high: 4000, qualifier: "exact", unit: "household" },
    ],
    [
      "Fighting has displaced [more than half a million] people since April.",
      { measure: "displaced", low: 500_000, high: null, qualifier: "more-than" },
    ],
    ["The rebels released [two] officials.", { measure: "rescued", low: 2, high: 2, qualifier: "exact" }],
    ["Rescuers freed [six] miners from the shaft.", { measure: "rescued", low: 6, high: 6, qualifier: "exact" }],
    [
      "The rebels freed [six] soldiers at the border.",
      { measure: "captured", low: 6, high: 6, qualifier: "exact", group: "soldiers" },
    ],
    [
      "The shelling killed or wounded [40] civilians.",
      { measure: "casualties", low: 40, high: 40, qualifier: "exact", composition: "killed or wounded" },
    ],
    ["A storm that hurt [nobody] tore off roofs.", { measure: "injured", low: 0, high: 0, qualifier: "exact" }],
    [
      "The raid killed 60 guards; the fire killed [two] of them.",
      { measure: "killed", low: 2, high: 2, qualifier: "exact", partOf: "60" },
    ],
  ],
  ignores: [
    ["The lens captured 12 lynxes.", "a noun that nobody knows as people"],
    ["The state rescued five granaries.", "nor granaries"],
    ["Relatives get 100 pounds each, the injured 35.", "the injured are people, and no verb"],
    ["The man killed was the mayor's friend of 12 years.", "years are no people"],
    ["The bomb killed the head of 12 schools of 40 pupils.", "the head was killed"],
    ["The quake killed 12 homes' worth of hope.", "only people are killed"],
    ["The fire killed 300 sheep.", "only people count"],
    ["The minister was killed 12 days later.", "the days tell when, not whom"],
    ["A bomb meant for the market killed 1998 hopes of peace.", "1998 is the year"],
    ["The driver was killed, 30 passengers said.", "the passengers say it"],
    ["Police released three 911 calls.", "calls are no people"],
    ["The singer released one solo album.", "an album is nobody"],
    ["The hospital released two of the wounded.", "patients go home"],
    ["Gunmen stormed the jail and freed 1,300 inmates.", "a jailbreak saves nobody"],
    ["12 people were killed.", "count-then-outcome reads the passive voice"],
    ["The deaths of 12 people went unnoticed.", "outcome-noun-of-count reads nouns"],
  ],
});
