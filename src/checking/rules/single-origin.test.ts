import { specifyBookCheck } from "../specify-book-check.spec-kit.ts";
import { singleOrigin } from "./single-origin.ts";

const outlets = ["Northgate Courier", "Portside Herald"];

specifyBookCheck(singleOrigin, {
  finds: [
    [
      "According to [multiple sources], Russia has suffered more than 100,000 casualties since December.",
      { outlets },
      /lead to one source, John Kirby/,
    ],
    ["[Several outlets] reported more than 100,000 Russian casualties.", { outlets }, /the 5 articles of the book/],
    [
      "More than 100,000 Russians have been killed or wounded, according to [officials and media reports].",
      { outlets },
      /Name who said it/,
    ],
    [
      "The Northgate Courier was first; [the Portside Herald and the Northgate Courier] report more than 100,000 casualties.",
      { outlets },
      /looks like/,
    ],
    ["[Several aid groups] put the number at more than 100,000 Russian casualties.", { outlets }, /one source/],
    [
      "More than 100,000 Russians have been killed or wounded, according to [officials, doctors and local reporters].",
      { outlets },
      /one source/,
    ],
    [
      "[Both officials on the spot and aid workers] speak of more than 100,000 Russian casualties.",
      { outlets },
      /one source/,
    ],
    ["[Three independent sources] confirmed more than 100,000 Russian casualties.", { outlets }, /one source/],
  ],
  passes: [
    [
      "Two officials said Russia had more than 100,000 casualties.",
      { outlets },
      "two are told, and may be known to the writer",
    ],
    [
      "Several outlets, quoting Kirby, reported more than 100,000 casualties.",
      { outlets },
      "the text says whom they have it from",
    ],
    [
      "Kirby spoke of more than 100,000 casualties, a number carried by several outlets.",
      { outlets },
      "it is told as repeated",
    ],
    [
      "Several outlets understood the more than 100,000 casualties to be those of Bakhmut.",
      { outlets },
      "they are not told to bear it out",
    ],
    [
      "“Several sources say more than 100,000 casualties,” he said.",
      { outlets },
      "a quotation is somebody's own telling",
    ],
    [
      "The Coast Ledger and the Hill Post report more than 100,000 casualties.",
      { outlets },
      "the book knows other outlets",
    ],
    ["Several outlets reported more than 100,000 casualties.", {}, "the book knows of no one origin"],
  ],
});
