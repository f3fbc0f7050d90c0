/**
 * Loads of texts as much as spans are to be re-found in. A toll mostly stands near the top, and a long history would
 * otherwise fetch megabytes to look at a few words of each version.
 */
import { readKey } from "../figure-key.ts";
import type { FigureChangeEntry } from "../history-entries.ts";
import type { SpanEntry } from "../rows.ts";
import type { Session } from "../session.ts";
import type { TextOfVersion } from "../stored-spans.ts";
import { rowsAsJson } from "./rows-as-json.ts";

/** How far each version's text is needed: UTF-16 code units, by id. */
export class NeededTexts {
  readonly #ends = new Map<string, number>();

  upTo(versionId: string, end: number): void {
    this.#ends.set(versionId, Math.max(end, this.#ends.get(versionId) ?? 0));
  }

  ofChanges(rows: readonly FigureChangeEntry[]): this {
    for (const { before_version, after_version, from_end, to_end, before_key, after_key } of rows) {
      if (from_end !== null) this.upTo(before_version, from_end);
      if (to_end !== null) this.upTo(after_version, to_end);
      if (after_key !== null) this.upTo(after_version, readKey(after_key).end);
      else if (before_key !== null) this.upTo(before_version, readKey(before_key).end);
    }
    return this;
  }

  ofSpans(spans: readonly SpanEntry[]): this {
    for (const { version_id, end_offset } of spans) this.upTo(version_id, end_offset);
    return this;
  }

  values(): [ids: string[], ends: number[]] {
    return [[...this.#ends.keys()], [...this.#ends.values()]];
  }
}

// Counting characters from the beginning costs the database more than sending a few thousand of them.
const longestBeginning = 1500;

/** The beginnings of the texts, each at least as long as needed: a character is one UTF-16 code unit or two. */
export async function loadBeginnings(session: Session, needed: NeededTexts): Promise<Map<string, TextOfVersion>> {
  const [ids, ends] = needed.values();
  if (ids.length === 0) return new Map();
  const texts = await rowsAsJson<readonly [id: string, articleId: string, text: string]>(
    session,
    ["id", "article_id", "text"],
    `select v.id, v.article_id, case when n.most <= $3 then left(v.text, n.most) else v.text end as text
     from unnest($1::text[], $2::integer[]) as n(id, most) join tollbook.versions v on v.id = n.id`,
    [ids, ends, longestBeginning],
  );
  return new Map(texts.map(([id, article_id, text]) => [id, { id, article_id, text }]));
}
