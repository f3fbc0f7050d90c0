import { specifyBookCheck } from "../specify-book-check.spec-kit.ts";
import { placeWidened } from "./place-widened.ts";

specifyBookCheck(placeWidened, {
  finds: [
    [
      "The army has suffered more than 100,000 casualties in [Ukraine] since December, Kirby said.",
      { type: "place-wider", from: "Bakhmut", to: "place" },
      /is of “Bakhmut”/,
    ],
  ],
  passes: [
    [
      "“The army has suffered more than 100,000 casualties in Ukraine,” he said.",
      { type: "place-wider", from: "Bakhmut", to: "place" },
      "a quotation is somebody's own telling",
    ],
    [
      "The army has suffered more than 100,000 casualties in Ukraine, he said.",
      { type: "qualifier-dropped", from: "more than 100,000" },
      "another difference",
    ],
  ],
});
