import { specifyBookCheck } from "../specify-book-check.spec-kit.ts";
import { disputedBy } from "./disputed-by.ts";

specifyBookCheck(disputedBy, {
  finds: [
    ["Russia has suffered [more than 100,000] casualties, Kirby said.", { dispute: "Moscow" }, /is disputed by Moscow/],
  ],
  passes: [
    [
      "Kirby said Russia had suffered more than 100,000 casualties, a figure that Moscow rejected.",
      { dispute: "Moscow" },
      "the draft tells the dispute",
    ],
    [
      "“They lost 100,000 men on that front,” she wrote.",
      { dispute: "Moscow" },
      "a quotation is somebody's own telling",
    ],
  ],
});
