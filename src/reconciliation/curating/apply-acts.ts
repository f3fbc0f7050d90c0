/**
 * The acts of curators that stand, in order → where mentions and estimates belong.
 *
 * What an act says holds for the estimates as the acts before it left them: after "A into B" an act about A is about B. So
 * an act that is taken back leaves the others as if it had never been, and joins can make no circle.
 * Not here: where the things are that acts name (found), and who may make which act.
 */
import { type Curation, splitEstimateId } from "../../domain/curation.ts";

/** All that tells one toll of one account, in whatever version. */
export interface Telling {
  readonly account: string;
  readonly toll: number;
}

/** Where the things are now that an act names; null: nowhere. */
export interface FoundThings {
  /** The estimate as Tollbook joins it. */
  readonly estimate: string | null;
  readonly into: string | null;
  readonly figures: readonly (Telling | null)[];
}

export interface FoundAct {
  readonly seq: number;
  readonly act: Exclude<Curation, { act: "undo" }>;
  readonly found: FoundThings;
}

export interface Placement extends Telling {
  readonly estimate: string;
  readonly act: number;
  readonly isPinned: boolean;
}

export interface Alias {
  readonly from: string;
  /** Never itself joined into another. */
  readonly into: string;
  readonly act: number;
}

/** What an act says of an estimate. */
interface SaidOf {
  readonly estimate: string;
  readonly act: number;
}

export interface Curated {
  readonly placements: readonly Placement[];
  readonly aliases: readonly Alias[];
  readonly roles: readonly (SaidOf & { readonly role: "recommended" | "triangulation" })[];
  readonly annotations: readonly SaidOf[];
}

export function applyActs(acts: readonly FoundAct[]): Curated {
  const joins = joinsOf(acts);
  const now = (id: string): string => {
    let at = id;
    for (let join = joins.get(at); join !== undefined; join = joins.get(at)) at = join.into;
    return at;
  };
  const roles = new Map<string, Curated["roles"][number] | null>();
  const annotations: SaidOf[] = [];
  for (const { seq, act, found } of acts) {
    if (found.estimate === null) continue;
    const said: SaidOf = { estimate: now(found.estimate), act: seq };
    if (act.act === "annotate") annotations.push(said);
    if (act.act === "recommend") roles.set(said.estimate, act.role === null ? null : { ...said, role: act.role });
  }
  return {
    placements: placementsOf(acts).map((placement) => ({ ...placement, estimate: now(placement.estimate) })),
    aliases: aliasesOf(acts, joins, now),
    roles: [...roles.values()].filter((role) => role !== null),
    annotations,
  };
}

/** By the estimate that is joined into another: which, and by what act. */
type Joins = ReadonlyMap<string, { readonly into: string; readonly act: number }>;

function joinsOf(acts: readonly FoundAct[]): Joins {
  const joins = new Map<string, { into: string; act: number }>();
  const now = (id: string): string => (joins.has(id) ? now(joins.get(id)!.into) : id);
  for (const { seq, act, found } of acts) {
    if (act.act !== "join" || found.estimate === null || found.into === null) continue;
    const [from, into] = [now(found.estimate), now(found.into)];
    // Tollbook itself, or an act before, has made them one.
    if (from !== into) joins.set(from, { into, act: seq });
  }
  return joins;
}

/** The last act on a telling holds. */
function placementsOf(acts: readonly FoundAct[]): Placement[] {
  const placements = new Map<string, Placement>();
  for (const { seq, act, found } of acts) {
    if (act.act !== "split" && act.act !== "pin") continue;
    const isPinned = act.act === "pin";
    const estimate = isPinned ? found.estimate : splitEstimateId(seq);
    if (estimate === null) continue;
    for (const telling of found.figures) {
      if (telling === null) continue;
      placements.set(`${telling.account} ${telling.toll}`, { ...telling, estimate, act: seq, isPinned });
    }
  }
  return [...placements.values()];
}

function aliasesOf(acts: readonly FoundAct[], joins: Joins, now: (id: string) => string): Alias[] {
  const aliases = new Map<string, Alias>();
  for (const [from, { act }] of joins) aliases.set(from, { from, into: now(from), act });
  for (const { seq, act, found } of acts) {
    const named = [
      { id: act.estimate.id, is: found.estimate },
      ...(act.act === "join" ? [{ id: act.into.id, is: found.into }] : []),
    ];
    for (const { id, is } of named) {
      if (is === null || is === id || now(is) === id || aliases.has(id)) continue;
      aliases.set(id, { from: id, into: now(is), act: seq });
    }
  }
  return [...aliases.values()];
}
