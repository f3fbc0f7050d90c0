import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { bracketedCount } from "./bracketed-count.ts";

specifyFigureRule(bracketedCount, {
  reads: [
    ["Deaths were reported in Utah ([14]) and Ohio.", { measure: "killed", low: 14, high: 14, qualifier: "exact" }],
    [
      "Worst hit were Peru (35,322 deaths), Chile ([12,405]) and Bolivia.",
      { measure: "killed", low: 12405, high: 12405, qualifier: "exact" },
    ],
  ],
  ignores: [
    ["Ann Doe (14) was among those who mourned the dead.", "her age"],
    ["Deaths were reported in Utah (1998).", "1998 is the year"],
    ["Deaths were reported in Utah (12 miles north).", "miles"],
    ["Teams came from Utah (14) and Ohio (six), and nobody died.", "teams"],
  ],
});
