import { specifyBookCheck } from "../specify-book-check.spec-kit.ts";
import { notInBook } from "./not-in-book.ts";

specifyBookCheck(notInBook, {
  finds: [
    [
      "Russia has suffered [150,000] casualties since December, Kirby said on Monday.",
      { otherwise: "more than 100,000" },
      /what the book has of that statement is “more than 100,000” \(The Coast Ledger, 1 May 2023\)/,
    ],
    [
      "Police said on Monday that [45] people were killed in the quake.",
      { otherwise: "40", isSure: false },
      /say when it was given/,
    ],
  ],
  passes: [
    ["Russia has suffered more than 100,000 casualties since December, Kirby said on Monday.", {}, "he gave it"],
    [
      "“We lost 150,000 men on that front,” he said.",
      { otherwise: "more than 100,000" },
      "a quotation is somebody's own telling",
    ],
    ["Kirby denied that 150,000 Russians were killed.", { otherwise: "more than 100,000" }, "a number that is denied"],
    ["Russia has suffered 150,000 casualties since December, Kirby said.", {}, "the book has nothing else of him"],
  ],
});
