import { describe, expect, it } from "vitest";
import { spanOf } from "../../text/span.ts";
import { analyse } from "../analysis.ts";
import { readFigures } from "../read-figures.ts";
import { linkParts } from "./link-parts.ts";
import { tiePeriod } from "./tie-period.ts";

/** "14: Monday 2023-05-01/2023-05-01" of each figure, on 2 May 2023, a Tuesday. */
function tied(text: string): string[] {
  const analysis = analyse(text, "2023-05-02", [{ kind: "body", span: spanOf(text, 0, text.length) }]);
  return tiePeriod.refine(linkParts.refine(readFigures(analysis), analysis), analysis).map(({ quantity, period }) => {
    const days = `${period?.from?.earliest ?? "?"}/${period?.to?.latest ?? "?"}`;
    return `${quantity.span.exact}: ${period ? `${period.span.exact} ${days}` : "none"}`;
  });
}

describe("a day that another sentence gives", () => {
  it.each([
    [
      "A bus fell into a ravine on Monday. It was full. At least 14 people died.",
      ["At least 14: Monday 2023-05-01/2023-05-01"],
    ],
    [
      "The attack struck on Monday. It killed 22 people. Sixty others were wounded.",
      ["22: Monday 2023-05-01/2023-05-01", "Sixty: Monday 2023-05-01/2023-05-01"],
    ],
    [
      "Heavy rain has pounded the coast since April 3. The floods have killed 228 people.",
      ["228: since April 3 2023-04-03/2023-05-02"],
    ],
    ["The premier spoke on Monday. At least 14 people died.", ["At least 14: none"]],
  ])("%s", (text, figures) => expect(tied(text)).toEqual(figures));
});

describe("times without a day of their own", () => {
  it.each([
    ["By nightfall, 14 bodies had been recovered.", ["14: By nightfall ?/?"]],
    ["Two men died in the afternoon.", ["Two: in the afternoon ?/?"]],
    ["A fire broke out on Monday. By dusk, 14 people were dead.", ["14: By dusk ?/2023-05-01"]],
    ["A fire broke out on Monday. The next day, 14 people were dead.", ["14: The next day 2023-05-02/2023-05-02"]],
    [
      "A bomb went off on Monday. Two days earlier, a bomb had killed seven people.",
      ["seven: Two days earlier 2023-04-29/2023-04-29"],
    ],
    ["As of 7 a.m., 197 people were missing.", ["197: As of 7 a.m. ?/2023-05-02"]],
    ["On Monday night 14 people were killed by dawn.", ["14: Monday night 2023-05-01/2023-05-01"]],
    ["Two days earlier, a bomb had killed seven people.", ["seven: none"]],
    ["Two men died, she said in the afternoon.", ["Two: none"]],
  ])("%s", (text, figures) => expect(tied(text)).toEqual(figures));
});

describe("the day of what is held up beside", () => {
  it.each([
    ["It was the worst crash since 2011, when 36 people were killed.", ["36: 2011 2011-01-01/2011-12-31"]],
    ["He spoke of the flood of 1953, which killed 307 people.", ["307: 1953 1953-01-01/1953-12-31"]],
    [
      "It was the ninth raid since January, in which 170 people were killed.",
      ["170: since January 2023-01-01/2023-05-02"],
    ],
  ])("%s", (text, figures) => expect(tied(text)).toEqual(figures));
});

describe("what is told, and what happened", () => {
  it.each([
    ["Police said a man had shot five people dead at the weekend.", ["five: the weekend 2023-04-29/2023-04-30"]],
    ["A landslide buried homes on Monday, killing 15 people.", ["15: Monday 2023-05-01/2023-05-01"]],
    ["The floods, which began on April 3, have killed 149 people.", ["149: April 3 2023-04-03/2023-05-02"]],
    [
      "Since Russia invaded Ukraine, 11,000 people have been killed.",
      ["11,000: Since Russia invaded 2022-02-24/2023-05-02"],
    ],
    [
      "In a letter dated 11 April it said that 62 people had been abducted since January.",
      ["62: since January 2023-01-01/2023-04-11"],
    ],
    ["Mourners buried their dead on Monday: 15 people were killed.", ["15: none"]],
    [
      "In the six weeks since fighting broke out on April 15, 90 people were killed.",
      ["90: since fighting broke out on April 15 2023-04-15/2023-05-02"],
    ],
  ])("%s", (text, figures) => expect(tied(text)).toEqual(figures));
});
