import { specifyBookCheck } from "../specify-book-check.spec-kit.ts";
import { boundDropped } from "./bound-dropped.ts";

specifyBookCheck(boundDropped, {
  finds: [
    [
      "Russia has suffered [100,000] casualties, Kirby said.",
      { type: "qualifier-dropped", from: "more than 100,000" },
      /“more than 100,000” in the figure of John Kirby/,
    ],
    [
      "Russia has suffered exactly [100,000] casualties, Kirby said.",
      { type: "qualifier-dropped", from: "more than 100,000" },
      /as the source did/,
      "Russia has suffered more than 100,000 casualties, Kirby said.",
    ],
    [
      "[100,000] Russian soldiers were killed or wounded, Kirby said.",
      { type: "qualifier-dropped", from: "more than 100,000" },
      /as the source did/,
      "More than 100,000 Russian soldiers were killed or wounded, Kirby said.",
    ],
    [
      "Russia has suffered another [100,000] casualties, Kirby said.",
      { type: "qualifier-dropped", from: "more than 100,000" },
      /as the source did/,
      null,
    ],
    [
      "Russia has suffered [at least 100,000] casualties.",
      { type: "qualifier-changed", from: "more than 100,000" },
      /stands for/,
    ],
  ],
  passes: [
    [
      "“We saw 100,000 casualties across the front,” Kirby said.",
      { type: "qualifier-dropped", from: "more than 100,000" },
      "a quotation is somebody's own telling",
    ],
    ["Russia has suffered 100,000 casualties.", { type: "place", from: "Ukraine" }, "another difference"],
  ],
});
