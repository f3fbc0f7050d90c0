/**
 * Ties each figure to the narrowest place that the text gives for its count: the place of its own clause
 * ("killed 20 in Homs"), of the whole that it is part of, of the place that "there" or "the city" points back to,
 * or of the event that the sentence before told of. No place is better than a wrong one.
 *
 * Not here: finding places (places.ts).
 */
import type { Basis, PlaceSlot } from "../../domain/figure.ts";
import type { Analysis } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { antecedentOf } from "../places/place-antecedent.ts";
import { goesOn, placeOfHeadline, placeOfTopic } from "../places/place-from-event.ts";
import { placeInClause } from "../places/place-in-clause.ts";
import type { PlaceMention } from "../places/place-mention.ts";
import { placeOfTelling } from "../places/place-of-telling.ts";
import { slotOf } from "../places/place-slot.ts";
import { type DocumentPlaces, placesOfDocument } from "../places/places-of-document.ts";
import { defineRefiner } from "../refiner.ts";

export const tiePlace = defineRefiner({
  name: "tie-place",
  reason: "after the parts are linked: a part without a place of its own takes that of its whole",
  refine: (drafts, analysis) => {
    if (drafts.length === 0) return drafts;
    const places = placesOfDocument(analysis);
    const ties = new Map<FigureDraft, Tie>();
    for (const draft of drafts) tieStated(draft, places, analysis, ties);
    drafts.forEach((draft, at) => {
      const tie = ties.get(draft) ?? inheritedTie(drafts, at, places, ties);
      if (tie) ties.set(draft, tie);
      draft.place = tie ? tie.slot : null;
    });
    return drafts;
  },
});

interface Tie {
  readonly mention: PlaceMention;
  readonly slot: PlaceSlot;
}

function tieStated(draft: FigureDraft, places: DocumentPlaces, { text }: Analysis, ties: Map<FigureDraft, Tie>): void {
  const mentions = places.inSentence(draft.sentence);
  const mention = placeInClause(draft, mentions);
  if (mention) ties.set(draft, { mention, slot: slotOf(mention, mentions, draft.sentence, text, "stated") });
}

function inheritedTie(
  drafts: readonly FigureDraft[],
  at: number,
  places: DocumentPlaces,
  ties: ReadonlyMap<FigureDraft, Tie>,
): Tie | undefined {
  const draft = drafts[at]!;
  for (let whole = draft.partOf, steps = 0; whole !== null && steps < 4; whole = whole.partOf, steps++) {
    const tie = ties.get(whole);
    if (tie) return inherited(tie);
  }
  const antecedent = antecedentOf(draft, places);
  if (antecedent) return { mention: antecedent, slot: plainSlot(antecedent, "inherited") };
  if (draft.partOf !== null) return undefined;
  const before = drafts[at - 1];
  const tie = before && ties.get(before);
  if (tie && !goesOn(draft, { draft: before, place: tie.mention }, places)) return tellingTie(draft, places);
  const topic = topicTie(draft, before, places);
  return tie && !topic?.mention.within.includes(tie.mention.name) ? inherited(tie) : topic;
}

/** The place that the sentence before is about, unless it tells a figure of its own. */
function topicTie(draft: FigureDraft, before: FigureDraft | undefined, places: DocumentPlaces): Tie | undefined {
  // A figure that no place was tied to hides the place of its sentence from the next.
  const sentences = [draft.sentence, ...places.sentencesBefore(draft.sentence, 1)];
  if (before && sentences.includes(before.sentence)) return undefined;
  const topic = placeOfTopic(draft, places);
  return topic ? { mention: topic, slot: plainSlot(topic, "inherited") } : tellingTie(draft, places);
}

function tellingTie(draft: FigureDraft, places: DocumentPlaces): Tie | undefined {
  const told = placeOfTelling(draft, places.inSentence(draft.sentence)) ?? placeOfHeadline(draft, places);
  return told && { mention: told, slot: plainSlot(told, "inherited") };
}

function inherited({ mention, slot }: Tie): Tie {
  return { mention, slot: { ...slot, basis: "inherited" } };
}

function plainSlot({ span, id, within }: PlaceMention, basis: Basis): PlaceSlot {
  return { span, basis, id, within };
}
