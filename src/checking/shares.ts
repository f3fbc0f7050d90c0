/**
 * Shares of people that a text tells, and what they may be of: "[half] were women", "[nearly half] of those killed".
 *
 * Not here: shares that extraction tied to a whole that they name.
 */
import type { Figure } from "../domain/figure.ts";
import { doOverlap, type Span, spanOf } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { ownWords } from "./own-words.ts";

export interface ToldShare {
  readonly span: Span;
  /** Its words do not name the whole: "half were women", "half of them". */
  readonly isBare: boolean;
  readonly figure: Figure | undefined;
}

/** Those with a number of their own, outside of quotations; "most" names none. */
export function* readShares(draft: Draft): Iterable<ToldShare> {
  const figures = draft.figures.filter(({ quantity, status }) => quantity.share && status === "asserted");
  for (const figure of figures) {
    const { span } = figure;
    if (!draft.isIn(span, "headline", "deck", "body") || draft.isQuoted(span) || figure.quantity.qualifier === "vague")
      continue;
    yield { span, figure, isBare: isBareBehind(draft, span) };
  }
  for (const { match, span } of ownWords(draft, bareShares)) {
    const words = match.groups!.share!;
    const start = span.start + span.exact.indexOf(words);
    const share = spanOf(draft.text, start, start + words.length);
    if (!draft.figures.some((figure) => doOverlap(figure.span, share)))
      yield { span: share, figure: undefined, isBare: true };
  }
}

const fraction = String.raw`(?:half|(?:a|one)[- ](?:third|quarter|fifth|tenth)|two[- ]thirds|three[- ]quarters|\d+(?:\.\d+)?\s?(?:%|per\s?cent))`;
const people = String.raw`(?:women|children|men|civilians|soldiers|troops|fighters|police(?:men)?|officers|teenagers|minors|girls|boys|foreigners|migrants|refugees|conscripts|convicts|prisoners|elderly|killed|wounded|injured|dead|displaced|missing|[a-z]+ (?:fighters|soldiers|women|men|children|civilians))`;
const bareShares = new RegExp(
  String.raw`(?:^|[.!?:;]\s+|\n)(?<share>(?:(?:Nearly|Almost|About|Around|Roughly|More than|Less than|Over|At least|Some|Up to) )*${fraction})(?: of (?:them|these|those))? (?:were|was|are|had been|have been) (?:[a-z]+ )?${people}\b`,
  "gim",
);

/** "Half were", "half of them", "half, he said"; "half of the dead" and "half the casualties" name their whole. */
function isBareBehind({ text }: Draft, { end }: Span): boolean {
  const behind = text.slice(end, end + 40);
  if (
    /^ of (?:them|these|those|whom|which|that)\b(?! (?:who|killed|dead|wounded|injured|displaced|missing|captured|evacuated))/i.test(
      behind,
    )
  )
    return true;
  return /^(?:,| (?:were|was|are|is|had|have|died|survived)\b)/i.test(behind);
}

/** The tolls that it may be of; where extraction tied it to one and none is beside that, that one. */
export function wholesBefore(draft: Draft, { span, isBare, figure }: ToldShare): readonly Figure[] {
  const counted = draft.figures.filter(
    ({ quantity, status, id }) => !quantity.share && status !== "denied" && id !== figure?.id,
  );
  if (!isBare) return figure?.partOf != null ? [draft.figure(figure.partOf)!] : counted;
  const before = counted.filter((other) => other.span.end <= span.start);
  const sentences = draft.sentencesAround(span.start);
  const at = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const last = at > 0 ? sentences[at - 1]! : undefined;
  // Two tolls side by side in the sentence before, of which the share's own sentence says neither.
  const isOpening = sentences[at] !== undefined && span.start - sentences[at].start < 3;
  const beside =
    last === undefined || !isOpening
      ? []
      : before.filter(({ span: { start }, partOf }) => partOf === null && start >= last.start && start < last.end);
  const isTwofold = beside.length === 2 && beside[0]!.measure !== beside[1]!.measure && !namesOutcome(draft, span.end);
  if (isTwofold) return beside;
  const near =
    before.length > 0
      ? before.slice(-1)
      : counted.filter(({ span: other }) => isInSentence(sentences[at], other) || draft.isIn(span, "headline"));
  return near.slice(-1);
}

const isInSentence = (sentence: { start: number; end: number } | undefined, { start }: Span) =>
  sentence !== undefined && sentence.start <= start && start < sentence.end;

const namesOutcome = ({ text }: Draft, end: number) =>
  /^[^.;\n]{0,80}\b(?:killed|dead|died|deaths|wounded|injured|hurt|victims|fatal\w*|missing|casualties)\b/i.test(
    text.slice(end),
  );
