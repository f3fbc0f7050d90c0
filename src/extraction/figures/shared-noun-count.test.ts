import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { sharedNounCount } from "./shared-noun-count.ts";

specifyFigureRule(sharedNounCount, {
  reads: [
    [
      "The storm caused [12] direct and 30 indirect deaths.",
      { measure: "killed", low: 12, high: 12, qualifier: "exact" },
    ],
    [
      "It led to [four] direct and at least two indirect fatalities.",
      { measure: "killed", low: 4, high: 4, qualifier: "exact" },
    ],
    [
      "It told of [four] civilian and 20 military casualties.",
      { measure: "casualties", low: 4, high: 4, qualifier: "exact" },
    ],
  ],
  ignores: [
    ["The storm caused 12 direct deaths and 30 indirect ones.", "count-of-outcome reads what stands beside its noun"],
    ["The store has 12 cheap and 30 dear coats; it told of deaths.", "coats are no toll"],
    ["The store has 12 cheap and dead batteries.", "no second number shares the noun"],
    ["The store has 12 cheap but 30 fatal deaths.", "nothing joins the two"],
    ["It told of 12 clerks and 30 direct deaths.", "the clerks are a noun of their own"],
  ],
});
