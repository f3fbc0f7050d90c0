import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { eliminatedCount } from "./eliminated-count.ts";

const killed = { measure: "killed", unit: "person" } as const;

specifyFigureRule(eliminatedCount, {
  reads: [
    ["The army eliminated [12] militants.", { ...killed, low: 12, high: 12, qualifier: "exact", group: "militants" }],
    ["The army says it has eliminated [dozens] of gunmen.", { ...killed, low: 24, high: null, qualifier: "vague" }],
    [
      "Troops raided the camp, eliminating [at least 40] fighters.",
      { ...killed, low: 40, high: null, qualifier: "at-least" },
    ],
    ["[Four] armed insurgents were eliminated on Monday.", { ...killed, low: 4, high: 4, qualifier: "exact" }],
    ["[About 30] rebels have been eliminated.", { ...killed, low: 30, high: 30, qualifier: "approximately" }],
  ],
  ignores: [
    ["The bank eliminated 12 jobs.", "jobs"],
    ["The judges eliminated 12 dancers.", "a contest"],
    ["Two commanders were eliminated from the chess cup.", "a contest"],
    ["The army neutralised 12 militants.", "they may be wounded or captured"],
    ["The fire killed 12 militants.", "outcome-then-count reads it"],
    ["The plan eliminated ranks; 12 soldiers sang.", "the ranks were eliminated"],
  ],
});
