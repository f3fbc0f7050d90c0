/**
 * Ties each figure to the time that its count covers: "100,000 casualties [since December]", "killed on [Thursday]".
 *
 * First what each figure's own sentence says (choose-period.ts), then what it takes from others (inherit-periods.ts).
 * Not here: when it was said.
 */
import type { PeriodSlot } from "../../domain/figure.ts";
import type { Sentence } from "../../text/sentence.ts";
import { spanOf } from "../../text/span.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { choosePeriod, type SortedCandidates, sortCandidates } from "../periods/choose-period.ts";
import { dayOfReport } from "../periods/dateline.ts";
import { inheritPeriods } from "../periods/inherit-periods.ts";
import { type PeriodCandidate, periodCandidatesOf, wordCounter, yearNamedIn } from "../periods/period-candidates.ts";
import { defineRefiner } from "../refiner.ts";

export const tiePeriod = defineRefiner({
  name: "tie-period",
  reason: "after link-parts: a part takes the period of its whole",
  refine: (drafts, analysis) => {
    if (drafts.length === 0) return drafts;
    const anchor = dayOfReport(analysis);
    const countWord = wordCounter(analysis.text);
    let year: number | null = null;
    const known = new Map<Sentence, SortedCandidates>();
    const candidatesOf = (sentence: Sentence) => {
      let candidates = known.get(sentence);
      if (candidates !== undefined) return candidates;
      candidates = sortCandidates(sentence.tokens, periodCandidatesOf(sentence, { anchor, year, countWord }));
      year = yearNamedIn(sentence) ?? year;
      known.set(sentence, candidates);
      return candidates;
    };
    const chosen = new Map<FigureDraft, PeriodCandidate>();
    let begin: PeriodSlot["from"] = null;
    for (const draft of drafts) {
      const candidates = candidatesOf(draft.sentence);
      const own = choosePeriod(draft.sentence.tokens, candidates, draft.quantity);
      if (own === undefined) continue;
      chosen.set(draft, own);
      draft.period = slotOf(own, candidates, analysis.text, begin);
      if (own.isOpen) begin = own.period.from;
    }
    inheritPeriods(drafts, chosen);
    return drafts;
  },
});

/** The slot that a candidate fills; `begin` is where a count that the text gave before began. */
function slotOf(
  { start, end, period, isOpen, isLimit }: PeriodCandidate,
  { told }: SortedCandidates,
  text: string,
  begin: PeriodSlot["from"],
): PeriodSlot {
  const day = isOpen ? told.find(({ stretch }) => stretch !== null)?.stretch : undefined;
  return {
    span: spanOf(text, start, end),
    basis: period.basis,
    from: isLimit && isBefore(begin, period.to) ? begin : period.from,
    to: day ? { earliest: day.first, latest: day.last } : period.to,
  };
}

const isBefore = (from: PeriodSlot["from"], to: PeriodSlot["to"]) =>
  from !== null && to !== null && from.latest <= to.earliest;
