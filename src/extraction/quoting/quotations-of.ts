/**
 * The quotations of a part of an article, found once and remembered: attributions, quotes and statements all ask.
 *
 * Not here: the marks themselves (quote-marks.ts).
 */
import type { AnalysedPart } from "../analysis.ts";
import { type QuotedStretch, quotedStretchesOf } from "./quote-marks.ts";

const known = new WeakMap<AnalysedPart, readonly QuotedStretch[]>();

/** In the order in which they open. */
export function quotationsOf(text: string, part: AnalysedPart): readonly QuotedStretch[] {
  let found = known.get(part);
  if (!found) {
    found = quotedStretchesOf(text, part.start, part.end);
    known.set(part, found);
  }
  return found;
}
