import { specifyBookCheck } from "../specify-book-check.spec-kit.ts";
import { attributionLost } from "./attribution-lost.ts";

specifyBookCheck(attributionLost, {
  finds: [
    [
      "Russia has suffered [more than 100,000] casualties since December.",
      { type: "attribution-lost", from: "Kirby" },
      /said by John Kirby/,
    ],
  ],
  passes: [
    [
      "“They lost 100,000 men on that front,” she wrote.",
      { type: "attribution-lost", from: "Kirby" },
      "a quotation is somebody's own telling",
    ],
    [
      "Russia has suffered more than 100,000 casualties.",
      { type: "period", from: "since December" },
      "another difference",
    ],
  ],
});
