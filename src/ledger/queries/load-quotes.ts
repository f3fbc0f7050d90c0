/** Loads the direct quotations of versions, every span re-found. */
import type { Quote } from "../../domain/figure.ts";
import { groupBy } from "../../text/group-by.ts";
import type { QuoteEntry, SpanEntry } from "../rows.ts";
import type { Session } from "../session.ts";
import { StoredSpans, type TextOfVersion } from "../stored-spans.ts";

/** By version; one without quotations is left out. */
export async function loadQuotes(session: Session, versionIds: readonly string[]): Promise<Map<string, Quote[]>> {
  const quotes = await session.queryOften<QuoteEntry>(
    "select * from tollbook.quotes where version_id = any($1) order by version_id, position",
    [versionIds],
  );
  if (quotes.length === 0) return new Map();
  const texts = await session.query<TextOfVersion>(
    "select id, article_id, text from tollbook.versions where id = any($1)",
    [versionIds],
  );
  const spans = new StoredSpans(
    texts,
    await session.query<SpanEntry>("select * from tollbook.spans where version_id = any($1) and owner_kind = 'quote'", [
      versionIds,
    ]),
  );
  const byVersion = groupBy(quotes, ({ version_id }) => version_id);
  return new Map([...byVersion].map(([version, own]) => [version, own.map((entry) => quoteOf(entry, spans))]));
}

export function quoteOf({ version_id, position, id, within }: QuoteEntry, spans: StoredSpans): Quote {
  const find = (slot: string) => spans.find(version_id, "quote", String(position), 0, slot);
  const span = spans.get(version_id, "quote", String(position), 0, "span");
  return { id, span, speaker: find("speaker"), cue: find("cue"), within };
}
