import { specifyBookCheck } from "../specify-book-check.spec-kit.ts";
import { newerEstimateOfSameSource } from "./newer-estimate-of-same-source.ts";

const newer = ["more than 100,000", "2023-05-01"] as const;

specifyBookCheck(newerEstimateOfSameSource, {
  finds: [
    [
      "Milley estimated in November that 100,000 Russian soldiers had been killed or wounded, [the last public US estimate].",
      { newer },
      /John Kirby gave “more than 100,000” on 1 May 2023/,
    ],
    [
      "Milley put Russian casualties at 100,000 in November. It was [the latest figure] to come from Washington.",
      { newer },
      /said of “100,000”/,
    ],
    [
      "[Washington's most recent estimate], given by Milley in November, was of 100,000 Russian casualties.",
      { newer },
      /Tell the newer one/,
    ],
    [
      "Russia has suffered more than 90,000 casualties, Milley said in March; [no newer estimate] has been released.",
      { newer },
      /older count/,
    ],
    [
      "[Gaza Health Ministry's latest figure] puts the number of Palestinians killed at 30,228.",
      { newer: ["30,631", "2024-03-05"] },
      /“30,631” on 5 March 2024/,
    ],
    ["The toll [stands at] 12 killed in the quake, police said.", { newer: ["15", "2023-05-01"] }, /“15”/],
    [
      "The 20,000 killed came later; [the last time the US gave a number], Milley spoke of 100,000 casualties.",
      { newer, figure: 1 },
      /said of “100,000”/,
    ],
  ],
  passes: [
    [
      "Until Monday the last public US estimate was Milley's of November: 100,000 casualties.",
      { newer },
      "it is told that another came",
    ],
    [
      "Milley's 100,000 casualties had been the last public US estimate.",
      { newer },
      "what had been so may be so no longer",
    ],
    ["Milley's 100,000 casualties were not the last US estimate.", { newer }, "it is denied"],
    [
      "Milley put Russian casualties at 100,000 in November.",
      { newer },
      "an old estimate with its date claims nothing",
    ],
    ["Last month's figure was 100,000 casualties, Milley said.", { newer }, "last month is a time"],
    [
      "“It is the last estimate we have, 100,000 casualties,” he said.",
      { newer },
      "a quotation is somebody's own telling",
    ],
    ["Milley gave the last public US estimate: 100,000 casualties.", {}, "the book knows of no newer one"],
  ],
});
