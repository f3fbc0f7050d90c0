/**
 * Whether a number can count people at all: not money, a date, a clock time, an age, a page of a gallery.
 *
 * Not here: numbers of things; the counted noun decides.
 */
import type { Quantity } from "../text/quantity.ts";
import type { Sentence, Token } from "../text/sentence.ts";
import { classOfNoun } from "./counted-noun.ts";
import { isNumberOfName } from "./number-of-name.ts";
import { outcomeAt } from "./outcome.ts";
import { isToldInFiction } from "./told-in-fiction.ts";

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
  if (quantity.kind !== "number") return undefined;
  const { tokens } = sentence;
  if (isToldInFiction(sentence)) return "told in a story or a match";
  if (isPieceOfNumber(sentence, quantity)) return "a piece of another number";
  const before = tokens[quantity.first - 1];
  const after = tokens[quantity.last + 1];
  if (before !== undefined && numbered.test(before.lower)) return `“${before.exact}” before it: money, an age, a label`;
  if (before !== undefined && months.test(before.lower) && before.pos !== "AUX") return "a date";
  if (isNumberOfName(tokens, quantity)) return "part of a name or an address";
  if (isOfParent(tokens, quantity)) return "a parent's children";
  if (isAge(tokens, quantity)) return "an age, or a stretch of time";
  if (isPaged(tokens, quantity)) return "a place in a series";
  if (isWholeOfOther(tokens, quantity.first)) return "those of whom another number tells";
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

/** "a total of 1057 people": no year. */
function isTotalOfPeople(tokens: readonly Token[], { first, last }: Quantity): boolean {
  return (
    tokens[first - 1]?.lower === "of" &&
    /^(?:total|toll|number|estimate)$/.test(tokens[first - 2]?.lower ?? "") &&
    classOfNoun(tokens[last + 1]?.lower ?? "") === "person"
  );
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

/** "16 year old", "Marcela Franco, 26, of …". */
function isAge(tokens: readonly Token[], { first, last, low }: Quantity): boolean {
  if (
    /^(?:year|month|week|day)s?$/.test(tokens[last + 1]?.lower ?? "") &&
    /^(?:old|of)$/.test(tokens[last + 2]?.lower ?? "")
  )
    return true;
  // "children under five", "people over 60"
  if (
    /^(?:under|over|above|below)$/.test(tokens[first]!.lower) &&
    (classOfNoun(tokens[first - 1]?.lower ?? "") === "person" ||
      /^(?:them|whom|those)$/.test(tokens[first - 1]?.lower ?? ""))
  )
    return true;
  if (low === null || low > 110) return false;
  if (isAgeBehindNoun(tokens, first, last)) return true;
  // "under the age of 12", "between the ages of 18 and 24"
  if (tokens[first - 1]?.lower === "of" && /^ages?$/.test(tokens[first - 2]?.lower ?? "")) return true;
  if (tokens[first - 1]?.exact !== ",") return false;
  return followsPersonName(tokens, first - 2) && !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[last + 1]?.pos ?? "PUNCT");
}

/** "A mother of three is dead": one died. Not "the mother of two girls killed in the fire". */
function isOfParent(tokens: readonly Token[], { first, last }: Quantity): boolean {
  if (tokens[first - 1]?.lower !== "of" || !parent.test(tokens[first - 2]?.lower ?? "")) return false;
  const [next, second] = [tokens[last + 1], tokens[last + 2]];
  return next === undefined || !/^(?:NOUN|ADJ)$/.test(next.pos) || /^(?:is|was|has|had)$/.test(second?.lower ?? "");
}
const parent = /^(?:(?:grand|step)?(?:mother|father)|parents?|mom|mum|dad|widow|widower)$/;

/** "a woman, 29, was shot", "two men, 29 and 31, died"; not "2 adults, 2 children". */
function isAgeBehindNoun(tokens: readonly Token[], first: number, last: number): boolean {
  const isEnd = /^[,;).]$/.test(tokens[last + 1]?.exact ?? "");
  const isFirst = tokens[first - 1]?.exact === "," && classOfNoun(tokens[first - 2]?.lower ?? "") === "person";
  const hasSecond = tokens[last + 1]?.lower === "and" && /^[,;).]$/.test(tokens[last + 3]?.exact ?? "");
  if (isFirst) return isEnd || (hasSecond && tokens[last + 2]?.pos === "NUM");
  if (tokens[first - 1]?.lower !== "and" || tokens[first - 2]?.pos !== "NUM" || !isEnd) return false;
  const opener = tokens[first - 3];
  return (
    /^(?:ages?|aged)$/.test(opener?.lower ?? "") ||
    (opener?.exact === "," && classOfNoun(tokens[first - 4]?.lower ?? "") === "person")
  );
}

/** "Marcela Franco, 26"; not "In Kharkiv, 26 were wounded". */
function followsPersonName(tokens: readonly Token[], last: number): boolean {
  let first = last + 1;
  while (first > 0 && tokens[first - 1]!.pos === "PROPN") first--;
  if (first > last || tokens[first - 1]?.pos === "ADP") return false;
  return last > first || tokens[last + 3]?.pos === "PUNCT";
}

/** "none of the 38 passengers", "all but two": the number is not what befell them. */
function isWholeOfOther(tokens: readonly Token[], first: number): boolean {
  const before = (distance: number) => tokens[first - distance]?.lower ?? "";
  if (before(1) === "but" && /^(?:all|every|everyone|everybody|none|nobody)$/.test(before(2))) return true;
  // "12 of 20 miners"
  if (
    before(1) === "of" &&
    /^(?:NUM)$/.test(tokens[first - 2]?.pos ?? "") &&
    !/^(?:million|thousand|hundred)s?$/.test(before(2))
  )
    return true;
  const of = partitiveBefore(tokens, first - 1);
  if (of === undefined) return false;
  if ((of === 0 || tokens[of - 1]!.pos === "PUNCT") && opensWhole(tokens, first)) return true;
  return (
    tokens[of - 1]?.pos === "NUM" ||
    /^(?:out|none|one|most|half|some|many|several|third|thirds|quarter|quarters|each|any|few|percent|%|cent|majority)$/.test(
      tokens[of - 1]?.lower ?? "",
    )
  );
}

/** "Of the 38 passengers, 12 drowned": unless the whole is a toll itself, "of the 38 dead", "of the 38 victims". */
function opensWhole(tokens: readonly Token[], first: number): boolean {
  for (let i = first + 1; i < first + 8 && i < tokens.length; i++) {
    if (tokens[i]!.lower === "victims" || outcomeAt(tokens, i) !== undefined) return false;
    if (tokens[i]!.exact === ",")
      return tokens[i + 1]?.pos === "NUM" || /^(?:only|at|some|just)$/.test(tokens[i + 1]?.lower ?? "");
    if (tokens[i]!.pos === "VERB" || tokens[i]!.pos === "AUX") return false;
  }
  return false;
}

/** Index of the "of" in "of the 38 passengers", "of the town's 40,000 residents". */
function partitiveBefore(tokens: readonly Token[], last: number): number | undefined {
  const word = tokens[last]?.lower ?? "";
  if (/^(?:the|its|their|those|his|her|all)$/.test(word))
    return tokens[last - 1]?.lower === "of" ? last - 1 : undefined;
  if (word !== "'s" && word !== "'") return undefined;
  for (let i = last - 1; i > last - 6; i--) if (tokens[i]?.lower === "of") return i;
  return undefined;
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
