import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { anotherVictim } from "./another-victim.ts";

const one = { low: 1, high: 1, qualifier: "exact" } as const;

specifyFigureRule(anotherVictim, {
  reads: [
    ["Gunman kills two, [another] wounded", { measure: "injured", low: 1, high: 1, qualifier: "exact" }],
    ["Two soldiers were killed and [another] was wounded.", { ...one, measure: "injured", group: "soldiers" }],
    ["Two hikers died. [Another] is still missing.", { ...one, measure: "missing" }],
    ["The mine killed two soldiers, wounding [another].", { ...one, measure: "injured" }],
    ["Three women drowned; [another] woman was rescued.", { ...one, measure: "rescued", group: "woman" }],
  ],
  ignores: [
    ["Another was wounded.", "nobody was counted before"],
    ["Two died on Monday and another 12 were wounded.", "the number counts"],
    ["Two died and another blast wounded nobody.", "a blast"],
    ["Two soldiers died. Another said that many were wounded.", "he speaks"],
    ["Two people died. Another man, who had called the police, told them that a boy was hurt.", "he called"],
  ],
});
