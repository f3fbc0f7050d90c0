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
import { antecedentOf, pointsBackBefore } from "../places/place-antecedent.ts";
import { goesOn, placeOfHeadline, sceneBefore } from "../places/place-from-event.ts";
import { openingScene, placeInClause } from "../places/place-in-clause.ts";
import type { PlaceMention } from "../places/place-mention.ts";
import { placeOfRow } from "../places/place-of-row.ts";
import { placeOfDateline, placeOfTelling } from "../places/place-of-telling.ts";
import { slotOf } from "../places/place-slot.ts";
import { type DocumentPlaces, placesOfDocument } from "../places/places-of-document.ts";
import { unnamedPlaceOf } from "../places/unnamed-place.ts";
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
  const row = placeOfRow(draft);
  if (row) ties.set(draft, { mention: row, slot: plainSlot(row, "stated") });
  if (draft.rule === "cell-of-table") return;
  const mentions = places.inSentence(draft.sentence);
  const mention = placeInClause(draft, mentions);
  if (mention && !pointsBackBefore(draft, mention))
    ties.set(draft, { mention, slot: slotOf(mention, mentions, draft.sentence, text, "stated") });
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
  const unnamed = unnamedPlaceOf(draft);
  const bare = unnamed && { mention: unnamed.mention, slot: plainSlot(unnamed.mention, "stated") };
  if (unnamed?.isWide || draft.partOf !== null) return bare;
  return placeOfStory(drafts, at, places, ties) ?? bare;
}

function placeOfStory(
  drafts: readonly FigureDraft[],
  at: number,
  places: DocumentPlaces,
  ties: ReadonlyMap<FigureDraft, Tie>,
): Tie | undefined {
  const draft = drafts[at]!;
  if (draft.rule === "cell-of-table") return tellingTie(draft, places);
  const event = eventTie(drafts, at, places, ties);
  return event ?? (event === null ? undefined : (sentenceTie(draft, places) ?? tellingTie(draft, places)));
}

/** The place of the event that the text goes on with: of a figure before, or of a sentence between; null: it is unknown. */
function eventTie(
  drafts: readonly FigureDraft[],
  at: number,
  places: DocumentPlaces,
  ties: ReadonlyMap<FigureDraft, Tie>,
): Tie | null | undefined {
  const draft = drafts[at]!;
  const before = drafts[at - 1];
  const earlier = earlierTie(drafts, at, places, ties);
  const scene = sceneBefore(draft, before?.sentence, places);
  if (!scene) return earlier ?? (before?.sentence === draft.sentence && !ties.has(before) ? null : undefined);
  const { mention, isEvent } = scene;
  if (earlier && !isEvent && !mention.within.includes(earlier.mention.name)) return earlier;
  return { mention, slot: plainSlot(mention, "inherited") };
}

/** How many figures of the sentence before are asked. */
const mostAsked = 8;

/** The place of the nearest figure in the sentence before whose event goes on; none where that sentence tells places apart. */
function earlierTie(
  drafts: readonly FigureDraft[],
  at: number,
  places: DocumentPlaces,
  ties: ReadonlyMap<FigureDraft, Tie>,
): Tie | undefined {
  const draft = drafts[at]!;
  const last = drafts[at - 1]?.sentence;
  let found: Tie | undefined;
  for (let i = at - 1; i >= Math.max(0, at - mostAsked) && drafts[i]!.sentence === last; i--) {
    const tie = ties.get(drafts[i]!);
    if (!tie) continue;
    // "12 in Homs and 3 in Hama. Another 20 are missing": where, nobody says.
    if (found && last !== draft.sentence && !areOne(found.mention, tie.mention)) return undefined;
    if (!found && goesOn(draft, { draft: drafts[i]!, place: tie.mention }, places)) found = tie;
  }
  return found && inherited(found);
}

const areOne = (one: PlaceMention, other: PlaceMention) =>
  one.span.start === other.span.start || one.within.includes(other.name) || other.within.includes(one.name);

/** "The ship caught fire in the Red Sea; three sailors died": the scene that the sentence opens with. */
function sentenceTie(draft: FigureDraft, places: DocumentPlaces): Tie | undefined {
  const mentions = places.inSentence(draft.sentence);
  const scene = openingScene(draft, mentions);
  return scene && { mention: scene, slot: plainSlot(scene, "stated") };
}

function tellingTie(draft: FigureDraft, places: DocumentPlaces): Tie | undefined {
  const told =
    placeOfTelling(draft, places.inSentence(draft.sentence)) ??
    placeOfHeadline(draft, places) ??
    placeOfDateline(draft, places);
  return told && { mention: told, slot: plainSlot(told, "inherited") };
}

function inherited({ mention, slot }: Tie): Tie {
  return { mention, slot: { ...slot, basis: "inherited" } };
}

function plainSlot({ span, id, within }: PlaceMention, basis: Basis): PlaceSlot {
  return { span, basis, id, within };
}
