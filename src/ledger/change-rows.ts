/**
 * What differs in the figures of two versions ↔ its rows. In both, figures go by their keys.
 */
import type { PartKind } from "../domain/article.ts";
import type { ChangeSlot, FigureChange } from "../domain/correction.ts";
import type { MeasureName } from "../domain/measures.ts";
import { readKey } from "./figure-key.ts";
import type { FigureChangeEntry } from "./history-entries.ts";
import type { VersionPair } from "./neighbours.ts";
import { refind, type TextOfVersion } from "./stored-spans.ts";

/** A change with what its figure counts. */
export interface CountedChange extends FigureChange {
  readonly measure: MeasureName;
}

export function changeRows({ before, after }: VersionPair, changes: readonly FigureChange[]): FigureChangeEntry[] {
  return changes.map(({ kind, slot, from, to, fromSpan, toSpan, part, isUpdate, ...figures }, position) => ({
    before_version: before,
    after_version: after,
    position,
    kind,
    slot,
    from_words: from,
    to_words: to,
    from_start: fromSpan?.start ?? null,
    from_end: fromSpan?.end ?? null,
    from_exact: fromSpan?.exact ?? null,
    to_start: toSpan?.start ?? null,
    to_end: toSpan?.end ?? null,
    to_exact: toSpan?.exact ?? null,
    before_key: figures.before,
    after_key: figures.after,
    part,
    is_update: isUpdate,
  }));
}

/** Throws when a span is not in its text. */
export function changeOf(entry: FigureChangeEntry, textOf: (versionId: string) => TextOfVersion): CountedChange {
  const { before_version, after_version, position, from_start, from_end, from_exact, to_start, to_end, to_exact } =
    entry;
  const spanIn = (
    ...[version, slot, start, end, exact]: [string, string, number | null, number | null, string | null]
  ) => {
    if (start === null || end === null || exact === null) return null;
    const ownerOf = () => `change ${position} from ${before_version} to ${after_version}, ${slot}`;
    return refind({ start, end, exact }, textOf(version), ownerOf);
  };
  return {
    kind: entry.kind as FigureChange["kind"],
    slot: entry.slot as ChangeSlot | null,
    from: entry.from_words,
    to: entry.to_words,
    fromSpan: spanIn(before_version, "from", from_start, from_end, from_exact),
    toSpan: spanIn(after_version, "to", to_start, to_end, to_exact),
    before: entry.before_key,
    after: entry.after_key,
    part: entry.part as PartKind,
    isUpdate: entry.is_update,
    measure: measureIn(entry),
  };
}

function measureIn({ before_key, after_key, before_version, after_version, position }: FigureChangeEntry): MeasureName {
  const key = after_key ?? before_key;
  if (key === null) throw new Error(`change ${position} from ${before_version} to ${after_version} is of no figure`);
  return readKey(key).measure;
}
