import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { lostCount } from "./lost-count.ts";

specifyFigureRule(lostCount, {
  reads: [
    ["The trawler sank with the loss of all [44] hands.", { measure: "killed", low: 44, high: 44, qualifier: "exact" }],
    [
      "The country has lost [around 31,000] soldiers.",
      { measure: "killed", low: 31_000, high: 31_000, qualifier: "approximately", group: "soldiers" },
    ],
    ["The battalion lost [up to 80] men in a week.", { measure: "killed", low: null, high: 80, qualifier: "at-most" }],
    [
      "The valley lost [hundreds] of villagers to the flood.",
      { measure: "killed", low: 200, high: null, qualifier: "vague" },
    ],
    [
      "Its pilots were brave; the squadron lost [40] of them.",
      { measure: "killed", low: 40, high: 40, qualifier: "exact" },
    ],
    [
      "The regiment lost [300] soldiers, killed and wounded.",
      { measure: "casualties", low: 300, high: 300, qualifier: "exact" },
    ],
    [
      "Russia lost [100,000] in the first eight months of the war.",
      { measure: "killed", low: 100_000, high: 100_000, qualifier: "exact" },
    ],
    [
      "The brigade lost [some 900] men, including 200 killed.",
      { measure: "casualties", low: 900, high: 900, qualifier: "approximately", group: "men" },
    ],
    ["The crew nearly lost only [two] sailors.", { measure: "killed", low: 2, high: 2, qualifier: "exact" }],
  ],
  ignores: [
    ["The party lost 43,000 in the spring.", "no fighting is told: it lost members"],
    ["The army lost 40 tanks in the battle.", "tanks are no people"],
    ["The team lost 12 players to injury.", "players are not mourned"],
    ["The opposition lost 43,000 voters.", "voters turn away"],
    ["The firm lost 1,200 jobs and 14 contracts.", "jobs are no people"],
    ["The party lost 14 seats.", "seats are no people"],
    ["The brigade lost 20 of its tanks.", "tanks are no people"],
    ["Ten people lost their lives in the fire.", "count-then-outcome reads lost lives"],
    ["The council lost a vote that 12 residents had called.", "what was lost is the vote"],
  ],
});
