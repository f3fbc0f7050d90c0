import { specifyBookCheck } from "../specify-book-check.spec-kit.ts";
import { measureChanged } from "./measure-changed.ts";

specifyBookCheck(measureChanged, {
  finds: [
    [
      "[100,000] Russian soldiers have been killed, Kirby said.",
      { type: "casualties-as-deaths", from: "casualties", to: "killed" },
      /is of “casualties”/,
    ],
    [
      "[More than 40] people were injured in the quake.",
      { type: "measure", from: "killed", to: "injured" },
      /Say what was counted/,
    ],
  ],
  passes: [
    [
      "“They killed 100,000 of our men on that front,” he said.",
      { type: "casualties-as-deaths", from: "casualties", to: "killed" },
      "a quotation is somebody's own telling",
    ],
    [
      "100,000 Russian soldiers have been killed.",
      { type: "qualifier-dropped", from: "more than 100,000" },
      "another difference",
    ],
  ],
});
