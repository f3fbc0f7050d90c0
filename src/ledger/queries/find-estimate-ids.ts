/** Finds estimates by their ids, and those that mentions belong to. */
import type { Session } from "../session.ts";

/** Those whose ids begin so and that have a mention that may be shown; the one that is called so first. Ten at most. */
export async function findEstimateIds(session: Session, beginning: string): Promise<string[]> {
  const found = await session.query<{ id: string }>(
    `select distinct m.estimate_id collate "C" as id
     from tollbook.mentions m
     where m.estimate_id collate "C" >= $1 and m.estimate_id collate "C" < $1 || '~'
     order by 1 limit 10`,
    [beginning],
  );
  return found.map(({ id }) => id);
}

/** `figure`: "v-0123456789abcdef/51-69-casualties". */
export async function findMentionEstimate(session: Session, figure: string): Promise<string | undefined> {
  const at = figure.indexOf("/");
  const [found] = await session.query<{ estimate_id: string }>(
    "select estimate_id from tollbook.mentions where version_id = $1 and key = $2",
    [figure.slice(0, at), figure.slice(at + 1)],
  );
  return found?.estimate_id;
}
