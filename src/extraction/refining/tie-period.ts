/**
 * Ties each figure to the time that its count covers: "100,000 casualties [since December]", "killed on [Thursday]".
 *
 * First what each figure's own sentence says (choose-period.ts), then what it takes from others (inherit-periods.ts).
 * Not here: when it was said.
 */
import type { PeriodSlot } from "../../domain/figure.ts";
import type { Stretch } from "../../text/dates/calendar.ts";
import type { Direction } from "../../text/dates/stretch-of.ts";
import type { Sentence } from "../../text/sentence.ts";
import { spanOf } from "../../text/span.ts";
import type { Analysis } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { isForecast } from "../forecast.ts";
import { choosePeriod, type SortedCandidates, sortCandidates } from "../periods/choose-period.ts";
import { dayOfReport } from "../periods/dateline.ts";
import { dayOfEventBefore } from "../periods/event-before.ts";
import { inheritPeriods } from "../periods/inherit-periods.ts";
import type { PeriodCandidate } from "../periods/period-candidate.ts";
import { periodCandidatesOf, yearNamedIn } from "../periods/period-candidates.ts";
import { wordCounter } from "../periods/word-counter.ts";
import { defineRefiner } from "../refiner.ts";

export const tiePeriod = defineRefiner({
  name: "tie-period",
  reason: "after link-parts: a part takes the period of its whole",
  refine: (drafts, analysis) => {
    if (drafts.length === 0) return drafts;
    const candidatesOf = candidateReader(analysis);
    const chosen = new Map<FigureDraft, PeriodCandidate>();
    let begin: PeriodSlot["from"] = null;
    const sentenceBefore = sentencesWithoutFigures(drafts);
    for (const draft of drafts) {
      const before = sentenceBefore(draft.sentence);
      if (before) candidatesOf(before);
      const candidates = candidatesOf(draft.sentence, isForecast(draft) ? "ahead" : "back");
      const own = choosePeriod(draft.sentence.tokens, candidates, draft.quantity);
      if (own === undefined) continue;
      chosen.set(draft, own);
      draft.period = slotOf(own, candidates, analysis.text, begin);
      if (own.isOpen) begin = own.period.from;
    }
    for (const draft of drafts) {
      const day = tieToEventBefore(draft, sentenceBefore, candidatesOf);
      if (day && draft.partOf === null) chosen.set(draft, day);
    }
    inheritPeriods(drafts, chosen);
    return drafts;
  },
});

type CandidatesOf = (sentence: Sentence, direction?: Direction) => SortedCandidates;

/** Reads each sentence's candidates once; a forecast's lie ahead. Years carry over from sentence to sentence. */
function candidateReader(analysis: Analysis): CandidatesOf {
  const anchor = dayOfReport(analysis);
  const countWord = wordCounter(analysis.text);
  let year: number | null = null;
  let day: Stretch | null = null;
  const known = { back: new Map<Sentence, SortedCandidates>(), ahead: new Map<Sentence, SortedCandidates>() };
  return (sentence, direction = "back") => {
    let candidates = known[direction].get(sentence);
    if (candidates !== undefined) return candidates;
    const story = { anchor, year, day, countWord, direction };
    candidates = sortCandidates(sentence.tokens, periodCandidatesOf(sentence, story));
    year = yearNamedIn(sentence) ?? year;
    day = candidates.usable.find(({ isDay, isOvernight }) => isDay || isOvernight)?.stretch ?? day;
    known[direction].set(sentence, candidates);
    return candidates;
  };
}

/** A figure whose sentence gives no time takes the day of the event that a sentence shortly before tells without a figure. */
function tieToEventBefore(draft: FigureDraft, before: Before, candidatesOf: CandidatesOf): PeriodCandidate | undefined {
  if (draft.period !== null || draft.partOf !== null) return undefined;
  for (let [sentence, steps] = [before(draft.sentence), 0]; sentence && steps < reach; steps++) {
    if (candidatesOf(sentence).usable.length > 0) {
      const day = dayOfEventBefore(draft, sentence, candidatesOf);
      if (day === undefined) return undefined;
      const { from, to } = day.period;
      draft.period = { span: spanOf(draft.sentence.text, day.start, day.end), basis: "inherited", from, to };
      return day;
    }
    sentence = before(sentence);
  }
  return undefined;
}

/** How many sentences without a figure are asked for the event. */
const reach = 3;

/** The sentence right before another in its part, if it holds no figure. */
type Before = (sentence: Sentence) => Sentence | undefined;

function sentencesWithoutFigures(drafts: readonly FigureDraft[]): Before {
  const told = new Set(drafts.map(({ sentence }) => sentence));
  const before = new Map<Sentence, Sentence>();
  for (const part of new Set(drafts.map((draft) => draft.part))) {
    if (part.kind !== "body") continue;
    const sentences = part.sentences();
    for (let i = 1; i < sentences.length; i++)
      if (!told.has(sentences[i - 1]!)) before.set(sentences[i]!, sentences[i - 1]!);
  }
  return (sentence) => before.get(sentence);
}

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
