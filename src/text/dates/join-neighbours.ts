/**
 * Expressions that stand side by side and tell one time become one: "Monday, Oct. 26", "10 p.m. Wednesday",
 * "5 p.m. EST, Nov. 6", "Thursday at 9 a.m.".
 */
import type { Token } from "../sentence.ts";
import type { DateExpression } from "./date-expression.ts";

const dayKinds = new Set(["day", "weekday", "near-day", "holiday"]);
const isDayLong = ({ meaning, clock }: DateExpression) => dayKinds.has(meaning.kind) && clock === undefined;

/** What two neighbours tell together, or undefined when they are two times. */
function joined(before: DateExpression, after: DateExpression, between: string): DateExpression | undefined {
  const spread = { last: after.last, end: after.end };
  const isClose = between === "" || between === ",";
  if (before.meaning.kind === "weekday" && after.meaning.kind === "day" && isClose && !after.clock)
    return { ...before, ...spread, meaning: after.meaning };
  const isOneYear = after.meaning.kind === "years" && after.meaning.from === after.meaning.to;
  const isYearless =
    (before.meaning.kind === "month" || before.meaning.kind === "season") && before.meaning.year === null;
  if (isYearless && isOneYear && (between === "" || between === "of"))
    return { ...before, ...spread, meaning: { ...before.meaning, year: after.meaning.from } };
  if (before.meaning.kind === "time" && isDayLong(after) && isClose)
    return { ...after, first: before.first, start: before.start, ...(before.clock ? { clock: before.clock } : {}) };
  if (isDayLong(before) && after.meaning.kind === "time" && (isClose || between === "at"))
    return { ...before, ...spread, ...(after.clock ? { clock: after.clock } : {}) };
  return undefined;
}

export function joinNeighbours(tokens: readonly Token[], found: readonly DateExpression[]): DateExpression[] {
  const result: DateExpression[] = [];
  for (const expression of found) {
    const before = result.at(-1);
    const gap = before ? expression.first - before.last - 1 : -1;
    const between = gap === 0 ? "" : gap === 1 ? tokens[expression.first - 1]!.lower : undefined;
    const one = before && between !== undefined ? joined(before, expression, between) : undefined;
    if (one) result[result.length - 1] = one;
    else result.push(expression);
  }
  return result;
}
