/**
 * Lengths of time that cover a count: "the past five months", "five months of combat", "the two-year civil war",
 * "the decade-long conflict", "in just four days", "the 24 hours to Sunday", "the first four months of 2024".
 *
 * Not here: lengths that only tell how long something took; which days they are (resolve-period.ts).
 */
import type { Token } from "../sentence.ts";
import type { DateExpression } from "./date-expression.ts";
import type { PeriodExpression } from "./period-expression.ts";
import { numberOfWord } from "./small-number.ts";
import { units } from "./time-words.ts";

const goesOn =
  /^(?:war|warfare|fighting|conflict|combat|bombing|bombardment|shelling|siege|battle|battles|clashes|violence|unrest|protests|hostilities|offensive|fights|strikes|attacks|campaign|rains?|flooding|heatwave|occupation|insurgency|blockade|rebellion|drought|crackdown|uprising)$/;
const spanning = /^(?:in|over|during|within|throughout)$/;
/** "in just four days", "in barely a week". */
const scant = /^(?:just|only|barely|about|some)$/;
/** What ends a length: "the 24 hours to Sunday", "the year ending in June". */
const endings = /^(?:to|until|till|through|ending|ended)$/;
/** "decade-long", "two-year-old", "years-long". */
const compound = /^(?:(\d{1,2}|[a-z]+)-)?(day|week|month|year|decade)s?-(?:long|old)$/;

/** "of war", "of full-scale fighting", "of the war": what lasted, behind a length; its last token, or the length's own. */
function throughActivity(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.lower !== "of") return last;
  for (let i = last + 2; i <= last + 5; i++) if (goesOn.test(tokens[i]?.lower ?? "")) return i;
  return last;
}

/** The activity that a length before it qualifies: "two-year conflict", "decade-long civil war"; undefined when none does. */
function activityBehind(tokens: readonly Token[], last: number): number | undefined {
  for (let i = last + 1; i <= last + 3; i++) {
    const token = tokens[i];
    if (token === undefined || !/^(?:NOUN|ADJ|PROPN)$/.test(token.pos)) return undefined;
    if (goesOn.test(token.lower)) return i;
  }
  return undefined;
}

/** A length covers a count when it is past, says what lasted, ends on a day, or follows a preposition: "in two weeks". */
export function periodOfLength(
  tokens: readonly Token[],
  date: DateExpression,
  next: DateExpression | undefined,
): PeriodExpression | undefined {
  if (date.meaning.kind !== "duration" || date.meaning.side === "next") return undefined;
  const at = scant.test(tokens[date.first - 1]?.lower ?? "") ? date.first - 1 : date.first;
  const opener = tokens[at - 1]?.lower ?? "";
  const first = spanning.test(opener) && opener !== "in" ? at - 1 : date.first;
  if (next && isEnd(tokens, date, next)) return expression(tokens, date, next, first, next.last);
  const isModifier = tokens[date.first]!.lower.includes("-") && date.first === date.last;
  const through = throughActivity(tokens, date.last);
  const activity = isModifier ? activityBehind(tokens, date.last) : through > date.last ? through : undefined;
  const isPast = date.meaning.side === "past" || date.meaning.side === "first";
  if (!spanning.test(opener) && activity === undefined && !isPast) return undefined;
  return expression(tokens, date, null, first, activity ?? date.last);
}

/** "the 24 hours to Sunday", "the last three months of 2023". */
function isEnd(tokens: readonly Token[], { last, meaning }: DateExpression, next: DateExpression): boolean {
  const isSided = meaning.kind === "duration" && (meaning.side === "first" || meaning.side === "past");
  if (next.meaning.kind === "time") return false;
  if (tokens[last + 1]?.lower === "of") return next.first === last + 2 && isSided;
  if (!endings.test(tokens[last + 1]?.lower ?? "")) return false;
  return next.first === last + 2 || (next.first === last + 3 && /^(?:on|in)$/.test(tokens[last + 2]!.lower));
}

/** "the decade-long civil war": a length that no reader of dates takes, for alone it may be anything's age. */
export function periodOfCompound(tokens: readonly Token[], at: number): PeriodExpression | undefined {
  const token = tokens[at]!;
  const parts = token.lower.includes("-") ? compound.exec(token.lower) : null;
  const unit = parts && units.get(parts[2]!);
  const activity = unit ? activityBehind(tokens, at) : undefined;
  if (!unit || activity === undefined) return undefined;
  const amount =
    parts[1] === undefined ? 1 : /^\d/.test(parts[1]) ? Number(parts[1]) : (numberOfWord(parts[1]) ?? null);
  const isPlural = parts[1] === undefined && token.lower.includes("s-");
  const { start, end } = token;
  const meaning = { kind: "duration", amount: isPlural ? null : amount, unit, side: null } as const;
  return expression(tokens, { first: at, last: at, start, end, isAhead: false, meaning }, null, at, activity);
}

function expression(
  tokens: readonly Token[],
  date: DateExpression,
  until: DateExpression | null,
  first: number,
  last: number,
): PeriodExpression {
  return { relation: "lasting", date, until, first, last, start: tokens[first]!.start, end: tokens[last]!.end };
}
