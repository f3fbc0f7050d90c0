/**
 * Periods that a figure takes from another: from the whole that it is part of, from an earlier mention of the same count, from
 * the sentence before when this one goes on about the same event, from the named event that it only puts a number to.
 *
 * Not here: what the figure's own sentence says (choose-period.ts).
 */
import type { Sentence } from "../../text/sentence.ts";
import type { AnalysedPart } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";
import type { PeriodCandidate } from "./period-candidate.ts";
import { namesEvent, onlyRestates } from "./story-event.ts";

/** Fills the empty periods; `chosen` holds what each figure's own sentence gave, and gets what was taken. */
export function inheritPeriods(drafts: readonly FigureDraft[], chosen: Map<FigureDraft, PeriodCandidate>): void {
  const take = (draft: FigureDraft, giver: FigureDraft | null | undefined) => {
    if (draft.period !== null || !giver?.period) return;
    draft.period = { ...giver.period, basis: "inherited" };
    const candidate = chosen.get(giver);
    if (candidate) chosen.set(draft, candidate);
  };
  const earlierCounts = new Map<string, FigureDraft[]>();
  const isRightBehind = sentenceOrder();
  let last: FigureDraft | null = null;
  let before: FigureDraft | null = null;
  let named: FigureDraft | null = null;
  for (const draft of drafts) {
    if (last !== null && last.sentence !== draft.sentence) before = last;
    last = draft;
    const own = chosen.get(draft);
    if (own) named = namesEvent(draft.sentence.tokens, own.last) ? draft : null;
    take(draft, draft.partOf);
    take(draft, sameCount(draft, earlierCounts));
    if (before !== null && chosen.get(before)?.isMoment && goesOnAbout(draft, before, isRightBehind))
      take(draft, before);
    if (onlyRestates(draft.sentence.tokens, draft.quantity.first, draft.quantity.last)) take(draft, named);
    remember(draft, earlierCounts);
  }
  takeBackwards(drafts, chosen, take);
}

/** A part may stand before its whole, and tell the period of both: "20,000 since December … with the wounded, 100,000". */
function takeBackwards(
  drafts: readonly FigureDraft[],
  chosen: ReadonlyMap<FigureDraft, PeriodCandidate>,
  take: (draft: FigureDraft, giver: FigureDraft) => void,
): void {
  for (const draft of drafts) {
    if (draft.partOf === null) continue;
    take(draft, draft.partOf);
    if (chosen.get(draft)?.isOpen) take(draft.partOf, draft);
  }
}

const keyOf = ({ measure, quantity: { low, high } }: FigureDraft) => `${measure} ${low} ${high}`;

/** How many mentions of one number are kept: they differ in whom they count. */
const mentions = 4;

function remember(draft: FigureDraft, earlierCounts: Map<string, FigureDraft[]>): void {
  if (draft.period === null) return;
  const known = earlierCounts.get(keyOf(draft));
  if (known === undefined) earlierCounts.set(keyOf(draft), [draft]);
  else if (known.length < mentions) known.push(draft);
}

/** An earlier mention of the same number of the same people. */
function sameCount(draft: FigureDraft, earlierCounts: ReadonlyMap<string, FigureDraft[]>): FigureDraft | undefined {
  if (draft.part.kind === "headline" || draft.quantity.kind !== "number") return undefined;
  return earlierCounts
    .get(keyOf(draft))
    ?.find(
      (earlier) =>
        areAlike(peopleOf(earlier), peopleOf(draft)) && areAlike(earlier.group?.span.exact, draft.group?.span.exact),
    );
}

const anybody = /^(?:people|persons|dead|deaths|casualties|victims|lives|total)$/;

const areAlike = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined || one === other || anybody.test(one) || anybody.test(other);

/** The first noun behind the quantity. */
function peopleOf({ sentence: { tokens }, quantity: { last } }: FigureDraft): string | undefined {
  return tokens.slice(last + 1, last + 4).find((token) => token.pos === "NOUN")?.lower;
}

const sameEvent =
  /^(?:it|they|another|others|the (?:dead|victims|bodies|attack|blast|strike|explosion|raid|shelling|missile|bombing|quake|earthquake|flood|floods|crash|storm|fire|wounded|injured|casualties|killed))\b/i;

/** "Sixty others were wounded", "At least 20 more are missing", "A further nine died". */
function addsToIt({ sentence: { tokens }, quantity }: FigureDraft): boolean {
  if (quantity.first > 2) return false;
  const next = tokens[quantity.last + 1]?.lower ?? "";
  return (
    /^(?:others|other|more)$/.test(next) ||
    /^(?:another|further)$/.test(tokens[quantity.first - 1]?.lower ?? tokens[quantity.first]!.lower)
  );
}

type IsRightBehind = (draft: FigureDraft, before: FigureDraft) => boolean;

/** Whether the sentence begins with a word for the event of the one before. */
function goesOnAbout(draft: FigureDraft, before: FigureDraft, isRightBehind: IsRightBehind): boolean {
  const [first, second] = draft.sentence.tokens;
  return (sameEvent.test(`${first?.lower} ${second?.lower}`) || addsToIt(draft)) && isRightBehind(draft, before);
}

/** Tells whether one figure's sentence stands right behind another's in the same part; counts each part's sentences once. */
function sentenceOrder(): IsRightBehind {
  const orders = new Map<AnalysedPart, ReadonlyMap<Sentence, number>>();
  return (draft, before) => {
    if (draft.part !== before.part) return false;
    const order = orders.get(draft.part) ?? new Map(draft.part.sentences().map((sentence, index) => [sentence, index]));
    orders.set(draft.part, order);
    return (order.get(draft.sentence) ?? 0) - (order.get(before.sentence) ?? 0) === 1;
  };
}
