/** Finds from when on a version stood. */
import type { Session } from "../session.ts";

/** Of a version that may be shown; ISO 8601. */
export async function findStandsFrom(session: Session, versionId: string): Promise<string> {
  const [found] = await session.query<{ since: string | null }>(
    "select min(stands_from) as since from tollbook.timeline where version_id = $1",
    [versionId],
  );
  if (!found?.since) throw new Error(`version ${versionId} stood at no time`);
  return found.since;
}
