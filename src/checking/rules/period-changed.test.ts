import { specifyBookCheck } from "../specify-book-check.spec-kit.ts";
import { periodChanged } from "./period-changed.ts";

specifyBookCheck(periodChanged, {
  finds: [
    [
      "Russia has suffered more than 100,000 casualties in [the last month], Kirby said.",
      { type: "period", from: "since December", to: "period" },
      /is of “since December”/,
    ],
  ],
  passes: [
    [
      "“We lost 400 men in the last month,” he said.",
      { type: "period", from: "since December", to: "period" },
      "a quotation is somebody's own telling",
    ],
    [
      "Russia has suffered 100,000 casualties in the last month.",
      { type: "qualifier-dropped", from: "more than 100,000" },
      "another difference",
    ],
  ],
});
