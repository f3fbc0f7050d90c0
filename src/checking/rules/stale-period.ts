/**
 * A time that leans on today, in copy of another day: "so far this year 120 people were killed, as of 30 June 2021", published in
 * 2023.
 *
 * Not here: comparison with other times ("this year, more than in 2021"), and two times of one toll (period-contradicts-dates).
 */
import { resolvePeriod } from "../../text/dates/resolve-period.ts";
import { defineCheck } from "../check.ts";
import { dayInWords } from "../day-in-words.ts";
import type { Draft } from "../draft.ts";
import type { ToldTime } from "../relative-times.ts";
import { paragraphsWithTolls, staleBeside } from "../stale-beside.ts";

export const stalePeriod = defineCheck({
  name: "stale-period",
  summary: "“This year”, “so far this month” and “last week” must fit the dates of their paragraph and of publication.",
  severity: "warning",
  *run(draft) {
    if (draft.date === null) return;
    for (const sentences of paragraphsWithTolls(draft))
      for (const { time, sentence } of sentences) {
        if (!time.isRelative || draft.isQuoted(time.words)) continue;
        const words = wordsOf(draft, time);
        const other = staleBeside(draft, time, sentence, sentences);
        const today = dayInWords(draft.date);
        if (other !== undefined)
          yield {
            span: words,
            message: `Published on ${today}, “${words.exact}” is ${daysInWords(time)}, and “${other.words.exact}” is not of it. Put the time itself in its place, or bring the number up to date.`,
            evidence: [other.words],
          };
        else if (!isBegun(draft, time))
          yield {
            span: words,
            message: `Published on ${today}, “${words.exact}” is not over yet, or has only begun. Put the time itself in its place, or bring the number up to date.`,
          };
      }
  },
});

/** With the words that run it up to now: "[so far this year]", "the first six months of this year". */
function wordsOf({ text }: Draft, { words, expression }: ToldTime) {
  const { start, end } = expression.relation === "lasting" ? expression : words;
  const before =
    /\b(?:so far|already|earlier|the first [a-z]+ (?:weeks|months|days) of|the first half of)\s$/i.exec(
      text.slice(Math.max(0, start - 30), start),
    )?.[0] ?? "";
  return { start: start - before.length, end, exact: text.slice(start - before.length, end) };
}

const daysInWords = ({ days: { first, last } }: ToldTime) =>
  first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`;

/** "So far this month" on the first of it, "the first six months of this year" in May. */
function isBegun(draft: Draft, time: ToldTime): boolean {
  const { to } = resolvePeriod(time.expression, draft.date);
  if (time.expression.relation === "lasting" && to !== null && to.earliest > draft.date!) return false;
  return !(/^so far.*(?:month|year)/i.test(wordsOf(draft, time).exact) && draft.date === time.days.first);
}
