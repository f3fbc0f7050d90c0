import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { pronounThenOutcome } from "./pronoun-then-outcome.ts";

specifyFigureRule(pronounThenOutcome, {
  reads: [
    [
      "Some 300 hikers were caught by the snow; [12] of them died.",
      { measure: "killed", low: 12, high: 12, qualifier: "exact" },
    ],
    [
      "The drought touches 3,000 herders ([about 85] of whom have been evacuated).",
      { measure: "evacuated", low: 85, high: 85, qualifier: "approximately" },
    ],
    [
      "The town lists 900 names, [dozens] of which were rehoused.",
      { measure: "displaced", low: 24, high: null, qualifier: "vague" },
    ],
  ],
  ignores: [
    ["She taught 300 girls; one of them died.", "tells of one girl, not of a toll"],
    ["The crash killed 30 people; 12 of them burned to death.", "part-of-whole reads a part"],
    ["She taught 300 girls; 12 of them married.", "no outcome is told"],
    ["The council met those 12, and 40 of us fled.", "we are nobody whom the text counts"],
    ["She knew the class of 2001; 1998 of them died.", "1998 is the year"],
  ],
});
