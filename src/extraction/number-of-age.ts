/**
 * Numbers that tell how old somebody is, alone or in a list: "a 16 year old", "Marcela Franco, 26, of Lund",
 * "two men, 29 and 31, were shot", "ages 13, 17 and 19".
 *
 * Not here: numbers that count people of an age, "two 13-year-olds".
 */
import type { Quantity } from "../text/quantity.ts";
import type { Token } from "../text/sentence.ts";
import { classOfNoun } from "./counted-noun.ts";

/** Nobody is older. */
const oldest = 110;
/** So many words a list of ages may be long. */
const reach = 14;
const unit = /^(?:years?|months?|weeks?|days?)$/;
const opener = /^(?:ages?|aged|between)$/;
const between = /^(?:,|and|or|to|through|year|years|months?|weeks?|days?|old|both|each|respectively)$/;

/** Whether the number is an age, or a stretch of time. */
export function isAge(tokens: readonly Token[], { first, last, low }: Quantity): boolean {
  const next = tokens[last + 1]?.lower ?? "";
  if (unit.test(next) && (/^(?:old|of)$/.test(tokens[last + 2]?.lower ?? "") || isAgeOfName(tokens, last + 2)))
    return true;
  // "children under five", "people over 60", "most of them were over 65"
  const people = tokens[tokens[first - 1]?.pos === "AUX" ? first - 2 : first - 1];
  if (
    /^(?:under|over|above|below)$/.test(tokens[first]!.lower) &&
    (isPerson(people) || /^(?:them|whom|those)$/.test(people?.lower ?? ""))
  )
    return true;
  if (low === null || low > oldest) return false;
  // "under the age of 12", "between the ages of 18 and 24"
  if (tokens[first - 1]?.lower === "of" && /^ages?$/.test(tokens[first - 2]?.lower ?? "")) return true;
  if (isPerson(tokens[last + 1])) return false;
  if (isInListOfAges(tokens, first, last)) return true;
  if (tokens[first - 1]?.exact !== ",") return false;
  return (
    followsPersonName(tokens, first - 2) &&
    (next === "both" || !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[last + 1]?.pos ?? "PUNCT"))
  );
}

/** Token index behind the ages that the word at `at` opens: "aged 5, 7 and 10"; undefined when it opens none. */
export function behindAges(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:ages?|aged)$/.test(tokens[at]!.lower) || tokens[at + 1]?.pos !== "NUM") return undefined;
  return endOfRow(tokens, at);
}

const isPerson = (token: Token | undefined) => classOfNoun(token?.lower ?? "") === "person";

/** "eight month Jaden Roe" */
const isAgeOfName = (tokens: readonly Token[], at: number) =>
  tokens[at]?.pos === "PROPN" && tokens[at + 1]?.pos === "PROPN" && !/s$/.test(tokens[at - 1]!.lower);

/**
 * The number stands in a row of ages that "ages" opens ("ages 13, 17 and 19"), that "years old" closes ("11 and 13 years old"),
 * or that follows those whose ages they are ("a woman, 29,", "two men, 29 and 31,"); not "2 adults, 2 children".
 */
function isInListOfAges(tokens: readonly Token[], first: number, last: number): boolean {
  const start = startOfRow(tokens, first);
  const end = endOfRow(tokens, last);
  if (opener.test(tokens[start - 1]?.lower ?? "")) return tokens[start - 1]!.lower !== "between" || closes(tokens, end);
  if (closes(tokens, end)) return true;
  const isBehindPeople = tokens[start]!.exact === "," && isPerson(tokens[start - 1]);
  return isBehindPeople && (end >= tokens.length || /^[,;).]$/.test(tokens[end]!.exact));
}

/** "13 years of age", "30 years old" */
function closes(tokens: readonly Token[], end: number): boolean {
  if (tokens[end - 1]?.lower === "old") return unit.test(tokens[end - 2]?.lower ?? "");
  return unit.test(tokens[end - 1]?.lower ?? "") && tokens[end]?.lower === "of" && tokens[end + 1]?.lower === "age";
}

/** Token index of the first word of the row of numbers that holds token `first`, a comma before it included. */
function startOfRow(tokens: readonly Token[], first: number): number {
  let start = first;
  for (let i = first - 1; i >= 0 && i > first - reach; i--) {
    const token = tokens[i]!;
    if (token.pos !== "NUM" && !between.test(token.lower)) break;
    start = i;
  }
  return start;
}

/** Token index behind the row; a comma that another number does not follow ends it. */
function endOfRow(tokens: readonly Token[], last: number): number {
  let end = last + 1;
  while (end < tokens.length && end < last + reach && isInRow(tokens, end)) end++;
  return end;
}

function isInRow(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (pos === "NUM") return !isPerson(tokens[at + 1]);
  if (!between.test(lower)) return false;
  if (lower !== "," && lower !== "and" && lower !== "or") return true;
  const next = tokens[at + 1]?.lower === "and" ? at + 2 : at + 1;
  return tokens[next]?.pos === "NUM" && !isPerson(tokens[next + 1]);
}

/** "Marcela Franco, 26"; not "In Kharkiv, 26 were wounded". */
function followsPersonName(tokens: readonly Token[], last: number): boolean {
  let first = last + 1;
  while (first > 0 && tokens[first - 1]!.pos === "PROPN") first--;
  if (first > last || tokens[first - 1]?.pos === "ADP") return false;
  return last > first || tokens[last + 3]?.pos === "PUNCT";
}
