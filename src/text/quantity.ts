/**
 * Quantities with their hedges, as stated: "more than 100,000", "between 40 and 50", "nearly half", "dozens", "no".
 * An interval is never turned into a point here: open sides are null.
 *
 * Not here: what is counted. A quantity may turn out to be a year, an age or a price; the figure rules decide.
 */
import { type Hedge, hedgeBefore, hedgeBehind } from "./hedge.ts";
import { type NumberReading, readNumber } from "./number.ts";
import { numberOpeners } from "./number-in-words.ts";
import { readRange } from "./range.ts";
import { perSentence, type Sentence, type Token } from "./sentence.ts";
import { readShare, shareOpeners } from "./share.ts";
import { type Span, spanOf } from "./span.ts";
import { readVagueNumeral, vagueOpeners } from "./vague-numeral.ts";

export type QuantityKind = "number" | "vague" | "share" | "article" | "zero" | "multiple";
export type Qualifier = Hedge | "exact" | "range" | "vague";

export interface Quantity {
  /** With the hedge, without the noun. */
  readonly span: Span;
  /** Token indices in the sentence, last inclusive. */
  readonly first: number;
  readonly last: number;
  readonly kind: QuantityKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** A bare four-digit number that could be a year. */
  readonly isYearLike: boolean;
}

type Core = Omit<Quantity, "span">;

/** The quantities of a sentence in order; they never overlap. Linear in the number of tokens. */
export const quantitiesOf = perSentence((sentence: Sentence): readonly Quantity[] => {
  const { tokens, text } = sentence;
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const core = readCore(tokens, i);
    if (core === undefined) continue;
    const hedged = addHedges(tokens, core, (found.at(-1)?.last ?? -1) + 1);
    found.push({ ...hedged, span: spanOf(text, tokens[hedged.first]!.start, tokens[hedged.last]!.end) });
    i = Math.max(i, hedged.last);
  }
  return found;
});

function readCore(tokens: readonly Token[], i: number): Core | undefined {
  const token = tokens[i]!;
  if (!mayOpenQuantity(token.lower)) return undefined;
  const scaled = token.lower === "half" ? readNumber(tokens, i) : undefined;
  if (scaled !== undefined) return bareNumber(i, scaled);
  const share = readShare(tokens, i);
  if (share !== undefined) {
    const qualifier = share.isVague ? "vague" : "exact";
    return {
      first: i,
      last: share.last,
      kind: "share",
      low: share.low,
      high: share.high,
      qualifier,
      isYearLike: false,
    };
  }
  const number = readNumber(tokens, i);
  if (number !== undefined) return readRange(tokens, i, number) ?? bareNumber(i, number);
  const vague = readVagueNumeral(tokens, i);
  if (vague !== undefined)
    return {
      first: i,
      last: vague.last,
      kind: "vague",
      low: vague.low,
      high: null,
      qualifier: "vague",
      isYearLike: false,
    };
  return readWordOfCount(tokens, i);
}

function bareNumber(first: number, { value, last, hasPlus, isYearLike, isRound }: NumberReading): Core {
  const bounds = hasPlus ? boundsOf(value, "more-than") : { low: value, high: value };
  return {
    first,
    last,
    kind: "number",
    ...bounds,
    qualifier: hasPlus ? "more-than" : isRound ? "approximately" : "exact",
    isYearLike,
  };
}

/** Most words open no quantity: one look-up tells. */
function mayOpenQuantity(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || openers.has(word) || word.includes("-");
}

const comparatives = new Set(["fewer", "less", "more", "longer", "later"]);
/** "an estimated 300", "a further 12", "a total of 40": the number counts, not the article. */
const countAdjectives = new Set([
  "estimated",
  "average",
  "approximate",
  "total",
  "minimum",
  "maximum",
  "further",
  "record",
  "combined",
  "additional",
]);
const multiples = new Map([
  ["double", 2],
  ["triple", 3],
  ["quadruple", 4],
  ["quintuple", 5],
]);
const nobody = new Set(["nobody", "none", "zero"]);
const openers: ReadonlySet<string> = new Set([
  ...numberOpeners,
  ...shareOpeners,
  ...vagueOpeners,
  ...multiples.keys(),
  ...nobody,
  "no",
  "not",
  "another",
  "some",
]);

/** "no", "nobody", "a", "an", "another", "some" where no number follows. */
function readWordOfCount(tokens: readonly Token[], i: number): Core | undefined {
  const { lower } = tokens[i]!;
  const of = (kind: QuantityKind, value: number | null, last = i): Core => ({
    first: i,
    last,
    kind,
    low: value,
    high: value,
    qualifier: "exact",
    isYearLike: false,
  });
  const multiple = multiples.get(lower);
  if (multiple !== undefined) return of("multiple", multiple);
  const next = tokens[i + 1]?.lower ?? "";
  if (lower === "no" && comparatives.has(next)) return undefined;
  if ((lower === "a" || lower === "an") && countAdjectives.has(next)) return undefined;
  if (lower === "no") return of("zero", 0, next === "one" ? i + 1 : i);
  if (lower === "not" && next === "one") return of("zero", 0, i + 1);
  if (lower === "not" && next === "a" && tokens[i + 2]?.lower === "single") return of("zero", 0, i + 2);
  if (nobody.has(lower)) return of("zero", 0);
  if (lower === "a" || lower === "an" || lower === "another") return of("article", 1);
  if (lower === "some" && tokens[i + 1]?.pos !== "NUM") return { ...of("vague", 2), high: null, qualifier: "vague" };
  return undefined;
}

/** Takes in the hedges around the number; the outermost one states the bound: "well over 100,000 or more". */
function addHedges(tokens: readonly Token[], core: Core, earliest: number): Core {
  if (core.kind === "article" || core.kind === "zero" || core.kind === "multiple") return core;
  let { first, last, qualifier } = core;
  let hedge: Hedge | undefined;
  for (
    let found = hedgeBefore(tokens, first);
    found !== undefined && found.first >= earliest;
    found = hedgeBefore(tokens, first)
  ) {
    first = found.first;
    hedge = strongest(found.hedge, hedge);
  }
  const after = hedgeBehind(tokens, last);
  if (after !== undefined) {
    last = after.last;
    hedge = strongest(after.hedge, hedge);
  }
  if (hedge === undefined) return { ...core, first, last };
  const isRange = core.low !== core.high && core.qualifier === "range";
  if (isRange || qualifier === "vague") return { ...core, first, last };
  qualifier = hedge;
  return { ...core, first, last, qualifier, ...boundsOf(core.low ?? core.high ?? 0, hedge) };
}

/** A bound outranks nearness: "at least about 20" is at least 20. */
function strongest(outer: Hedge, inner: Hedge | undefined): Hedge {
  return inner === undefined || (outer !== "approximately" && inner === "approximately")
    ? outer
    : outer === "approximately"
      ? inner
      : outer;
}

/** Stated ends of `value` under a hedge: open sides are null. */
export function boundsOf(value: number, hedge: Hedge | "exact"): { low: number | null; high: number | null } {
  if (hedge === "at-least" || hedge === "more-than") return { low: value, high: null };
  if (hedge === "at-most" || hedge === "less-than") return { low: null, high: value };
  return { low: value, high: value };
}
