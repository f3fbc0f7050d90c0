/**
 * Ties each figure to the time that its count covers: "100,000 casualties [since December]", "killed on [Thursday]".
 *
 * Order: the figure's own sentence, the whole that it is part of, an earlier mention of the same count, the sentence before
 * when this one goes on about the same event. Not here: when it was said.
 */
import type { PeriodSlot } from "../../domain/figure.ts";
import type { Sentence } from "../../text/sentence.ts";
import { spanOf } from "../../text/span.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { choosePeriod, momentOfTelling } from "../periods/choose-period.ts";
import { dayOfReport } from "../periods/dateline.ts";
import { type PeriodCandidate, periodCandidatesOf, wordCounter, yearNamedIn } from "../periods/period-candidates.ts";
import { defineRefiner } from "../refiner.ts";

export const tiePeriod = defineRefiner({
  name: "tie-period",
  reason: "after link-parts: a part takes the period of its whole",
  refine: (drafts, analysis) => {
    const anchor = dayOfReport(analysis);
    const countWord = wordCounter(analysis.text);
    let year: number | null = null;
    const known = new Map<Sentence, PeriodCandidate[]>();
    const candidatesOf = (sentence: Sentence) => {
      let candidates = known.get(sentence);
      if (candidates !== undefined) return candidates;
      candidates = periodCandidatesOf(sentence, { anchor, year, countWord });
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
      draft.period = slotOf(own, draft.sentence.tokens, candidates, analysis.text, begin);
      if (own.isOpen) begin = own.period.from;
    }
    inherit(drafts, chosen);
    return drafts;
  },
});

/** The slot that a candidate fills; `begin` is where a count that the text gave before began. */
function slotOf(
  { start, end, period, isOpen, isLimit }: PeriodCandidate,
  tokens: Sentence["tokens"],
  candidates: readonly PeriodCandidate[],
  text: string,
  begin: PeriodSlot["from"],
): PeriodSlot {
  const told = isOpen ? momentOfTelling(tokens, candidates)?.stretch : undefined;
  return {
    span: spanOf(text, start, end),
    basis: period.basis,
    from: isLimit && isBefore(begin, period.to) ? begin : period.from,
    to: told ? { earliest: told.first, latest: told.last } : period.to,
  };
}

const isBefore = (from: PeriodSlot["from"], to: PeriodSlot["to"]) =>
  from !== null && to !== null && from.latest <= to.earliest;

function inherit(drafts: readonly FigureDraft[], chosen: Map<FigureDraft, PeriodCandidate>): void {
  const take = (draft: FigureDraft, giver: FigureDraft | null | undefined) => {
    if (draft.period !== null || !giver?.period) return;
    draft.period = { ...giver.period, basis: "inherited" };
    const candidate = chosen.get(giver);
    if (candidate) chosen.set(draft, candidate);
  };
  drafts.forEach((draft, index) => {
    take(draft, draft.partOf);
    take(draft, sameCount(drafts, index));
    take(draft, eventGoesOn(drafts, index, chosen));
  });
  // A part may stand before its whole, and tell the period of both: "20,000 since December … with the wounded, 100,000".
  for (const draft of drafts) {
    take(draft, draft.partOf);
    if (draft.partOf && chosen.get(draft)?.isOpen) take(draft.partOf, draft);
  }
}

/** An earlier mention of the same number of the same people. */
function sameCount(drafts: readonly FigureDraft[], index: number): FigureDraft | undefined {
  const draft = drafts[index]!;
  const { measure, quantity, part } = draft;
  if (part.kind === "headline" || quantity.kind !== "number") return undefined;
  return drafts
    .slice(0, index)
    .find(
      (earlier) =>
        earlier.period !== null &&
        earlier.measure === measure &&
        earlier.quantity.low === quantity.low &&
        earlier.quantity.high === quantity.high &&
        areAlike(peopleOf(earlier), peopleOf(draft)) &&
        areAlike(earlier.group?.span.exact, draft.group?.span.exact),
    );
}

const anybody = /^(?:people|persons|dead|deaths|casualties|victims|lives|total)$/;

const areAlike = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined || one === other || anybody.test(one) || anybody.test(other);

/** The first noun behind the quantity. */
function peopleOf({ sentence: { tokens }, quantity: { last } }: FigureDraft): string | undefined {
  return tokens.slice(last + 1, last + 4).find((token) => token.pos === "NOUN")?.lower;
}

const goesOn =
  /^(?:it|they|another|others|the (?:dead|victims|bodies|attack|blast|strike|explosion|raid|shelling|missile|bombing|quake|earthquake|flood|floods|crash|storm|fire|wounded|injured|casualties|killed))\b/i;

/** The sentence right behind one whose count has a period, when it begins with a word for the same event. */
function eventGoesOn(
  drafts: readonly FigureDraft[],
  index: number,
  chosen: ReadonlyMap<FigureDraft, PeriodCandidate>,
): FigureDraft | undefined {
  const draft = drafts[index]!;
  const before = drafts.slice(0, index).findLast((earlier) => earlier.sentence !== draft.sentence);
  if (before === undefined || !chosen.get(before)?.isMoment || before.part !== draft.part) return undefined;
  const sentences = draft.part.sentences();
  const isNext = sentences.indexOf(draft.sentence) - sentences.indexOf(before.sentence) <= 1;
  const opening = draft.sentence.tokens
    .slice(0, 3)
    .map((token) => token.lower)
    .join(" ");
  return isNext && goesOn.test(opening) ? before : undefined;
}
