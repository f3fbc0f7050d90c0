import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { amongOutcome } from "./among-outcome.ts";

specifyFigureRule(amongOutcome, {
  reads: [
    [
      "Of the 128 storm-related fatalities, [119] were in Ystad.",
      { measure: "killed", low: 119, high: 119, qualifier: "exact" },
    ],
    [
      "Of the hostages, [around 100] remain in the tunnels.",
      { measure: "abducted", low: 100, high: 100, qualifier: "approximately" },
    ],
    [
      "Workers laid out [about 150] of the bodies in the yard.",
      { measure: "killed", low: 150, high: 150, qualifier: "approximately" },
    ],
    [
      "The raid killed 20 people. [Three] of the dead were medics.",
      { measure: "killed", low: 3, high: 3, qualifier: "exact", partOf: "20" },
    ],
    [
      "Of the 100,000 casualties, [20,000] were killed.",
      { measure: "killed", low: 20_000, high: 20_000, qualifier: "exact", partOf: "100,000" },
    ],
    ["Of those wounded, [20] later died.", { measure: "killed", low: 20, high: 20, qualifier: "exact" }],
    ["Of the wounded, [30] are in intensive care.", { measure: "injured", low: 30, high: 30, qualifier: "exact" }],
    [
      "The ferry sank and 40 people died. [Seven] cooks, a young nurse and two boys were among the dead.",
      { measure: "killed", low: 7, high: 7, qualifier: "exact", group: "cooks", partOf: "40" },
    ],
    [
      "[Some 60] women are among the evacuees.",
      { measure: "evacuated", low: 60, high: 60, qualifier: "approximately", group: "women" },
    ],
  ],
  ignores: [
    ["Some 60 women, Mayor Ana Kov, were among the evacuees.", "no list of counts"],
    ["Two of the missing etchings were found.", "etchings are no people"],
    ["One of the dead was a nurse.", "tells of one person, not of a toll"],
    ["Among the guests of the survivors were 12 mayors.", "the guests are no outcome"],
    ["Some 20 buses were among the missing.", "only people count"],
    ["The storm killed nine people, among them 12 sailors.", "part-of-whole reads what leans on a whole"],
    ["For the survivors, 12 boats came.", "the survivors are no whole here"],
    ["Among the missing: 1998 was a bad year.", "1998 is the year"],
    ["Some 60 women came home among the survivors.", "another verb comes first"],
    ["Of old hostages, 12 were glad.", "no certain whole is named"],
  ],
});
