import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { restatedCount } from "./restated-count.ts";

specifyFigureRule(restatedCount, {
  reads: [
    [
      "The quake left 1,100 families ([5,500] people) homeless.",
      { measure: "displaced", low: 5500, high: 5500, qualifier: "exact", unit: "person", group: "people" },
    ],
    [
      "About 300 families, or [1,200] villagers, were displaced.",
      { measure: "displaced", low: 1200, high: 1200, qualifier: "exact", unit: "person" },
    ],
    [
      "Some 2,700 persons ([around 460] households) fled the mine.",
      { measure: "displaced", low: 460, high: 460, qualifier: "approximately", unit: "household" },
    ],
  ],
  ignores: [
    ["The flood displaced 40 monks (300 novices).", "both count people"],
    ["The flood displaced 300 families (12 villages).", "only people and households count"],
    ["The flood displaced 300 families. Some 40 guests came.", "another sentence"],
    ["The flood displaced 300 families and hurt 40 guests.", "the guests have a verb of their own"],
    ["The flood displaced 300 families, so 40 guests left early.", "nothing says that these are the same"],
  ],
});
