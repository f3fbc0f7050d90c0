/**
 * Loads the mentions of estimates, each telling of an article in the last version that has it, with every span re-found.
 */
import type { PartKind } from "../../domain/article.ts";
import type { Mention } from "../../domain/mention.ts";
import { toldFrom } from "../../domain/told-from.ts";
import { groupBy } from "../../text/group-by.ts";
import { doesContain } from "../../text/span.ts";
import { figureId } from "../figure-key.ts";
import type { FigureEntry, PartEntry } from "../rows.ts";
import type { Session } from "../session.ts";
import { figureOf } from "../stored-figure.ts";
import type { StoredSpans, TextOfVersion } from "../stored-spans.ts";
import { loadTiesOf } from "./load-ties.ts";
import { objectsAsJson } from "./rows-as-json.ts";

export interface LoadedMention {
  readonly estimate: string;
  readonly account: string;
  readonly isSure: boolean;
  readonly isPinned: boolean;
  readonly because: readonly string[];
  /** Other estimates that its account may belong to. */
  readonly candidates: readonly LoadedCandidate[];
  /** Whether it stands in the article as it reads now. */
  readonly stands: boolean;
  /** When the book last got the article with it, ISO 8601. */
  readonly lastSeen: string;
  /** From when on its article tells it, as precise as the article says; null where that is not known. */
  readonly toldFrom: string | null;
  readonly mention: Mention;
}

export interface LoadedCandidate {
  readonly estimate: string;
  readonly score: number;
  readonly because: readonly string[];
}

interface FoundMention extends FigureEntry {
  readonly estimate_id: string;
  readonly account_id: string;
  readonly is_sure: boolean;
  readonly is_pinned: boolean;
  readonly because: readonly string[];
  readonly candidates: string;
  readonly stands: boolean;
  readonly stands_from: string;
  readonly stated_time: string | null;
  readonly first_published: string | null;
  readonly is_first: boolean;
  readonly last_seen: string;
  readonly article_id: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

// Versions that tell the same count once: the last of them speaks for all.
const findMentions = `
with told as (
  select m.*, v.article_id, v.headline, v.outlet, v.url, v.published
  from tollbook.mentions m join tollbook.versions v on v.id = m.version_id
  where m.estimate_id = any($1)),
standing as (
  select t.version_id, min(t.stands_from) as stands_from, max(t.stands_from) as stands_last, max(t.added) as last_seen,
    (array_agg(t.stated_time order by t.stands_from, t.segment, t.record_offset))[1] as stated_time
  from tollbook.timeline t where t.version_id in (select version_id from told) group by t.version_id),
last as (
  select distinct on (told.account_id, told.toll) told.account_id, told.toll, told.version_id,
    min(s.stands_from) over (partition by told.account_id, told.toll) as stands_from,
    first_value(s.stated_time) over beginning as stated_time, first_value(told.published) over beginning as published,
    max(s.last_seen) over (partition by told.account_id, told.toll) as last_seen
  from told join standing s on s.version_id = told.version_id
  window beginning as (partition by told.account_id, told.toll order by s.stands_from, told.version_id)
  order by told.account_id, told.toll, s.stands_last desc, s.last_seen desc, told.version_id)
select f.*, told.estimate_id, told.is_sure, told.is_pinned, told.because, a.candidates,
  last.stands_from, last.stated_time, last.published as first_published, last.last_seen,
  not exists (
    select from tollbook.documents d
    where d.article_id = told.article_id and coalesce(d.edition_time, d.added) collate "C" < last.stands_from) as is_first,
  told.article_id, told.headline, told.outlet, told.url, told.published,
  exists (select from tollbook.standing n where n.version_id = f.version_id) as stands
from last
join told on told.account_id = last.account_id and told.toll = last.toll and told.version_id = last.version_id
join tollbook.figures f on f.version_id = told.version_id and f.key = told.key
join tollbook.accounts a on a.id = told.account_id
order by f.version_id, f.position`;

/** Of all estimates together, in no order that means anything. Throws when a span is not in its text. */
export async function loadMentions(session: Session, estimateIds: readonly string[]): Promise<LoadedMention[]> {
  const found = await objectsAsJson<FoundMention>(session, findMentions, [estimateIds]);
  if (found.length === 0) return [];
  const versionIds = [...new Set(found.map(({ version_id }) => version_id))];
  const texts = await session.queryOften<TextOfVersion>(
    "select id, article_id, text from tollbook.versions where id = any($1)",
    [versionIds],
  );
  const parts = await session.queryOften<PartEntry>("select * from tollbook.parts where version_id = any($1)", [
    versionIds,
  ]);
  const { spans, tiesOf } = await loadTiesOf(session, texts, found);
  const partsOf = groupBy(parts, ({ version_id }) => version_id);
  return found.map((entry) => {
    const id = figureId(entry.version_id, entry.key);
    const read = figureOf(entry, spans, tiesOf(id));
    const figure = { ...read, partOf: entry.part_of === null ? null : figureId(entry.version_id, entry.part_of) };
    return {
      estimate: entry.estimate_id,
      account: entry.account_id,
      isSure: entry.is_sure,
      isPinned: entry.is_pinned,
      because: entry.because,
      candidates: JSON.parse(entry.candidates) as LoadedCandidate[],
      stands: entry.stands,
      lastSeen: entry.last_seen,
      toldFrom: toldFrom({ published: entry.first_published, statedTime: entry.stated_time, isFirst: entry.is_first }),
      mention: {
        ...{ id, article: entry.article_id, version: entry.version_id, outlet: entry.outlet, headline: entry.headline },
        ...{ url: entry.url, published: entry.published, standsFrom: entry.stands_from },
        part: partAt(partsOf.get(entry.version_id) ?? [], figure, spans),
        words: spans.get(entry.version_id, "figure", entry.key, 0, "words"),
        figure,
      },
    };
  });
}

function partAt(parts: readonly PartEntry[], { span }: Mention["figure"], spans: StoredSpans): PartKind {
  const around = parts.find(({ version_id, position }) =>
    doesContain(spans.get(version_id, "part", String(position), 0, "span"), span),
  );
  return (around?.kind ?? "body") as PartKind;
}
