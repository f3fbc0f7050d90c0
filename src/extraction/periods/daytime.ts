/**
 * Times that have no day of their own: "by nightfall", "in the afternoon", "shortly after midnight", "as of 7 a.m.", "the next
 * day", "two days earlier". The story gives the day: the one that it named last, or that of the report.
 *
 * Not here: times of day beside their day, "Monday evening" (text/dates).
 */
import { addUnits, type Stretch } from "../../text/dates/calendar.ts";
import { datesOf } from "../../text/dates/find-dates.ts";
import type { Sentence, Token } from "../../text/sentence.ts";

export interface Daytime {
  readonly relation: "since" | "within" | "until";
  /** Token indices with the preposition that carries meaning, last inclusive. */
  readonly first: number;
  readonly last: number;
  /** Days from the day that the story named last; null: the day of the report. */
  readonly offset: number | null;
}

const bare =
  /^(?:nightfall|dusk|dawn|daybreak|sunrise|sunset|sundown|noon|midday|midnight|lunchtime|mid-morning|mid-afternoon)$/;
const parts = /^(?:morning|afternoon|evening|night)$/;
const relations = new Map<string, Daytime["relation"]>([
  ["by", "until"],
  ["before", "until"],
  ["until", "until"],
  ["till", "until"],
  ["since", "since"],
  ["at", "within"],
  ["after", "within"],
  ["around", "within"],
  ["in", "within"],
  ["during", "within"],
]);
/** "the next day", "the following morning". */
const days = new Map<string, number>([
  ["next", 1],
  ["following", 1],
  ["previous", -1],
]);

/** The times of a sentence without a day of their own, outside the tokens that `isTaken`; "the next day" where a day `isKnown`. */
export function daytimesOf(
  sentence: Sentence,
  isTaken: (token: number) => boolean,
  isKnown: boolean,
): readonly Daytime[] {
  const { tokens } = sentence;
  const found: Daytime[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const daytime = isTaken(i) ? undefined : (partOfDayAt(tokens, i) ?? (isKnown ? dayBesideAt(tokens, i) : undefined));
    if (daytime) found.push(daytime);
  }
  for (const { first, last, meaning } of datesOf(sentence)) {
    if (isTaken(first)) continue;
    if (meaning.kind === "time" && !bare.test(tokens[last]!.lower)) {
      const limit = limitBefore(tokens, first);
      if (limit !== undefined) found.push({ relation: "until", first: limit, last, offset: null });
    } else if (
      isKnown &&
      meaning.kind === "away" &&
      meaning.from === "text" &&
      meaning.unit === "day" &&
      meaning.amount !== null
    )
      found.push({ relation: "within", first, last, offset: meaning.sign * meaning.amount });
  }
  return found;
}

/** "by nightfall", "in the afternoon". */
function partOfDayAt(tokens: readonly Token[], i: number): Daytime | undefined {
  const { lower } = tokens[i]!;
  const hasArticle = parts.test(lower) && tokens[i - 1]!.lower === "the";
  if (!bare.test(lower) && !hasArticle) return undefined;
  const at = hasArticle ? i - 2 : i - 1;
  const relation = relations.get(tokens[at]?.lower ?? "");
  return relation && { relation, first: at, last: i, offset: 0 };
}

/** "the next day". */
function dayBesideAt(tokens: readonly Token[], i: number): Daytime | undefined {
  const { lower } = tokens[i]!;
  const offset = lower === "day" || parts.test(lower) ? days.get(tokens[i - 1]!.lower) : undefined;
  return offset === undefined || tokens[i - 2]?.lower !== "the"
    ? undefined
    : { relation: "within", first: i - 2, last: i, offset };
}

/** Where "as of" or "by" before a time of day begins. */
function limitBefore(tokens: readonly Token[], first: number): number | undefined {
  const before = tokens[first - 1]?.lower;
  if (before === "by" || before === "until") return first - 1;
  return before === "of" && tokens[first - 2]?.lower === "as" ? first - 2 : undefined;
}

/** The day that an offset from another means. */
export const dayBeside = ({ first, last }: Stretch, offset: number): Stretch =>
  offset === 0 ? { first, last } : { first: addUnits(first, offset, "day"), last: addUnits(last, offset, "day") };
