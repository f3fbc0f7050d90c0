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
  readonly pair: VersionPair;
  readonly sentences: number;
  readonly rows: readonly FigureChangeEntry[];
}

const columns = [
  ...["position", "kind", "slot", "from_words", "to_words", "from_start", "from_end", "from_exact"],
  ...["to_start", "to_end", "to_exact", "before_key", "after_key", "part", "is_update"],
] as const satisfies readonly (keyof FigureChangeEntry)[];

/** A compared pair and one of its changes, or nulls where there is none; the pair goes by its place among those wanted. */
type PairRow = Omit<FigureChangeEntry, "position"> & { place: number; sentences: number; position: number | null };

/** Of those of the pairs that were compared. */
export async function findComparisons(session: Session, wanted: readonly VersionPair[]): Promise<FoundComparison[]> {
  if (wanted.length === 0) return [];
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
  const comparisons = new Map<number, FoundComparison & { rows: FigureChangeEntry[] }>();
  for (const row of found) {
    const { place, sentences, position } = row;
    const pair = wanted[place - 1]!;
    const comparison = comparisons.get(place) ?? { pair, sentences, rows: [] };
    comparisons.set(place, comparison);
    if (position === null) continue;
    comparison.rows.push(Object.assign(row, { position, before_version: pair.before, after_version: pair.after }));
  }
  return [...comparisons.values()];
}

/** By `pairKey`. Every span is re-found. */
export function comparisonsOf(
  found: readonly FoundComparison[],
  textOf: (versionId: string) => TextOfVersion,
): Map<string, Comparison> {
  return new Map(
    found.map(({ pair, sentences, rows }) => [
      pairKey(pair),
      { sentences, changes: rows.map((row) => changeOf(row, textOf)) },
    ]),
  );
}

function valuesOf(wanted: readonly VersionPair[]): [string[], string[]] {
  return [wanted.map(({ before }) => before), wanted.map(({ after }) => after)];
}
