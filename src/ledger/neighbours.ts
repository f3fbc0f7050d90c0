/**
 * Which versions of an article stand next to each other: the pairs that are to be compared when documents are added.
 *
 * Documents are taken in the order in which the archive has them, whatever their groups, so that a rebuild makes the
 * same pairs. Consecutive documents with the same text make none.
 */
export interface TimelineDocument {
  readonly article_id: string;
  readonly version_id: string;
  /** From when on the article stood so, ISO 8601 in UTC. */
  readonly stands_from: string;
  readonly segment: number;
  readonly record_offset: number;
}

export interface VersionPair {
  readonly before: string;
  readonly after: string;
}

/** Where a document came to stand when it was added. */
export interface Placement {
  /** The version just before it, just behind it; null when there is none. */
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Places the documents `added` to one article among those that it had. `had` may be the neighbours of each alone.
 * Gives a placement for each, in the order of the archive.
 */
export function placeDocuments<Added extends TimelineDocument>(
  had: readonly TimelineDocument[],
  added: readonly Added[],
): Map<Added, Placement> {
  const line: TimelineDocument[] = [...had].sort(byTime);
  const placements = new Map<Added, Placement>();
  for (const document of [...added].sort(byArchive)) {
    const at = placeOf(document, line);
    const before = line[at - 1]?.version_id ?? null;
    placements.set(document, { before, after: line[at]?.version_id ?? null });
    line.splice(at, 0, document);
  }
  return placements;
}

/** The pairs that a document of `version` makes where it was placed. */
export function pairsAt(version: string, { before, after }: Placement): VersionPair[] {
  return [
    ...(before === null || before === version ? [] : [{ before, after: version }]),
    ...(after === null || after === version ? [] : [{ before: version, after }]),
  ];
}

function placeOf(document: TimelineDocument, line: readonly TimelineDocument[]): number {
  let low = 0;
  let high = line.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byTime(line[middle]!, document) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byTime(a: TimelineDocument, b: TimelineDocument): number {
  if (a.stands_from !== b.stands_from) return a.stands_from < b.stands_from ? -1 : 1;
  return byArchive(a, b);
}

function byArchive(a: TimelineDocument, b: TimelineDocument): number {
  return a.segment - b.segment || a.record_offset - b.record_offset;
}
