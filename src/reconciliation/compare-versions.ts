/**
 * What differs between two versions of an article: the text word by word, the figures slot by slot, and the changed
 * sentences with those first that matter to the figures.
 *
 *   compareVersions(yesterday, today).changes → [{ kind: "changed", slot: "value", from: "12", to: "15", isUpdate: true, … }]
 *
 * No change is told without changed characters. Not here: which of the changes a note accounts for.
 */
import type { ChangeSlot, FigureChange } from "../domain/correction.ts";
import type { Figure } from "../domain/figure.ts";
import type { TextEdit } from "../text/text-diff.ts";
import { type AlignedFigure, type Alignment, alignFigures } from "./comparing/align-figures.ts";
import { ComparedTexts, type Side } from "./comparing/compared-texts.ts";
import { NewerCounts } from "./comparing/newer-counts.ts";
import { type RankedSentence, rankSentences } from "./comparing/rank-sentences.ts";
import { tollsToldIn } from "./comparing/same-toll.ts";
import { slotChanges } from "./comparing/slot-changes.ts";
import { supersededBy } from "./comparing/superseded.ts";
import type { ReadVersion } from "./read-version.ts";

export interface VersionComparison {
  /** The earlier text with these edits is the later one. */
  readonly edits: readonly TextEdit[];
  /** In the order of the later version; what is gone at the end. */
  readonly changes: readonly FigureChange[];
  /** Those that changed or moved, by what they do to the figures; trivial ones last. */
  readonly sentences: readonly RankedSentence[];
}

export function compareVersions(before: ReadVersion, after: ReadVersion): VersionComparison {
  if (before.text === after.text)
    return { edits: new ComparedTexts(before, after).diff.edits, changes: [], sentences: [] };
  const texts = new ComparedTexts(before, after);
  const changes = changesOf(alignFigures(texts), texts);
  return { edits: texts.diff.edits, changes, sentences: rankSentences(texts, changes) };
}

function changesOf(alignment: Alignment, texts: ComparedTexts): FigureChange[] {
  const newer = new NewerCounts(texts, alignment);
  const appeared = unlike(alignment.appeared, texts, "after");
  const gone = unlike(alignment.gone, texts, "before");
  const superseded = supersededBy(
    gone,
    appeared.filter((figure) => newer.isNewCount(figure)),
  );
  const pairs = [...alignment.aligned, ...superseded];
  const isPaired = new Set(superseded.flatMap(({ before, after }) => [before, after]));
  const placeOf = new Map(texts.versions.after.figures.map(({ id, span }) => [id, span.start]));
  const inOrder = [
    ...pairs.flatMap((pair) => changesOfPair(pair, texts, newer)),
    ...appeared
      .filter((figure) => !isPaired.has(figure))
      .map((figure) => ({ ...lone(figure, texts, "after"), isUpdate: newer.isNewCount(figure) })),
  ].sort((a, b) => placeOf.get(a.after!)! - placeOf.get(b.after!)!);
  return [...inOrder, ...gone.filter((figure) => !isPaired.has(figure)).map((figure) => lone(figure, texts, "before"))];
}

function changesOfPair(pair: AlignedFigure, texts: ComparedTexts, newer: NewerCounts): FigureChange[] {
  const changes = slotChanges(pair, texts);
  const isUpdate = (slot: ChangeSlot) => newer.isUpdate(pair, slot);
  const isNewer = changes.some(({ slot }) => slot === "value" && isUpdate(slot));
  return (
    changes
      // "The toll rose to 15": what a newer count leaves open is not taken back.
      .filter(({ slot, from, to }) => !isNewer || (from !== null && to !== null) || isUpdate(slot))
      .map((change) => ({
        kind: "changed",
        ...change,
        before: pair.before.id,
        after: pair.after.id,
        part: texts.partAt("after", pair.after.span.start),
        isUpdate: isUpdate(change.slot),
      }))
  );
}

/** Those that stand in changed characters and that the other version does not tell elsewhere. */
function unlike(figures: readonly Figure[], texts: ComparedTexts, side: Side): Figure[] {
  if (figures.length === 0) return [];
  const isTold = tollsToldIn(texts, side === "before" ? "after" : "before");
  return figures.filter((figure) => texts.isSentenceChanged(side, figure) && !isTold(figure));
}

function lone({ id, span }: Figure, texts: ComparedTexts, side: Side): FigureChange {
  const isGone = side === "before";
  return {
    kind: isGone ? "gone" : "appeared",
    slot: null,
    from: isGone ? span.exact : null,
    to: isGone ? null : span.exact,
    fromSpan: isGone ? span : null,
    toSpan: isGone ? null : span,
    before: isGone ? id : null,
    after: isGone ? null : id,
    part: texts.partAt(side, span.start),
    isUpdate: false,
  };
}
