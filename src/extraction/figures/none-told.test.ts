import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { noneTold } from "./none-told.ts";

const none = { low: 0, high: 0, qualifier: "exact", unit: "person" } as const;

specifyFigureRule(noneTold, {
  reads: [
    ["There were [no] immediate reports of injuries.", { ...none, measure: "injured", reportedNone: true }],
    ["There was [no] word of any casualties.", { ...none, measure: "casualties", reportedNone: true }],
    ["Officials had [no] reports of anyone being hurt.", { ...none, measure: "injured", reportedNone: true }],
    ["Officials had [no] confirmed reports of people missing.", { ...none, measure: "missing", reportedNone: true }],
    ["Elsewhere the storm caused [no] damage or fatalities.", { ...none, measure: "killed", reportedNone: false }],
    ["[No] major damage or injuries were reported.", { ...none, measure: "injured", reportedNone: true }],
    ["The ferry was refloated [without] casualties.", { ...none, measure: "casualties", reportedNone: false }],
    ["The siege ended [without] a single death.", { ...none, measure: "killed", reportedNone: false }],
    ["The roof fell in [without] loss of life.", { ...none, measure: "killed", reportedNone: false }],
  ],
  ignores: [
    ["The advance was not without casualties.", "twice denied"],
    ["They were left without power and 12 were evacuated.", "power is no toll"],
    ["There were no reports of damage; four people died.", "damage is no toll"],
    ["No damage deaths could outweigh was done.", "nothing joins the two"],
    ["No street or death was named.", "a street is no harm"],
    ["No injuries were reported.", "count-of-outcome reads it"],
    ["The clinic has no reports on the injured.", "papers about them"],
    ["They left without wounded men.", "people, not a toll of none"],
  ],
});
