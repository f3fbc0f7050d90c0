import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { repeatedLoss } from "./repeated-loss.ts";

specifyFigureRule(repeatedLoss, {
  reads: [
    [
      "It suffered 50,000 casualties in May. It suffered [more than 60,000] in June.",
      { measure: "casualties", low: 60_000, high: null, qualifier: "more-than" },
    ],
    [
      "The army lost 400 men in March; it lost [500] in April.",
      { measure: "killed", low: 500, high: 500, qualifier: "exact" },
    ],
    [
      "The brigade sustained 90 casualties at the river. It has sustained [about 40] since, its commander said.",
      { measure: "casualties", low: 40, high: 40, qualifier: "approximately" },
    ],
  ],
  ignores: [
    ["It suffered 50,000 casualties in May. It lost 60,000 in June.", "another verb may have another object"],
    ["The army lost 400 men in March. The bank lost 500 dollars.", "a noun follows"],
    ["The army lost 400 men. The party lost 500 votes in April.", "a noun follows"],
    ["The bank lost 4,000 in March. It lost 500 in April.", "nobody was counted before"],
    ["The army lost 400 men in 1916. It lost 2017.", "may be a year"],
  ],
});
