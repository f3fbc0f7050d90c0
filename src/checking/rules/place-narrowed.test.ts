import { specifyBookCheck } from "../specify-book-check.spec-kit.ts";
import { placeNarrowed } from "./place-narrowed.ts";

specifyBookCheck(placeNarrowed, {
  finds: [
    [
      "Russia has suffered more than 100,000 casualties in [Bakhmut] since December, Kirby said.",
      { type: "place-narrower", from: "Ukraine", to: "place" },
      /is of “Ukraine”/,
    ],
  ],
  passes: [
    [
      "“Russia has suffered more than 100,000 casualties in Bakhmut,” he said.",
      { type: "place-narrower", from: "Ukraine", to: "place" },
      "a quotation is somebody's own telling",
    ],
    [
      "Russia has suffered more than 100,000 casualties in Bakhmut, he said.",
      { type: "qualifier-dropped", from: "more than 100,000" },
      "another difference",
    ],
  ],
});
