/**
 * Ranges of numbers: "189,500 to 223,000", "between 40 and 50", "from 15 million to 30 million", "2–3 million", "60-70,000",
 * "80,000 or 100,000", "more than 100 but fewer than 300".
 *
 * Not here: a change ("rose from 63 to 89", "raised the toll from 63 to 89") names two counts, not a range.
 */
import { type Hedge, hedgeBefore } from "./hedge.ts";
import { type NumberReading, readNumber } from "./number.ts";
import type { Token } from "./sentence.ts";

interface RangeCore {
  readonly first: number;
  readonly last: number;
  readonly kind: "number";
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: "range" | "approximately";
  readonly isYearLike: boolean;
}

interface Opener {
  readonly word: string;
  readonly first: number;
  /** "between about 40 and 50" */
  readonly isAbout: boolean;
}

const dashes = new Set(["-", "–", "—", "‑", "~"]);
const changes =
  /^(?:r[io]se|risen|rises|rising|rais(?:e[sd]?|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|grow[ns]?|grew|increas(?:e[sd]?|ing)|f[ae]ll(?:s|en|ing)?|drop(?:s|ped)?|lower(?:s|ed|ing)?|revis(?:e[sd]?|ing)|cut|reduc(?:e[sd]?|ing)|updat(?:e[sd]?|ing)|went|(?:doubl|tripl|quadrupl)(?:e[sd]?|ing)|swell(?:s|ed)|swollen|creeps?|crept|inch(?:es|ed)|balloon(?:s|ed)|leap(?:s|t|ed)?|spik(?:es?|ed)|slid|s[au]nk|shr[au]nk|soar(?:s|ed)?|surg(?:e[sd]?|ing)|chang(?:e[sd]?|ing))$/;

/** The range whose first number is `low`, beginning at token `first`; undefined when the number stands alone. */
export function readRange(tokens: readonly Token[], first: number, low: NumberReading): RangeCore | undefined {
  const opener = openerBefore(tokens, first);
  const linked = upperBehind(tokens, low, opener);
  if (linked === undefined) return readBounds(tokens, first, low);
  const { at, isOpen } = linked;
  const high = readNumber(tokens, at);
  if (high === undefined || !areAlikeInYears(tokens, first, low, at, high)) return undefined;
  const lowValue = sharedScale(tokens, first, low, at, high);
  if (lowValue >= high.value) return undefined;
  if (tokens[low.last + 1]!.lower === "to" && opener?.word !== "between" && isChange(tokens, opener?.first ?? first))
    return undefined;
  return {
    first: opener?.first ?? first,
    last: high.last,
    kind: "number",
    low: lowValue,
    high: isOpen || high.hasPlus ? null : high.value,
    qualifier: opener?.isAbout ? "approximately" : "range",
    isYearLike: low.isYearLike && high.isYearLike,
  };
}

interface Upper {
  /** Token index of the second number. */
  readonly at: number;
  readonly isOpen: boolean;
}

/** Where the second number stands, when something links it to the first. */
function upperBehind(tokens: readonly Token[], low: NumberReading, opener: Opener | undefined): Upper | undefined {
  const link = tokens[low.last + 1];
  if (link === undefined) return undefined;
  const isLinked =
    link.lower === "to" ||
    (dashes.has(link.exact) && isTight(tokens, low.last)) ||
    (link.lower === "and" && opener?.word === "between") ||
    (link.lower === "or" && isAlternative(tokens, low));
  return isLinked ? skipUpperHedge(tokens, low.last + 2) : undefined;
}

/** "more than 100 but fewer than 300", "at most 50 and no fewer than 20": two hedges that bound one number. */
function readBounds(tokens: readonly Token[], first: number, number: NumberReading): RangeCore | undefined {
  const outer = hedgeBefore(tokens, first);
  let at = number.last + 1;
  if (outer === undefined || tokens[at] === undefined) return undefined;
  if (tokens[at]!.exact === ",") at++;
  if (!/^(?:and|but|yet)$/.test(tokens[at]?.lower ?? "")) return undefined;
  const second = hedgedNumberFrom(tokens, at + 1);
  if (second === undefined || !areOpposed(outer.hedge, second.hedge)) return undefined;
  // "at least 12 and up to 30 were hurt" may count twice; "fewer than" only bounds.
  if (tokens[at + 1]!.lower === "up") return undefined;
  const isLower = isFloor(outer.hedge);
  const [low, high] = isLower ? [number.value, second.number.value] : [second.number.value, number.value];
  if (low >= high) return undefined;
  const isYearLike = false;
  return { first: outer.first, last: second.number.last, kind: "number", low, high, qualifier: "range", isYearLike };
}

const isFloor = (hedge: Hedge) => hedge === "more-than" || hedge === "at-least";
const areOpposed = (one: Hedge, other: Hedge) =>
  one !== "approximately" && other !== "approximately" && isFloor(one) !== isFloor(other);

/** The number whose hedge begins at `from`. */
function hedgedNumberFrom(tokens: readonly Token[], from: number): { hedge: Hedge; number: NumberReading } | undefined {
  for (let at = from + 1; at < from + 6 && at < tokens.length; at++) {
    const found = hedgeBefore(tokens, at);
    const number = found?.first === from ? readNumber(tokens, at) : undefined;
    if (number !== undefined) return { hedge: found!.hedge, number };
  }
  return undefined;
}

/** "40-50", also "12- to 15-fold": no space before the second number, or a "to" behind the dash. */
const isTight = (tokens: readonly Token[], last: number) => tokens[last + 1]!.end === tokens[last + 2]?.start;

/** "between", "from", "anywhere from", with a hedge between it and the number: "from at least 40 to 50". */
function openerBefore(tokens: readonly Token[], first: number): Opener | undefined {
  const hedged = hedgeBefore(tokens, first);
  const at = (hedged?.first ?? first) - 1;
  const word = tokens[at]?.lower;
  if (word !== "between" && word !== "from") return undefined;
  const wider = tokens[at - 1]?.lower;
  const begins = wider === "anywhere" || wider === "somewhere" ? at - 1 : at;
  return { word, first: begins, isAbout: hedged?.hedge === "approximately" };
}

/** "to as many as 600,000" keeps its end; "and over 600,000" opens it. */
function skipUpperHedge(tokens: readonly Token[], from: number): Upper {
  for (let at = from; at < from + 6 && at < tokens.length; at++) {
    if (readNumber(tokens, at) === undefined) continue;
    const hedge = at === from ? undefined : hedgeBefore(tokens, at);
    const begins = /^(?:perhaps|possibly|maybe|even)$/.test(tokens[from]!.lower) ? from + 1 : from;
    if (at > begins && hedge?.first !== begins) return { at: from, isOpen: false };
    return { at, isOpen: hedge?.hedge === "more-than" || hedge?.hedge === "at-least" };
  }
  return { at: from, isOpen: false };
}

/** Two years or none; four bare digits are none beside a larger number spelled alike: "1500 to 3000". */
function areAlikeInYears(
  tokens: readonly Token[],
  first: number,
  low: NumberReading,
  at: number,
  high: NumberReading,
): boolean {
  if (low.isYearLike === high.isYearLike) return true;
  const isSpelledAlike = tokens[low.last]!.exact.length <= tokens[at]!.exact.length && /^\d+$/.test(tokens[at]!.exact);
  return low.isYearLike && isSpelledAlike && high.value > low.value && tokens[first - 1]?.lower !== "in";
}

/** "2 to 3 million": the scale behind the second number counts for the first; so do the thousands of "60-70,000". */
function sharedScale(
  tokens: readonly Token[],
  first: number,
  low: NumberReading,
  at: number,
  high: NumberReading,
): number {
  if (low.scale > 1 || low.value >= 1000) return low.value;
  if (high.scale > 1) return low.value < high.value / high.scale ? low.value * high.scale : low.value;
  // "5 to 10,000" means five thousand; "500 to 1,000" and "1 to 2,000" are what they say.
  const thousands = high.value / 1000;
  const isShort =
    Number.isInteger(thousands) &&
    tokens[at]!.exact.includes(",") &&
    tokens[first]!.pos === "NUM" &&
    low.value > 1 &&
    low.value < thousands &&
    low.value * 2.5 >= thousands;
  return isShort ? low.value * 1000 : low.value;
}

/** "80,000 or 100,000", "five or six"; not "one or more". */
function isAlternative(tokens: readonly Token[], low: NumberReading): boolean {
  return readNumber(tokens, low.last + 2) !== undefined && !low.isYearLike;
}

function isChange(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) if (changes.test(tokens[i]!.lower)) return true;
  return false;
}
