/** Finds the version in which an article stands now, by its whole id, or a version by its own; undefined where there is none to show. */
import type { Session } from "../session.ts";

export interface FoundStanding {
  readonly article_id: string;
  readonly version_id: string;
}

export async function findStandingNow(session: Session, id: string): Promise<FoundStanding | undefined> {
  const [found] = id.startsWith("a-")
    ? await session.queryOften<FoundStanding>(ofArticle, [id])
    : await session.queryOften<FoundStanding>(ofVersion, [id]);
  return found;
}

const ofArticle = "select article_id, version_id from tollbook.standing where article_id = $1";
const ofVersion = "select article_id, id as version_id from tollbook.visible_versions where id = $1";

/** From when on a version that may be shown stood, ISO 8601. */
export async function findStandsFrom(session: Session, versionId: string): Promise<string> {
  const [found] = await session.query<{ since: string | null }>(
    "select min(stands_from) as since from tollbook.timeline where version_id = $1",
    [versionId],
  );
  if (!found?.since) throw new Error(`version ${versionId} stood at no time`);
  return found.since;
}
