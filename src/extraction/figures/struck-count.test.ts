import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { struckCount } from "./struck-count.ts";

specifyFigureRule(struckCount, {
  reads: [
    [
      "A man shot [three] passengers on the night bus.",
      { measure: "injured", low: 3, high: 3, qualifier: "exact", group: "passengers" },
    ],
    ["Police want the man who shot [four] in the park.", { measure: "injured", low: 4, high: 4, qualifier: "exact" }],
    ["Man shoots [2], then flees police", { measure: "injured", low: 2, high: 2, qualifier: "exact" }],
    [
      "He is charged with stabbing his [two] roommates.",
      { measure: "injured", low: 2, high: 2, qualifier: "exact", group: "roommates" },
    ],
    [
      "Someone opened fire outside the bar, striking [five] people.",
      { measure: "injured", low: 5, high: 5, qualifier: "exact", group: "people" },
    ],
    [
      "Shots rang out and hit [at least six] guests.",
      { measure: "injured", low: 6, high: null, qualifier: "at-least" },
    ],
    [
      "She admitted shooting [several] neighbors.",
      { measure: "injured", low: 2, high: null, qualifier: "vague", group: "neighbors" },
    ],
  ],
  ignores: [
    ["She shot three films for the police.", "films are no people"],
    ["He shot 68 on the last day, a round that the police band cheered.", "a score in golf"],
    ["The guard shot 12 of 20 in the second half, hitting four threes.", "a score in basketball"],
    ["The singer struck two crew members as rude.", "no weapon was fired"],
    ["After the mass shooting 12 people prayed.", "the shooting is a noun, those who prayed were not hit"],
    ["The tax hit two million drivers.", "nobody fired"],
    ["He shot two.", "nothing says that people were shot"],
    ["Gunmen shot at 12 officers.", "shot at is not hit"],
    ["Gunmen shot and wounded nine officers.", "outcome-then-count reads what says its outcome"],
  ],
});
