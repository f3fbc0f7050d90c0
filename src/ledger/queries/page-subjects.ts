/** Finds what figures count: the subjects with most tellings, a page at a time, each with a figure that may be shown. */
import type { Session } from "../session.ts";

export interface FoundSubject {
  readonly subject: string;
  readonly tellings: number;
  readonly version_id: string;
  readonly key: string;
}

export type SubjectPlace = readonly [tellings: number, subject: string];

/** A figure of the version in which an article stands, or else of one that may be shown. */
const example = `
cross join lateral (
  select w.version_id, w.key from tollbook.figure_words w
  join tollbook.visible_versions v on v.id = w.version_id where w.subject = s.subject limit 1) e`;

/** At most `most`, behind `after`. One of which nothing may be shown is left out. */
export function findSubjectPage(session: Session, after: SubjectPlace | null, most: number): Promise<FoundSubject[]> {
  return session.query<FoundSubject>(
    `select s.subject, s.tellings, e.version_id, e.key from tollbook.subjects s ${example}
     where $1::integer is null or (s.tellings, s.subject collate "C") < ($1, $2)
     order by s.tellings desc, s.subject collate "C" desc limit $3`,
    [...(after ?? [null, null]), most],
  );
}

export async function findSubject(session: Session, subject: string): Promise<FoundSubject | undefined> {
  const [found] = await session.query<FoundSubject>(
    `select s.subject, s.tellings, e.version_id, e.key from tollbook.subjects s ${example} where s.subject = $1`,
    [subject],
  );
  return found;
}
