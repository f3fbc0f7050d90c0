import { specifyBookCheck } from "../specify-book-check.spec-kit.ts";
import { correctedSince } from "./corrected-since.ts";

specifyBookCheck(correctedSince, {
  finds: [
    [
      "Police said [40] people were killed in the quake.",
      { type: "value", from: "30", to: "40", isClarified: true },
      /put it right: “30”/,
    ],
  ],
  passes: [
    [
      "Police said 30 people were killed in the quake. They had first spoken of 40 people killed.",
      { type: "value", from: "30", to: "40", isClarified: true, figure: 1 },
      "the text has the number as it stands, too",
    ],
    ["Police said 40 people were killed in the quake.", { type: "value", from: "30", to: "40" }, "nobody put it right"],
    [
      "“At least 40 people were killed in the quake,” police said.",
      { type: "value", from: "30", to: "40", isClarified: true },
      "a quotation is somebody's own telling",
    ],
  ],
});
