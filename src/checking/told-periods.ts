/**
 * Whether words say over which days something was counted: "since December", "in March", "during the siege".
 *
 * When somebody said it is not such a time: "the ministry said on Monday".
 */

import { periodsOf } from "../text/dates/find-periods.ts";
import type { PeriodExpression } from "../text/dates/period-expression.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Draft } from "./draft.ts";

/** The periods of a sentence, without the days on which somebody spoke. */
export function* countedPeriodsOf(draft: Draft, sentence: Sentence): Iterable<PeriodExpression> {
  for (const period of periodsOf(sentence)) if (!isWhenSaid(draft, sentence, period)) yield period;
}

/** Whether the sentence tells any time that may be counted over. */
export function findsPeriod(draft: Draft, sentence: Sentence): boolean {
  for (const _ of countedPeriodsOf(draft, sentence)) return true;
  return false;
}

const telling =
  /\b(?:said|says|saying|told(?: (?!that\b)[\p{L}’'-]+){0,4}|tells|reported|reports|announced|added|stated|wrote|tweeted|posted|confirmed|warned|estimated|briefed|published|released|updated|claimed|according to [^,.;]*|statement|briefing|interview|report|reporters|spokes(?:man|woman|person))$/iu;
const single = new Set(["weekday", "day", "near-day", "holiday", "weekend", "overnight"]);

/** "The ministry said [on Monday]", "[On Monday], he told reporters": one day beside a verb of saying. */
function isWhenSaid({ text, figures }: Draft, { tokens, start }: Sentence, period: PeriodExpression): boolean {
  if (figures.some(({ said }) => said !== null && said.span.start < period.end && period.start < said.span.end))
    return true;
  if (period.relation !== "within" || !single.has(period.date.meaning.kind)) return false;
  const before = text
    .slice(Math.max(start, period.start - longest), period.start)
    .replace(/(?:\s+(?:on|late|early|in|a|the))*\s*$/i, "");
  const next = tokens[period.last + 1]?.lower ?? "";
  return telling.test(before) || telling.test(next);
}

const longest = 60;
