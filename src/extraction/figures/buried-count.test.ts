import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { buriedCount } from "./buried-count.ts";

specifyFigureRule(buriedCount, {
  reads: [
    [
      "The landslide buried [at least 120] villagers.",
      { measure: "missing", low: 120, high: null, qualifier: "at-least", group: "villagers" },
    ],
    [
      "[Up to 40] people were buried when the quake struck.",
      { measure: "missing", low: null, high: 40, qualifier: "at-most" },
    ],
    [
      "[Some 60] hikers were quickly buried by snow.",
      { measure: "missing", low: 60, high: 60, qualifier: "approximately" },
    ],
    [
      "The town has buried [211] soldiers since the war began.",
      { measure: "killed", low: 211, high: 211, qualifier: "exact" },
    ],
    [
      "Her father is among the [300] buried there.",
      { measure: "killed", low: 300, high: 300, qualifier: "exact", group: null },
    ],
  ],
  ignores: [
    ["The avalanche buried 14 cars.", "only people count"],
    ["The children buried 12.", "nobody says what twelve"],
    ["Ten miners were buried under the rubble.", "count-then-outcome reads what they are buried under"],
    ["14 cars were buried in the quake.", "only people count"],
    ["Some 60 guests came as they buried him.", "the guests do the burying"],
  ],
});
