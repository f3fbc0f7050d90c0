/** Loads what curators say of estimates, by the ids that these have now. */
import type { AliasEntry, RoleEntry } from "../curation-entries.ts";
import type { Session } from "../session.ts";

/** By estimate; one without a role is left out. */
export async function loadRoles(
  session: Session,
  estimates: readonly string[],
): Promise<Map<string, RoleEntry["role"]>> {
  const rows = await session.query<RoleEntry>("select * from tollbook.estimate_roles where estimate_id = any($1)", [
    estimates,
  ]);
  return new Map(rows.map(({ estimate_id, role }) => [estimate_id, role]));
}

export interface LoadedAnnotation {
  readonly estimate: string;
  readonly text: string;
  readonly who: string;
  readonly at: string;
}

/** Oldest first. */
export function loadAnnotations(session: Session, estimates: readonly string[]): Promise<LoadedAnnotation[]> {
  return session.query<LoadedAnnotation>(
    `select a.estimate_id as estimate, c.text, c.who, c.at
     from tollbook.annotations a join tollbook.curation c on c.seq = a.act
     where a.estimate_id = any($1) order by c.seq`,
    [estimates],
  );
}

/** Those of the estimates that a curator joined into others, with these. */
export async function loadAliases(session: Session, estimates: readonly string[]): Promise<Map<string, string>> {
  const rows = await session.queryOften<Pick<AliasEntry, "from_id" | "into_id">>(
    "select from_id, into_id from tollbook.estimate_aliases where from_id = any($1)",
    [estimates],
  );
  return new Map(rows.map(({ from_id, into_id }) => [from_id, into_id]));
}
