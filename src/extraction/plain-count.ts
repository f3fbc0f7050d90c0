/**
 * Whether a number can count people at all: not money, a date, a clock time, an age, a page of a gallery.
 *
 * Not here: numbers of things; the counted noun decides.
 */
import type { Quantity } from "../text/quantity.ts";
import type { Token } from "../text/sentence.ts";

const months =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$/;
const numbered =
  /^(?:.*[$€£¥]|rs\.?|no\.|aged|age|ages|#|section|article|page|chapter|highway|route|flight|image|photo|slide|channel|interstate)$/;
const afterTime = /^(?:a\.m\.?|p\.m\.?|am|pm|%|st|nd|rd|th|°|°c|o'clock)$/;
const beforeYear =
  /^(?:in|since|by|of|from|until|till|before|after|during|through|early|late|mid|and|to|,|year|spring|summer|autumn|fall|winter)$/;

export function isCount(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.kind !== "number") return true;
  const before = tokens[quantity.first - 1];
  const after = tokens[quantity.last + 1];
  if (before !== undefined && (numbered.test(before.lower) || (months.test(before.lower) && before.pos !== "AUX")))
    return false;
  if (isAge(tokens, quantity) || isPaged(tokens, quantity)) return false;
  if (after === undefined) return true;
  if (months.test(after.lower) && after.pos !== "AUX" && tokens[quantity.last]!.exact.length <= 2) return false;
  if (afterTime.test(after.lower) || isClock(tokens, quantity.last)) return false;
  if (quantity.isYearLike && before !== undefined && beforeYear.test(before.lower)) return false;
  return true;
}

/** "8:30": a colon set close between digits. */
function isClock(tokens: readonly Token[], last: number): boolean {
  const colon = tokens[last + 1];
  return colon?.exact === ":" && colon.start === tokens[last]!.end && colon.end === tokens[last + 2]?.start;
}

/** "16 year old", "Marcela Franco, 26, of …". */
function isAge(tokens: readonly Token[], { first, last, low }: Quantity): boolean {
  if (
    /^(?:year|month|week|day)s?$/.test(tokens[last + 1]?.lower ?? "") &&
    /^(?:old|of)$/.test(tokens[last + 2]?.lower ?? "")
  )
    return true;
  if (tokens[first - 1]?.exact !== "," || tokens[first - 2]?.pos !== "PROPN" || low === null || low > 110) return false;
  const after = tokens[last + 1];
  return after === undefined || !/^(?:NOUN|ADJ|PROPN)$/.test(after.pos);
}

/** "Image 9 of 16": a place in a series. */
function isPaged(tokens: readonly Token[], { first, last }: Quantity): boolean {
  const isFirst =
    tokens[last + 1]?.lower === "of" &&
    tokens[last + 2]?.pos === "NUM" &&
    /^(?:image|photo|slide|page|part)$/.test(tokens[first - 1]?.lower ?? "");
  const isSecond =
    tokens[first - 1]?.lower === "of" && /^(?:image|photo|slide|page|part)$/.test(tokens[first - 3]?.lower ?? "");
  return isFirst || isSecond;
}
