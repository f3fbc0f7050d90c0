/**
 * One toll told over two times that are not the same days: "over the last four months" and, of the same casualties, "since
 * December", on 1 May.
 *
 * A note where some beginning fits both. Not here: a headline whose period is wider or narrower (headline-wider-than-body,
 * headline-narrower-than-body), and periods that ended before the day of telling.
 */
import { defineCheck, type Found } from "../check.ts";
import { beginOf, type DatedTelling, daysInWords, pairsOfTellings, sharedDays } from "../dated-tellings.ts";
import { dayInWords } from "../day-in-words.ts";
import type { Draft } from "../draft.ts";

export const periodContradictsDates = defineCheck({
  name: "period-contradicts-dates",
  summary: "One toll must not be told over two times that cannot be the same days.",
  severity: "error",
  *run(draft) {
    const seen = new Set<number>();
    for (const [one, two] of pairsOfTellings(draft)) {
      if (doAgree(one, two)) continue;
      // The length is what was worked out; a beginning is what somebody said.
      const isFirst = one.rounding !== null && two.rounding === null;
      const [faulty, other] = isFirst !== draft.isQuoted((isFirst ? one : two).words) ? [one, two] : [two, one];
      if (draft.isQuoted(faulty.words) || seen.has(faulty.words.start)) continue;
      seen.add(faulty.words.start);
      yield foundIn(draft, faulty, other);
    }
  },
});

/** A beginning that is known to a week fits what the length rounds to; one that may be any day of a month must hold its day. */
function doAgree(one: DatedTelling, two: DatedTelling): boolean {
  if (one.rounding === null && two.rounding === null) return sharedDays(one.from, two.from) !== undefined;
  if (one.rounding !== null && two.rounding !== null) return sharedDays(beginOf(one), beginOf(two)) !== undefined;
  const [length, named] = one.rounding === null ? [two, one] : [one, two];
  return sharedDays(named.isVague ? length.from : beginOf(length), named.from) !== undefined;
}

function foundIn({ date }: Draft, { words, ...faulty }: DatedTelling, other: DatedTelling): Found {
  const shared = sharedDays(beginOf({ words, ...faulty }), beginOf(other));
  const days = `Told on ${dayInWords(date!)}, “${words.exact}” is ${daysInWords({ words, ...faulty })} days and “${other.words.exact}” is ${daysInWords(other)}.`;
  const evidence = [other.words];
  if (shared === undefined)
    return {
      span: words,
      message: `${days} No beginning fits both. Correct one of them, or say that two tolls are meant.`,
      evidence,
    };
  return {
    ...{ span: words, evidence, severity: "note" },
    message: `${days} Rounded, both fit only a count that began ${spanInWords(shared)}. Say from which day was counted, or use one of the two.`,
  };
}

const spanInWords = ({ earliest, latest }: { earliest: string; latest: string }) =>
  earliest === latest ? `on ${dayInWords(earliest)}` : `from ${dayInWords(earliest)} to ${dayInWords(latest)}`;
