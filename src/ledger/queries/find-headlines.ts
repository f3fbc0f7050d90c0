/** Finds the headlines of versions, by their ids. */
import type { Session } from "../session.ts";

/** Only of those that may be shown. */
export async function findHeadlines(
  session: Session,
  versionIds: readonly string[],
): Promise<Map<string, string | null>> {
  const found = await session.query<{ id: string; headline: string | null }>(
    "select id, headline from tollbook.visible_versions where id = any($1)",
    [versionIds],
  );
  return new Map(found.map(({ id, headline }) => [id, headline]));
}
