/**
 * The scores under which evaluation fails, pinned in floors.json to a tenth of a point, rounded down.
 * A score without a floor fails, and so does a floor without a score where its set was measured. A floor is raised by a
 * separate act (--update) and lowered only by saying so (--lower).
 */
import type { Row } from "./measure-corpus.ts";

export type Floors = Readonly<Record<string, number>>;

export interface Judgement {
  readonly row: Row;
  readonly floor: number | null;
  readonly isMet: boolean;
}

const setOf = (name: string) => name.slice(0, name.indexOf("."));
const roundedDown = (value: number) => Math.floor(value * 1000 + 1e-6) / 1000;

export function judge(rows: readonly Row[], floors: Floors): Judgement[] {
  return rows.map((row) => {
    const floor = floors[row.name] ?? null;
    return { row, floor, isMet: floor !== null && row.value >= floor - 1e-9 };
  });
}

/** Floors that no row measures although their set was measured: left behind by a renamed slot. */
export function orphans(rows: readonly Row[], floors: Floors): string[] {
  const names = new Set(rows.map((row) => row.name));
  const sets = new Set(rows.map((row) => setOf(row.name)));
  return Object.keys(floors).filter((name) => sets.has(setOf(name)) && !names.has(name));
}

/** Sets that have floors but were not measured here, because this machine does not have them. */
export function absentSets(rows: readonly Row[], floors: Floors): string[] {
  const measured = new Set(rows.map((row) => setOf(row.name)));
  return [...new Set(Object.keys(floors).map(setOf))].filter((set) => !measured.has(set));
}

/** The floors after an update: never lower than before unless `canLower`; sets that were not measured keep theirs. */
export function updated(rows: readonly Row[], floors: Floors, canLower: boolean): Floors {
  const left = new Set(orphans(rows, floors));
  const entries = new Map(Object.entries(floors).filter(([name]) => !left.has(name)));
  for (const { name, value } of rows) {
    const measured = roundedDown(value);
    entries.set(name, canLower ? measured : Math.max(measured, entries.get(name) ?? 0));
  }
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
