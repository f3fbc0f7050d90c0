/**
 * Whether a number can count people at all: not money, a date, a clock time, an age, a page of a gallery.
 *
 * Not here: numbers of things; the counted noun decides.
 */
import type { Quantity } from "../text/quantity.ts";
import type { Sentence, Token } from "../text/sentence.ts";
import { classOfNoun } from "./counted-noun.ts";
import { isAge } from "./number-of-age.ts";
import { isNumberOfName } from "./number-of-name.ts";
import { isOfTimes } from "./number-of-times.ts";
import { isPutRight } from "./number-put-right.ts";
import { isToldInFiction } from "./told-in-fiction.ts";
import { isWholeOfOther } from "./whole-of-other.ts";

const months =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$/;
const numbered =
  /^(?:.*\p{Sc}|rs\.?|no\.|aged|age|ages|#|section|article|page|chapter|highway|route|flight|image|photo|slide|channel|interstate|usd|eur|gbp|inr|php|vnd)$/u;
const afterTime = /^(?:a\.m\.?|p\.m\.?|am|pm|%|st|nd|rd|th|°|°c|o'clock)$/;
const beforeYear =
  /^(?:in|since|by|of|from|until|till|before|after|during|through|early|late|mid|and|to|,|year|spring|summer|autumn|fall|winter)$/;

export function isCount(sentence: Sentence, quantity: Quantity): boolean {
  return otherUseOf(sentence, quantity) === undefined;
}

/** What a number does when it does not count people, in words for whoever asks why; undefined when it may count. */
export function otherUseOf(sentence: Sentence, quantity: Quantity): string | undefined {
  const { tokens } = sentence;
  if (isPutRight(tokens, quantity)) return "the wrong one of two numbers";
  if (quantity.kind !== "number") return undefined;
  if (isToldInFiction(sentence)) return "told in a story or a match";
  if (isPieceOfNumber(sentence, quantity)) return "a piece of another number";
  const before = tokens[quantity.first - 1];
  const after = tokens[quantity.last + 1];
  if (before !== undefined && numbered.test(before.lower)) return `“${before.exact}” before it: money, an age, a label`;
  if (before !== undefined && months.test(before.lower) && before.pos !== "AUX" && !isOfMonth(tokens, quantity))
    return "a date";
  if (isNumberOfName(tokens, quantity)) return "part of a name or an address";
  if (isOfParent(tokens, quantity)) return "a parent's children";
  if (isAge(tokens, quantity)) return "an age, or a stretch of time";
  if (isOfTimes(tokens, quantity)) return "how many times as many";
  if (isPaged(tokens, quantity)) return "a place in a series";
  if ((quantity.low ?? 0) >= 1e9) return "more than there are people to count";
  if (isRate(tokens, quantity)) return "a rate";
  if (isWholeOfOther(tokens, quantity)) return "those of whom another number tells";
  if (quantity.low !== null && !Number.isInteger(quantity.low)) return "a measure, no count";
  if (/^0\d{3}$/.test(tokens[quantity.last]!.exact)) return "a time of day";
  if (after === undefined) return undefined;
  if (after.lower === "in" && tokens[quantity.last + 2]?.exact === "(") return "inches";
  if (months.test(after.lower) && after.pos !== "AUX" && tokens[quantity.last]!.exact.length <= 2) return "a date";
  if (afterTime.test(after.lower)) return `“${after.exact}” behind it: a time, a share, a rank`;
  if (isClock(tokens, quantity.last)) return "a time of day";
  if (isTotalOfPeople(tokens, quantity)) return undefined;
  if (quantity.isYearLike && before !== undefined && (beforeYear.test(before.lower) || before.pos === "DET"))
    return "a year";
  return undefined;
}

/** "In April 40 people died": no month has so many days. */
const isOfMonth = (tokens: readonly Token[], { last, low }: Quantity) =>
  (low ?? 0) > 31 &&
  classOfNoun(tokens.slice(last + 1).find(({ pos }) => pos !== "ADJ" && pos !== "PROPN")?.lower ?? "") === "person";

/** "a total of 1057 people": no year. */
function isTotalOfPeople(tokens: readonly Token[], { first, last }: Quantity): boolean {
  return (
    tokens[first - 1]?.lower === "of" &&
    /^(?:total|toll|number|estimate)$/.test(tokens[first - 2]?.lower ?? "") &&
    classOfNoun(tokens[last + 1]?.lower ?? "") === "person"
  );
}

/** "12 deaths per 100,000 people": both numbers. */
function isRate(tokens: readonly Token[], { first, last }: Quantity): boolean {
  if (tokens[first - 1]?.lower === "per") return true;
  for (let i = last + 1; i < last + 5; i++)
    if (tokens[i]?.lower === "per")
      return tokens[i + 1]?.pos === "NUM" || /^(?:hundred|thousand|million|capita)$/.test(tokens[i + 1]?.lower ?? "");
  return false;
}

/** "PhP1.228 billion" is broken after its point, its tail no number of its own; so is "000" of "61, 000". */
function isPieceOfNumber({ text, tokens }: Sentence, { first }: Quantity): boolean {
  const { start, exact } = tokens[first]!;
  return exact === "000" || /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start));
}

/** "8:30": a colon set close between digits. */
function isClock(tokens: readonly Token[], last: number): boolean {
  const colon = tokens[last + 1];
  return colon?.exact === ":" && colon.start === tokens[last]!.end && colon.end === tokens[last + 2]?.start;
}

/** "A mother of three is dead": one died. Not "the mother of two girls killed in the fire". */
function isOfParent(tokens: readonly Token[], { first, last }: Quantity): boolean {
  if (tokens[first - 1]?.lower !== "of" || !parent.test(tokens[first - 2]?.lower ?? "")) return false;
  const [next, second] = [tokens[last + 1], tokens[last + 2]];
  return next === undefined || !/^(?:NOUN|ADJ)$/.test(next.pos) || /^(?:is|was|has|had)$/.test(second?.lower ?? "");
}
const parent = /^(?:(?:grand|step)?(?:mother|father)|parents?|mom|mum|dad|widow|widower)$/;

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
