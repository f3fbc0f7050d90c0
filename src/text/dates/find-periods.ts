/**
 * Expressions of time with what their preposition makes of them: "[since December]", "[over the past five months]",
 * "[from 1979 to 1989]", "[by July 2006]", "killed on [Thursday]".
 *
 * The span takes in the preposition where it carries meaning; "in", "on" and "at" it leaves out.
 * Not here: which days these are (resolve-period.ts); what the count covers and what a speaker's "on Monday" is (extraction).
 */
import { perSentence, type Sentence, type Token } from "../sentence.ts";
import type { DateExpression } from "./date-expression.ts";
import { datesOf } from "./find-dates.ts";
import { periodOfCompound, periodOfLength } from "./length-period.ts";
import type { PeriodExpression, Relation } from "./period-expression.ts";

/** Prepositions of one or two words, longest first, with the relation and whether the span takes them in. */
const prepositions: readonly (readonly [readonly string[], Relation, boolean])[] = [
  [["as", "of"], "until", true],
  [["up", "to"], "until", true],
  [["prior", "to"], "until", true],
  [["starting", "in"], "since", true],
  [["starting", "on"], "since", true],
  [["beginning", "in"], "since", true],
  [["beginning", "on"], "since", true],
  [["since"], "since", true],
  [["from"], "within", false],
  [["after"], "since", true],
  [["by"], "until", true],
  [["until"], "until", true],
  [["till"], "until", true],
  [["through"], "until", true],
  [["before"], "until", true],
  [["during"], "within", true],
  [["over"], "within", true],
  [["throughout"], "within", true],
  [["between"], "within", true],
  [["within"], "within", true],
  [["for"], "within", false],
  [["in"], "within", false],
  [["on"], "within", false],
  [["at"], "within", false],
];

function prepositionBefore(tokens: readonly Token[], first: number) {
  return prepositions.find(([words]) =>
    words.every((word, index) => tokens[first - words.length + index]?.lower === word),
  );
}

const joiners = new Set(["to", "until", "till", "through", "and", "-", "–", "—"]);

/** Kinds of which two may be joined by "and": "in April and May". */
const isBoth = new Set(["month", "weekday", "years", "day"]);

/** "from March 2003 to June 2006", "between 1979 and 1989", "March to June 2006". */
function isPair(tokens: readonly Token[], one: DateExpression, two: DateExpression | undefined): boolean {
  if (two === undefined || two.first !== one.last + 2 || !hasDays(one) || !hasDays(two)) return false;
  const between = tokens[one.last + 1]!.lower;
  if (!joiners.has(between)) return false;
  const opener = tokens[one.first - 1]?.lower;
  if (between === "and")
    return opener === "between" || (one.meaning.kind === two.meaning.kind && isBoth.has(one.meaning.kind));
  return opener === "from" || opener === "between" || between !== "to" || one.meaning.kind === two.meaning.kind;
}

const dayless = new Set(["duration", "set", "reference", "time"]);
/** "A day earlier" than what, only the story knows. */
const hasDays = ({ meaning }: DateExpression) =>
  !dayless.has(meaning.kind) && !(meaning.kind === "away" && meaning.from === "text");

function period(
  tokens: readonly Token[],
  relation: Relation,
  date: DateExpression,
  until: DateExpression | null,
  first: number,
  last: number,
): PeriodExpression {
  return { relation, date, until, first, last, start: tokens[first]!.start, end: tokens[last]!.end };
}

function periodOfPair(tokens: readonly Token[], one: DateExpression, two: DateExpression): PeriodExpression {
  const opener = tokens[one.first - 1]?.lower;
  const isOpened = opener === "from" || opener === "between";
  const isBothTimes = !isOpened && tokens[one.last + 1]!.lower === "and";
  return period(tokens, isBothTimes ? "within" : "between", one, two, isOpened ? one.first - 1 : one.first, two.last);
}

const zone = /^(?:on|of|,|\(|\)|local|time|gmt|utc|est|edt|cet|pst|pdt)$/;

/** "as of 9 a.m. local time on June 12": the time of day stands between the day and what it limits. */
function limitOfTime(
  tokens: readonly Token[],
  before: DateExpression | undefined,
  date: DateExpression,
): PeriodExpression | undefined {
  if (before?.meaning.kind !== "time" || date.first - before.last > 6) return undefined;
  for (let i = before.last + 1; i < date.first; i++) if (!zone.test(tokens[i]!.lower)) return undefined;
  const [words, relation] = prepositionBefore(tokens, before.first) ?? [];
  if (words === undefined || !/^(?:as of|by|until|till|up to|since)$/.test(words.join(" "))) return undefined;
  return period(tokens, relation!, date, null, before.first - words.length, date.last);
}

function periodOfDate(tokens: readonly Token[], date: DateExpression): PeriodExpression {
  const [words, relation, isTaken] = prepositionBefore(tokens, date.first) ?? [[], "within" as const, false];
  // "from February on"; bare "from February" says as often when a report was made.
  const isOnwards = words[0] === "from" && /^on(?:wards?)?$/.test(tokens[date.last + 1]?.lower ?? "");
  if (isOnwards) return period(tokens, "since", date, null, date.first - 1, date.last + 1);
  return period(tokens, relation, date, null, isTaken ? date.first - words.length : date.first, date.last);
}

/** "Over the past week": seven days up to now, not the week before this one. */
function runningUp(tokens: readonly Token[], date: DateExpression): DateExpression {
  const { meaning, last } = date;
  if (meaning.kind !== "unit" || tokens[last - 1]?.lower !== "past" || tokens[last - 2]?.lower !== "the") return date;
  return { ...date, meaning: { kind: "duration", amount: 1, unit: meaning.unit, side: "past" } };
}

/** The expressions of a sentence that tell a period; times of day, repeated times and references without days are none. */
export const periodsOf = perSentence((sentence: Sentence): readonly PeriodExpression[] => {
  const { tokens } = sentence;
  const dates = datesOf(sentence).map((date) => runningUp(tokens, date));
  const periods: PeriodExpression[] = [];
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i]!;
    const two = dates[i + 1];
    if (two && isPair(tokens, date, two)) {
      periods.push(periodOfPair(tokens, date, two));
      i++;
    } else if (hasDays(date)) {
      periods.push(limitOfTime(tokens, dates[i - 1], date) ?? periodOfDate(tokens, date));
    } else {
      const length = periodOfLength(tokens, date, two && hasDays(two) ? two : undefined);
      if (length) periods.push(length);
      if (length?.until) i++;
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    const compound = periodOfCompound(tokens, i);
    if (compound) periods.push(compound);
  }
  return periods;
});
