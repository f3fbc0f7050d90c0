/**
 * Ranges of numbers: "189,500 to 223,000", "between 40 and 50", "from 15 million to 30 million", "2–3 million", "80,000 or 100,000".
 *
 * Not here: a change ("rose from 63 to 89", "raised the toll from 63 to 89") names two counts, not a range.
 */
import { hedgeBefore } from "./hedge.ts";
import { type NumberReading, readNumber } from "./number.ts";
import type { Token } from "./sentence.ts";

interface RangeCore {
  readonly first: number;
  readonly last: number;
  readonly kind: "number";
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: "range";
  readonly isYearLike: boolean;
}

const dashes = new Set(["-", "–", "—", "‑"]);
const changes =
  /^(?:r[io]se|risen|rises|rising|rais(?:e[sd]?|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|grow[ns]?|grew|increas(?:e[sd]?|ing)|f[ae]ll(?:s|en|ing)?|drop(?:s|ped)?|lower(?:s|ed|ing)?|revis(?:e[sd]?|ing)|cut|reduc(?:e[sd]?|ing)|updat(?:e[sd]?|ing)|went|soar(?:s|ed)?|surg(?:e[sd]?|ing)|chang(?:e[sd]?|ing))$/;

/** The range whose first number is `low`, beginning at token `first`; undefined when the number stands alone. */
export function readRange(tokens: readonly Token[], first: number, low: NumberReading): RangeCore | undefined {
  const opener = openerBefore(tokens, first);
  const link = tokens[low.last + 1];
  if (link === undefined) return undefined;
  const isLinked =
    link.lower === "to" ||
    (dashes.has(link.exact) && link.end === tokens[low.last + 2]?.start) ||
    (link.lower === "and" && opener?.word === "between") ||
    (link.lower === "or" && isAlternative(tokens, low));
  if (!isLinked) return undefined;
  const { at, isOpen } = skipUpperHedge(tokens, low.last + 2);
  const high = readNumber(tokens, at);
  if (high === undefined || low.isYearLike !== high.isYearLike) return undefined;
  const lowValue = sharedScale(low, high);
  if (lowValue >= high.value) return undefined;
  if (link.lower === "to" && opener?.word !== "between" && isChange(tokens, opener?.first ?? first)) return undefined;
  return {
    first: opener?.first ?? first,
    last: high.last,
    kind: "number",
    low: lowValue,
    high: isOpen || high.hasPlus ? null : high.value,
    qualifier: "range",
    isYearLike: low.isYearLike,
  };
}

/** "between", "from", "anywhere from", with a hedge between it and the number: "from at least 40 to 50". */
function openerBefore(tokens: readonly Token[], first: number): { word: string; first: number } | undefined {
  const at = (hedgeBefore(tokens, first)?.first ?? first) - 1;
  const word = tokens[at]?.lower;
  if (word !== "between" && word !== "from") return undefined;
  const wider = tokens[at - 1]?.lower;
  const begins = wider === "anywhere" || wider === "somewhere" ? at - 1 : at;
  return { word, first: begins };
}

/** "to as many as 600,000" keeps its end; "and over 600,000" opens it. */
function skipUpperHedge(tokens: readonly Token[], from: number): { at: number; isOpen: boolean } {
  for (let at = from; at < from + 4 && at < tokens.length; at++) {
    if (readNumber(tokens, at) === undefined) continue;
    const hedge = at === from ? undefined : hedgeBefore(tokens, at);
    if (at > from && hedge?.first !== from) return { at: from, isOpen: false };
    return { at, isOpen: hedge?.hedge === "more-than" || hedge?.hedge === "at-least" };
  }
  return { at: from, isOpen: false };
}

/** "2 to 3 million": the scale behind the second number counts for the first. */
function sharedScale(low: NumberReading, high: NumberReading): number {
  if (low.hasScale || !high.hasScale || low.value >= 1000) return low.value;
  const scale = [1e9, 1e6, 1e3, 100, 12].find((factor) => high.value >= factor && low.value < high.value / factor) ?? 1;
  return low.value * scale;
}

/** "80,000 or 100,000", "five or six"; not "one or more". */
function isAlternative(tokens: readonly Token[], low: NumberReading): boolean {
  return readNumber(tokens, low.last + 2) !== undefined && !low.isYearLike;
}

function isChange(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) if (changes.test(tokens[i]!.lower)) return true;
  return false;
}
