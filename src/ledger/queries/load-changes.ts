/** Loads what is known to differ between pairs of versions. */
import { type CountedChange, changeOf } from "../change-rows.ts";
import { groupBy } from "../group-by.ts";
import type { ComparedEntry, FigureChangeEntry } from "../history-entries.ts";
import type { VersionPair } from "../neighbours.ts";
import type { Session } from "../session.ts";
import type { TextOfVersion } from "../stored-spans.ts";

/** Names a pair in maps. */
export const pairKey = ({ before, after }: VersionPair) => `${before} ${after}`;

const pairs = "unnest($1::text[], $2::text[]) as p(before_version, after_version)";

/** Of those of the pairs that were compared, by `pairKey`: how many sentences differ in more than trifles. */
export async function findCompared(session: Session, wanted: readonly VersionPair[]): Promise<Map<string, number>> {
  if (wanted.length === 0) return new Map();
  const rows = await session.query<ComparedEntry>(
    `select c.* from ${pairs} join tollbook.compared_versions c
       on c.before_version = p.before_version and c.after_version = p.after_version`,
    valuesOf(wanted),
  );
  return new Map(rows.map((row) => [pairKey({ before: row.before_version, after: row.after_version }), row.sentences]));
}

/** The rows of the pairs, in order of position. */
export function findChanges(session: Session, wanted: readonly VersionPair[]): Promise<FigureChangeEntry[]> {
  return session.query<FigureChangeEntry>(
    `select c.* from ${pairs} join tollbook.figure_changes c
       on c.before_version = p.before_version and c.after_version = p.after_version
     order by c.before_version, c.after_version, c.position`,
    valuesOf(wanted),
  );
}

/** The versions in which spans and figures of the rows stand. */
export function versionsIn(rows: readonly FigureChangeEntry[]): string[] {
  const ids = new Set<string>();
  for (const { before_version, from_exact, after_version, to_exact, after_key } of rows) {
    if (from_exact !== null || after_key === null) ids.add(before_version);
    if (to_exact !== null || after_key !== null) ids.add(after_version);
  }
  return [...ids];
}

/** By pair. Figures go by their keys; every span is re-found. */
export function changesByPair(
  rows: readonly FigureChangeEntry[],
  textOf: (versionId: string) => TextOfVersion,
): Map<string, CountedChange[]> {
  const keyOf = (row: FigureChangeEntry) => pairKey({ before: row.before_version, after: row.after_version });
  const groups = groupBy(rows, keyOf);
  return new Map([...groups].map(([pair, some]) => [pair, some.map((row) => changeOf(row, textOf))]));
}

function valuesOf(wanted: readonly VersionPair[]): [string[], string[]] {
  return [wanted.map(({ before }) => before), wanted.map(({ after }) => after)];
}
