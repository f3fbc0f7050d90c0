import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { labelThenCount } from "./label-then-count.ts";

specifyFigureRule(labelThenCount, {
  reads: [
    ["Killed: 4 Injured: [12] Missing: 3", { measure: "injured", low: 12, high: 12, qualifier: "exact" }],
    ["Wounded: [30]", { measure: "injured", low: 30, high: 30, qualifier: "exact" }],
    ["Dead: 12; missing: [at least 4]", { measure: "missing", low: 4, high: null, qualifier: "at-least" }],
    ["Total evacuated: [3,614]", { measure: "evacuated", low: 3614, high: 3614, qualifier: "exact" }],
    ["Evacuated people | [3,614]", { measure: "evacuated", low: 3614, high: 3614, qualifier: "exact" }],
    ["Displaced: [300] families", { measure: "displaced", low: 300, high: 300, qualifier: "exact", unit: "household" }],
    [
      "Displaced households: [300]",
      { measure: "displaced", low: 300, high: 300, qualifier: "exact", unit: "household" },
    ],
    [
      "Killed or injured: [30]",
      { measure: "casualties", low: 30, high: 30, qualifier: "exact", composition: "Killed or injured" },
    ],
    [
      "Storm Ida\nDate 3 May\nFatalities [54]\nWind 90 mph",
      { measure: "killed", low: 54, high: 54, qualifier: "exact" },
    ],
    ["• Injured – [30]", { measure: "injured", low: 30, high: 30, qualifier: "exact" }],
  ],
  ignores: [
    ["Evacuated: 12 villages", "only people count"],
    ["Missing: 1998", "1998 is the year"],
    ["Storm missing: 30", "the label is of a storm"],
    ["The wounded 30", "an article is no label"],
    ["Fatalities 54 or so were told, the mayor said.", "the number does not end its line"],
    ["Missing persons unit: 30", "the unit is no outcome"],
    ["Rescued: a 30 square mile marsh", "a marsh is nobody"],
  ],
});
