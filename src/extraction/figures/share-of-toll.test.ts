import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { shareOfToll } from "./share-of-toll.ts";

specifyFigureRule(shareOfToll, {
  reads: [
    [
      "[Nearly half] of the dead were conscripts.",
      { measure: "killed", low: 0.5, high: 0.5, qualifier: "approximately", share: true, group: "conscripts" },
    ],
    [
      "The wreck killed 40 people; [most] of the dead were on deck.",
      { measure: "killed", low: 0.5, high: null, qualifier: "vague", share: true, partOf: "40" },
    ],
    [
      "[40 percent] of the injured are children.",
      { measure: "injured", low: 0.4, high: 0.4, qualifier: "exact", share: true, group: "children" },
    ],
    [
      "[Two thirds] of the soldiers who crossed the river were killed.",
      { measure: "killed", low: 0.6667, high: 0.6667, qualifier: "exact", share: true, group: "soldiers" },
    ],
    ["[A third] of the residents fled.", { measure: "displaced", low: 0.3333, high: 0.3333, qualifier: "exact" }],
    [
      "[More than a quarter] of the households were displaced.",
      { measure: "displaced", low: 0.25, high: null, qualifier: "more-than", share: true, unit: "household" },
    ],
  ],
  ignores: [
    ["Two in ten of the displaced have received a tent.", "a share of help"],
    ["The crash hurt 12 people, half of them children.", "part-of-whole reads what leans on a whole told elsewhere"],
    ["Half of the houses were evacuated.", "only people count"],
    ["A quarter of the voters stayed home after the blast killed a clerk.", "nothing befell the voters"],
    ["Half the town was injured in its pride.", "no whole stands behind 'of'"],
    ["Twelve people were hurt; half of them died.", "part-of-whole reads what leans on a whole told elsewhere"],
  ],
});
