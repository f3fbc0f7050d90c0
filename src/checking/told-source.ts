/**
 * Whether a draft says whom a number is from: at the figure itself, at its whole or its parts, or where the number is told again.
 *
 * Not here: who the sources are, and whether two of them are one.
 */
import type { Figure } from "../domain/figure.ts";
import type { Span } from "../text/span.ts";
import { type Draft, originOf } from "./draft.ts";
import { isSameNumber } from "./headline-tellings.ts";

/** Whether the deck, the body or a caption gives a source for it, or someone is quoted with it. */
export function hasSource(draft: Draft, figure: Figure): boolean {
  return toldAgain(draft, figure).some((each) => isSourced(draft, each));
}

const isSourced = (draft: Draft, figure: Figure) =>
  isNamed(figure) ||
  draft.isQuoted(figure.span) ||
  [draft.wholeOf(figure), ...draft.partsOf(figure)].some((other) => other !== undefined && isNamed(other));

/** "Were confirmed dead", "were reported missing" tell of nobody who did so. */
const isNamed = (figure: Figure) => originOf(figure) !== undefined;

function toldAgain(draft: Draft, figure: Figure): readonly Figure[] {
  return draft.figures.filter(
    (other) => other === figure || (isSameNumber(other, figure) && !draft.isIn(other.span, "headline")),
  );
}

/** Whether somebody is told to have said something in the sentence at an offset or in the one before it, whose source goes on; or to
 * have counted in the one behind. */
export function isNearStatement(draft: Draft, offset: number): boolean {
  const sentences = draft.sentencesAround(offset);
  const at = sentences.findIndex(({ start, end }) => start <= offset && offset < end);
  const near = sentences.slice(Math.max(0, at - 1), at + 1);
  const next = sentences[at + 1];
  const isBehind = (span: Span) => next !== undefined && span.start >= next.start && span.end <= next.end;
  const isNear = (span: Span | null) =>
    span !== null && near.some(({ start, end }) => span.start < end && span.end > start);
  return (
    draft.attributions.some(
      ({ cue, source, content }) => source !== null && (isNear(cue) || isNear(source) || isNear(content)),
    ) ||
    (next !== undefined && keepsCount.test(draft.text.slice(next.start, next.end))) ||
    draft.figures.some((figure) => isNamed(figure) && (isNear(figure.span) || isBehind(figure.span)))
  );
}

/** "The union keeps the tally." */
const keepsCount =
  /\b(?:keeps?|kept|maintains?|compiles?|compiled|collects?|runs?|draws? up) (?:the|a|this|that) (?:[a-z]+ )?(?:count|tally|toll|list|register|record|figures|statistics)\b/i;

/** Whether the text tells of anybody who said anything. */
export const hasStatements = ({ attributions, body }: Draft) =>
  attributions.some(({ source }) => source !== null) || body.some(isNamed);
