/**
 * Tolls without a number: "substantial losses of their own", "heavy casualties", "an unknown number of dead".
 * And those told only by comparison, "twice as many". They are kept, so that the uncounted side does not vanish.
 *
 * Not here: anything with a number; those are figures.
 */
import type { Unnumbered } from "../domain/figure.ts";
import type { MeasureName } from "../domain/measures.ts";
import type { Sentence, Token } from "../text/sentence.ts";
import { spanOf } from "../text/span.ts";
import { wordSet } from "../text/word-set.ts";
import type { Analysis } from "./analysis.ts";
import { comparedCountsIn, comparedScan } from "./compared-counts.ts";
import type { FigureDraft } from "./figure-draft.ts";
import { namingWords } from "./group-words.ts";
import { outcomeAt } from "./outcome.ts";

const weights = new Set(
  "heavy substantial significant mounting severe serious massive huge terrible considerable great large many countless numerous enormous staggering grievous further more mass unknown unspecified undisclosed".split(
    " ",
  ),
);
const tollNouns = wordSet("casualties losses deaths fatalities injuries dead wounded injured displaced missing");
const scan = new RegExp(`\\b(?:${[...tollNouns].join("|")})\\b`, "i");

/** In the order of the text; `drafts` are the figures already read, whose words are left alone. */
export function readUnnumbered({ text, parts }: Analysis, drafts: readonly FigureDraft[]): Unnumbered[] {
  const taken = drafts.map(({ sentence, firstToken, lastToken }) => ({
    start: sentence.tokens[firstToken]!.start,
    end: sentence.tokens[lastToken]!.end,
  }));
  const isOfWar = drafts.some(({ measure }) => measure === "casualties" || measure === "captured");
  return parts.flatMap((part) => {
    if (part.kind === "byline" || part.kind === "disclosure") return [];
    const stretch = text.slice(part.start, part.end);
    const weighed = scan.test(stretch)
      ? part.sentences().flatMap((sentence) => unnumberedIn(sentence, taken, isOfWar))
      : [];
    const compared = comparedScan.test(stretch)
      ? part.sentences().flatMap((sentence) => comparedIn(sentence, taken))
      : [];
    // "an unknown number of dead" is both.
    const others = compared.filter(({ span }) => !weighed.some((known) => known.span.start === span.start));
    return others.length === 0 ? weighed : [...weighed, ...others].sort((a, b) => a.span.start - b.span.start);
  });
}

/** "twice as many": no text states their number. */
function comparedIn(sentence: Sentence, taken: readonly { start: number; end: number }[]): Unnumbered[] {
  return comparedCountsIn(sentence).flatMap(({ measure, first, last }) => {
    const span = spanOf(sentence.text, sentence.tokens[first]!.start, sentence.tokens[last]!.end);
    const isTaken = taken.some(({ start, end }) => start < span.end && span.start < end);
    return isTaken ? [] : [{ span, measure, group: null, attribution: [] }];
  });
}

function unnumberedIn(
  sentence: Sentence,
  taken: readonly { start: number; end: number }[],
  isOfWar: boolean,
): Unnumbered[] {
  const found: Unnumbered[] = [];
  sentence.tokens.forEach((token, at) => {
    const measure = tollNoun(sentence.tokens, at, isOfWar);
    if (measure === undefined) return;
    const first = weightBefore(sentence.tokens, at);
    if (first === undefined || taken.some(({ start, end }) => start < token.end && token.start < end)) return;
    const last =
      sentence.tokens[at + 1]?.lower === "of" && /^(?:their|its|his|her)$/.test(sentence.tokens[at + 2]?.lower ?? "")
        ? at + 3
        : at;
    const group = namingWords(sentence.tokens, first, at - 1);
    const span = (from: number, to: number) =>
      spanOf(sentence.text, sentence.tokens[from]!.start, sentence.tokens[to]!.end);
    found.push({
      span: span(first, Math.min(last, sentence.tokens.length - 1)),
      measure,
      group: group === undefined ? null : { span: span(group.first, group.last), basis: "stated" },
      attribution: [],
    });
  });
  return found;
}

/** "losses" are casualties beside words of weight; in business pages nothing else reads them, so a military word or a count of casualties must stand near. */
function tollNoun(tokens: readonly Token[], at: number, isOfWar: boolean): MeasureName | undefined {
  const { lower } = tokens[at]!;
  if (!tollNouns.has(lower)) return undefined;
  if (lower === "losses")
    return isOfWar || tokens.some((token) => military.test(token.lower)) ? "casualties" : undefined;
  const outcome = outcomeAt(tokens, at);
  return outcome?.isCounted && outcome.first === at ? outcome.measure : undefined;
}
const military =
  /^(?:army|armies|troops|soldiers?|forces?|military|war|battle|fighting|front|offensive|invasion|killed|russian|ukrainian|casualties)$/;

/** The first word of weight within three words before: "heavy Russian losses", "an unknown number of dead". */
function weightBefore(tokens: readonly Token[], at: number): number | undefined {
  let first: number | undefined;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const { lower, pos } = tokens[i]!;
    if (weights.has(lower)) first = i;
    else if (pos !== "ADJ" && pos !== "PROPN" && pos !== "NOUN" && lower !== "of") break;
  }
  return first;
}
