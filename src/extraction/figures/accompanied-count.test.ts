import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { accompaniedCount } from "./accompanied-count.ts";

specifyFigureRule(accompaniedCount, {
  reads: [
    [
      "The judge was killed on Monday along with [two] of his guards.",
      { measure: "killed", low: 2, high: 2, qualifier: "exact", group: "guards" },
    ],
    [
      "Her uncle was shot dead together with [three] other farmers.",
      { measure: "killed", low: 3, high: 3, qualifier: "exact" },
    ],
    [
      "The pilot, along with [four] passengers, was injured.",
      { measure: "injured", low: 4, high: 4, qualifier: "exact", group: "passengers" },
    ],
    [
      "The cook was wounded, as were [at least five] guests.",
      { measure: "injured", low: 5, high: null, qualifier: "at-least" },
    ],
    ["The captain drowned, as did [six] sailors.", { measure: "killed", low: 6, high: 6, qualifier: "exact" }],
    [
      "The editor was kidnapped along with her [two] drivers.",
      { measure: "abducted", low: 2, high: 2, qualifier: "exact", group: "drivers" },
    ],
  ],
  ignores: [
    ["The mayor spoke along with two guards.", "nothing befell them"],
    ["The widow of the killed man came along with two guards.", "another verb stands between"],
    ["The mayor was killed; along with two guards his wife fled.", "another clause"],
    ["The mayor was killed along with two goats.", "only people count"],
    ["The mayor, along with two guards, praised the wounded.", "the wounded are others"],
    ["Rebels killed the mayor along with two guards.", "the list of an active verb is another rule's"],
    ["The mayor was killed near two guards.", "the guards only stood there"],
    ["He was hurt, as were 1998 hopes.", "1998 is the year"],
  ],
});
