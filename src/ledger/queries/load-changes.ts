/** Loads what is known to differ between pairs of versions. */
import { type CountedChange, changeOf } from "../change-rows.ts";
import type { ComparedEntry, FigureChangeEntry } from "../history-entries.ts";
import type { VersionPair } from "../neighbours.ts";
import type { Session } from "../session.ts";
import type { TextOfVersion } from "../stored-spans.ts";
import { rowsAsJson } from "./rows-as-json.ts";

/** Names a pair in maps. */
export const pairKey = ({ before, after }: VersionPair) => `${before} ${after}`;

/** What differs between two versions; figures go by their keys. */
export interface Comparison {
  readonly changes: readonly CountedChange[];
  /** How many sentences differ in more than trifles. */
  readonly sentences: number;
}

const pairs = "unnest($1::text[], $2::text[]) with ordinality as p(before_version, after_version, place)";
const isPair = "c.before_version = p.before_version and c.after_version = p.after_version";

/** Those of the pairs that were compared, by `pairKey`. */
export async function findCompared(session: Session, wanted: readonly VersionPair[]): Promise<Set<string>> {
  if (wanted.length === 0) return new Set();
  const rows = await session.query<ComparedEntry>(
    `select c.* from ${pairs} join tollbook.compared_versions c on ${isPair}`,
    valuesOf(wanted),
  );
  return new Set(rows.map((row) => pairKey({ before: row.before_version, after: row.after_version })));
}

export interface FoundComparison {
  readonly sentences: number;
  readonly rows: readonly FigureChangeEntry[];
}

const columns = [
  ...["position", "kind", "slot", "from_words", "to_words", "from_start", "from_end", "from_exact"],
  ...["to_start", "to_end", "to_exact", "before_key", "after_key", "part", "is_update"],
];

/** In the order of `columns`; the pair goes by its place among those wanted. Nulls for a pair without a change. */
type PairRow = readonly [
  ...[place: number, sentences: number, position: number | null, kind: string, slot: string | null],
  ...[
    from: string | null,
    to: string | null,
    fromStart: number | null,
    fromEnd: number | null,
    fromExact: string | null,
  ],
  ...[toStart: number | null, toEnd: number | null, toExact: string | null],
  ...[beforeKey: string | null, afterKey: string | null, part: string, isUpdate: boolean],
];

/** Of each of the pairs, in their places; undefined for one that was never compared, and for none. */
export async function findComparisons(
  session: Session,
  wanted: readonly (VersionPair | null)[],
): Promise<(FoundComparison | undefined)[]> {
  const found = await rowsAsJson<PairRow>(
    session,
    ["place", "sentences", ...columns],
    `select p.place, k.sentences, ${columns.map((column) => `c.${column}`).join(", ")}
     from ${pairs}
     join tollbook.compared_versions k on k.before_version = p.before_version and k.after_version = p.after_version
     left join tollbook.figure_changes c on ${isPair}
     order by p.place, c.position`,
    valuesOf(wanted),
  );
  const comparisons: ((FoundComparison & { rows: FigureChangeEntry[] }) | undefined)[] = wanted.map(() => undefined);
  for (const row of found) {
    const at = row[0] - 1;
    const comparison = comparisons[at] ?? { sentences: row[1], rows: [] };
    comparisons[at] = comparison;
    if (row[2] !== null) comparison.rows.push(entryOf(wanted[at]!, row[2], row));
  }
  return comparisons;
}

/** By index, and in one literal: there may be thousands, and any shorter way to write it takes ten times as long. */
function entryOf({ before, after }: VersionPair, position: number, row: PairRow): FigureChangeEntry {
  return {
    before_version: before,
    after_version: after,
    position,
    kind: row[3],
    slot: row[4],
    from_words: row[5],
    to_words: row[6],
    from_start: row[7],
    from_end: row[8],
    from_exact: row[9],
    to_start: row[10],
    to_end: row[11],
    to_exact: row[12],
    before_key: row[13],
    after_key: row[14],
    part: row[15],
    is_update: row[16],
  };
}

/** Every span is re-found. */
export function comparisonOf(found: FoundComparison, textOf: (versionId: string) => TextOfVersion): Comparison {
  return { sentences: found.sentences, changes: found.rows.map((row) => changeOf(row, textOf)) };
}

function valuesOf(wanted: readonly (VersionPair | null)[]): [(string | null)[], (string | null)[]] {
  return [wanted.map((pair) => pair?.before ?? null), wanted.map((pair) => pair?.after ?? null)];
}
