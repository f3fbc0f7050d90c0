import { expect, test } from "vitest";
import { spanOf } from "../../text/span.ts";
import { analyse } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { readFigures } from "../read-figures.ts";
import { dropOverlapping } from "./drop-overlapping.ts";

const text = "The blast killed 12 people and hurt 30 others.";
const analysis = analyse(text, null, [{ kind: "body", span: spanOf(text, 0, text.length) }]);
const drafts: FigureDraft[] = readFigures(analysis);
const exacts = (found: readonly FigureDraft[]) => found.map(({ quantity }) => quantity.span.exact);

test("of two drafts over the same characters the first stays", () => {
  const [killed, hurt] = drafts;
  const wider = { ...killed!, quantity: { ...killed!.quantity, span: spanOf(text, 12, 20) } };
  expect(exacts(dropOverlapping.refine([killed!, wider, hurt!], analysis))).toEqual(["12", "30"]);
  expect(exacts(dropOverlapping.refine([wider, killed!, hurt!], analysis))).toEqual([wider.quantity.span.exact, "30"]);
});

test("drafts beside each other all stay", () => {
  expect(exacts(dropOverlapping.refine([...drafts], analysis))).toEqual(["12", "30"]);
});
