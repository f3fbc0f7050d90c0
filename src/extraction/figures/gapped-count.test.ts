import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { gappedCount } from "./gapped-count.ts";

const exactly = (count: number) => ({ low: count, high: count, qualifier: "exact" }) as const;

specifyFigureRule(gappedCount, {
  reads: [
    [
      "The toll by country: Peru [3,432], Chile 1,602.",
      { measure: "killed", low: 3432, high: 3432, qualifier: "exact" },
    ],
    ["Norland lost 3,432 people and Sorland [1,602].", { measure: "killed", ...exactly(1602) }],
    ["Norland has confirmed 3,432 deaths; Sorland, [1,602].", { measure: "killed", ...exactly(1602) }],
    ["Police spoke of 12 injured, the fire brigade of [15].", { measure: "injured", ...exactly(15) }],
    ["The ministry says 400 died, the agency [600].", { measure: "killed", ...exactly(600) }],
    [
      "Norland lost 400 people, Sorland [about 600].",
      { measure: "killed", low: 600, high: 600, qualifier: "approximately" },
    ],
    ["Deaths by province: Hatay [120], Adana 34.", { measure: "killed", ...exactly(120) }],
    ["Deaths by province: Hatay 120, Adana 34 and Urfa [12].", { measure: "killed", ...exactly(12) }],
  ],
  ignores: [
    ["Norland lost 3,432 people near Highway 12.", "the number of a road"],
    ["Police said three people died on Route 66 and Highway 12.", "no verb is left out"],
    ["Norland lost 40 people and Anna Lund, 26, was hurt.", "an age, and a verb of its own"],
    ["Twelve people died and Norland 2 was renamed.", "the count before has no owner"],
    ["Norland lost 40 people, the youngest 16.", "an age"],
    ["Norland lost 40 people and Sorland 12 boats.", "boats"],
    ["Norland lost 40 people, Monday 12.", "a day"],
    ["Goals by team: Lund 3, Ystad 2; nobody died.", "no label of a toll"],
  ],
});
