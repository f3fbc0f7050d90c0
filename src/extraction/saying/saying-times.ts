/**
 * Times in a sentence at which something may have been said: "on [Monday]", "[late on 2 May]", "in [November]",
 * "[earlier in the day]", "[the next day]", "[two weeks ago]". Lengths, limits and times to come are none.
 *
 * The span leaves out "on", "in" and "at", as that of a period does.
 * Not here: whose statement a time dates (dates-statement.ts), which days it means (days-said.ts).
 */
import type { Unit } from "../../text/dates/calendar.ts";
import type { DateExpression, Edge } from "../../text/dates/date-expression.ts";
import { datesOf } from "../../text/dates/find-dates.ts";
import { periodsOf } from "../../text/dates/find-periods.ts";
import { perSentence, type Sentence, type Token } from "../../text/sentence.ts";

export interface SayingTime {
  /** Token indices, last inclusive. */
  readonly first: number;
  readonly last: number;
  /** What the calendar or the day of publication gives; null for a time told from another one of the text. */
  readonly date: Pick<DateExpression, "meaning" | "edge"> | null;
  /** "Earlier this month": any day of it so far. */
  readonly isSoFar: boolean;
  /** Days from the day that the text told of last: "the next day" is 1. */
  readonly offset: number | null;
}

const kinds = new Set(
  "day days month years weekday near-day overnight weekend unit season quarter holiday away".split(" "),
);
const covers = /^(?:during|throughout|within|between)$/;

/** In the order of the sentence. */
export const sayingTimesOf = perSentence((sentence: Sentence): readonly SayingTime[] => {
  const { tokens } = sentence;
  const found: SayingTime[] = [];
  if (datesOf(sentence).length > 0)
    for (const { relation, until, date, first } of periodsOf(sentence)) {
      if (relation !== "within" || until !== null || date.isAhead || !kinds.has(date.meaning.kind)) continue;
      const opener = tokens[first]!.lower;
      if (covers.test(opener) || (opener === "over" && date.meaning.kind !== "weekend")) continue;
      if (tokens[first - 1]?.lower === "for") continue;
      found.push(widened(tokens, date));
    }
  for (const { first, last, meaning } of datesOf(sentence))
    if (meaning.kind === "away" && meaning.from === "text" && meaning.amount !== null) {
      const days = meaning.unit === "day" ? 1 : meaning.unit === "week" ? 7 : null;
      if (days !== null)
        found.push({ first, last, date: null, isSoFar: false, offset: meaning.sign * meaning.amount * days });
    }
  for (let i = 0; i < tokens.length; i++) {
    const told = toldFromAnother(tokens, i);
    if (told && !found.some(({ first, last }) => first <= told.last && told.first <= last)) found.push(told);
  }
  return found.sort((a, b) => a.first - b.first);
});

const edges = new Map<string, Edge>([
  ["early", "start"],
  ["late", "end"],
]);

/** "[late on] 2 May", "[early in] May", "[earlier in] May". */
function widened(tokens: readonly Token[], { first, last, meaning, edge }: DateExpression): SayingTime {
  const isLinked = /^(?:on|in)$/.test(tokens[first - 1]?.lower ?? "");
  const word = isLinked ? (tokens[first - 2]?.lower ?? "") : "";
  const isSoFar = word === "earlier" || tokens[first]!.lower === "earlier";
  const isWider = isSoFar ? word === "earlier" : edges.has(word);
  const part = isSoFar ? undefined : (edges.get(word) ?? edge);
  return { first: isWider ? first - 2 : first, last, date: { meaning, edge: part }, isSoFar, offset: null };
}

const longUnits = new Map<string, Unit>([
  ["week", "week"],
  ["month", "month"],
  ["year", "year"],
]);
const partOfDay = /^(?:day|morning|afternoon|evening|night)$/;
const besides = new Map([
  ["next", 1],
  ["following", 1],
  ["previous", -1],
  ["same", 0],
]);

/** "earlier in the day", "later that evening", "the next day", "the day before". */
function toldFromAnother(tokens: readonly Token[], at: number): SayingTime | undefined {
  const word = (i: number) => tokens[at + i]?.lower ?? "";
  const fromText = (first: number, last: number, offset: number) => ({
    first: at + first,
    last: at + last,
    date: null,
    isSoFar: false,
    offset,
  });
  if (/^(?:earlier|later)$/.test(word(0)) && word(1) === "in" && word(2) === "the") {
    if (partOfDay.test(word(3))) return fromText(0, 3, 0);
    const unit = longUnits.get(word(3));
    if (unit === undefined || word(0) === "later") return undefined;
    const date = { meaning: { kind: "unit", unit, shift: 0 } as const, edge: undefined };
    return { first: at, last: at + 3, date, isSoFar: true, offset: null };
  }
  const isBehindEdge = at > 0 && /^(?:earlier|later|early|late)$/.test(tokens[at - 1]!.lower);
  if (word(0) === "that" && partOfDay.test(word(1)) && (isBehindEdge || opensPhrase(tokens, at)))
    return fromText(isBehindEdge ? -1 : 0, 1, 0);
  if (word(0) !== "the") return undefined;
  const offset = partOfDay.test(word(2)) ? besides.get(word(1)) : undefined;
  if (offset !== undefined) return fromText(isBehindEdge ? -1 : 0, 2, offset);
  const isBare = !/^[\p{L}\d]/u.test(word(3)) || word(3) === "that";
  const side = word(1) === "day" && isBare ? word(2) : "";
  return side === "before" ? fromText(0, 2, -1) : side === "after" ? fromText(0, 2, 1) : undefined;
}

/** "On that day", "That evening": not "said that night had fallen". */
const opensPhrase = (tokens: readonly Token[], at: number) => at === 0 || tokens[at - 1]!.lower === "on";
