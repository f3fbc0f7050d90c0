/**
 * Quantities with their hedges, as stated: "more than 100,000", "between 40 and 50", "nearly half", "dozens", "no".
 * An interval is never turned into a point here: open sides are null.
 *
 * Not here: what is counted. A quantity may turn out to be a year, an age or a price; the figure rules decide.
 */
import { fractionOpeners, readFraction } from "./fraction.ts";
import { type Hedge, hedgeBefore, hedgeBehind } from "./hedge.ts";
import { type NumberReading, readNumber } from "./number.ts";
import { numberOpeners } from "./number-in-words.ts";
import { readRange } from "./range.ts";
import { perSentence, type Sentence, type Token } from "./sentence.ts";
import { opensLargePart, readShare, shareOpeners } from "./share.ts";
import { type Span, spanOf } from "./span.ts";
import { readVagueNumeral, vagueOpeners } from "./vague-numeral.ts";
import { multipleIn, readWordOfCount, wordsOfCount } from "./word-of-count.ts";

export type QuantityKind = "number" | "vague" | "share" | "article" | "zero" | "lack" | "multiple";
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
  /** What a vague plural has several of: 12 in "dozens"; only where the numeral is one. */
  readonly pluralOf?: number | undefined;
}

type Core = Omit<Quantity, "span">;

/** The quantities of a sentence in order; they never overlap. Linear in the number of tokens. */
export const quantitiesOf = perSentence((sentence: Sentence): readonly Quantity[] => {
  const { tokens, text } = sentence;
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const core = readCore(tokens, i);
    if (core === undefined) continue;
    const isAfterArticle = found.at(-1)?.kind === "article";
    const hedged = addHedges(tokens, core, (found.at(isAfterArticle ? -2 : -1)?.last ?? -1) + 1);
    // "a little under 200", "a good deal more than 40": the article is the hedge's.
    if (isAfterArticle && hedged.first <= found.at(-1)!.last) found.pop();
    found.push(quantityOf(text, tokens, hedged));
    i = Math.max(i, hedged.last);
  }
  return found;
});

/** One literal for all: the engine reads the fields of objects that are made alike many times faster. */
function quantityOf(text: string, tokens: readonly Token[], core: Core): Quantity {
  const { first, last, kind, low, high, qualifier, isYearLike, pluralOf } = core;
  const span = spanOf(text, tokens[first]!.start, endOf(tokens, core));
  return { span, first, last, kind, low, high, qualifier, isYearLike, pluralOf };
}

/** Offset behind the quantity; of "double-murder" only "double" counts. */
function endOf(tokens: readonly Token[], { kind, last }: Core): number {
  const { start, end, lower } = tokens[last]!;
  return kind === "multiple" ? start + (multipleIn(lower).length || lower.length) : end;
}

function readCore(tokens: readonly Token[], i: number): Core | undefined {
  const token = tokens[i]!;
  if (!mayOpenQuantity(token.lower, tokens[i + 1])) return undefined;
  // "half a million", "three quarters of a million": a number, before its part is taken for a share.
  const number = readNumber(tokens, i);
  if (number !== undefined && readFraction(tokens, i) !== undefined)
    return readRange(tokens, i, number) ?? bareNumber(i, number);
  const share = readShare(tokens, i, number);
  if (share !== undefined) {
    const isRange = share.high !== null && share.low !== share.high;
    const qualifier = share.isVague ? "vague" : isRange ? "range" : "exact";
    return {
      first: share.first,
      last: share.last,
      kind: "share",
      low: share.low,
      high: share.high,
      qualifier,
      isYearLike: false,
    };
  }
  if (isPronoun(tokens, i)) return undefined;
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
      pluralOf: vague.unit ?? undefined,
    };
  const word = readWordOfCount(tokens, i);
  return word && { ...word, first: i, qualifier: word.kind === "vague" ? "vague" : "exact", isYearLike: false };
}

/** "the one that burned", "which one", "this one is": no count; "the one survivor" is. */
function isPronoun(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower !== "one" || !/^(?:the|this|that|which|every|any|each)$/.test(tokens[i - 1]?.lower ?? ""))
    return false;
  return !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[i + 1]?.pos ?? "");
}

function bareNumber(first: number, { value, last, hasPlus, isYearLike, isRound }: NumberReading): Core {
  return {
    first,
    last,
    kind: "number",
    low: value,
    high: hasPlus ? null : value,
    qualifier: hasPlus ? "more-than" : isRound ? "approximately" : "exact",
    isYearLike,
  };
}

/** Most words open no quantity: one look-up tells. */
function mayOpenQuantity(word: string, next: Token | undefined): boolean {
  const code = word.charCodeAt(0);
  if (code >= 46 && code <= 57) return code > 46 || word.length > 1;
  if (word === "the") return next !== undefined && opensLargePart(next.lower);
  return openers.has(word) || word.includes("-");
}

const openers: ReadonlySet<string> = new Set([
  ...numberOpeners,
  ...fractionOpeners,
  ...shareOpeners,
  ...vagueOpeners,
  ...wordsOfCount,
]);

const unhedged: ReadonlySet<QuantityKind> = new Set(["article", "zero", "lack", "multiple"]);

/** Takes in the hedges around the number; the outermost one states the bound: "well over 100,000 or more". */
function addHedges(tokens: readonly Token[], core: Core, earliest: number): Core {
  if (unhedged.has(core.kind)) return core;
  let { first, last } = core;
  let hedge: Hedge | undefined;
  for (
    let found = hedgeBefore(tokens, first);
    found !== undefined && found.first >= earliest && !isVerbBeforeHedge(tokens, found.first, first, core);
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
  if (core.qualifier === "vague") return { ...core, first, last };
  if (core.low !== core.high && core.qualifier === "range") return hedgedRange({ ...core, first, last }, hedge);
  return withHedge({ ...core, first, last }, hedge, core.low ?? core.high ?? 0);
}

/** "villagers [estimated] at least 40", "have [estimated] between 40 and 50": a bound stands between, so it is the verb. */
const isVerbBeforeHedge = (tokens: readonly Token[], at: number, next: number, core: Core) =>
  tokens[at]!.lower === "estimated" && (next < core.first || tokens[next]!.lower === "between");

/** "About 40 to 50" keeps both ends, "at least 40 to 50" its lower, "up to 40 to 50" its upper one. */
function hedgedRange(core: Core, hedge: Hedge): Core {
  if (hedge === "approximately") return core.high === null ? core : { ...core, qualifier: hedge };
  const end = hedge === "at-least" || hedge === "more-than" ? core.low : core.high;
  return end === null ? core : withHedge(core, hedge, end);
}

/** The same with `value` under a hedge for its bounds. */
export function withHedge<T extends Core>(core: T, hedge: Hedge, value: number): T {
  const { low, high } = boundsOf(value, hedge);
  return { ...core, qualifier: hedge, low, high };
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
