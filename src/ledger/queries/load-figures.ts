/** Loads the figures that pass a filter, those of each article's newest version that may be shown. */
import type { Figure } from "../../domain/figure.ts";
import type { Span } from "../../text/span.ts";
import { figureId } from "../figure-key.ts";
import type { DisputeEntry, FigureEntry, LinkEntry, SpanEntry } from "../rows.ts";
import type { Session } from "../session.ts";
import { figureOf } from "../stored-figure.ts";
import { StoredSpans, type TextOfVersion } from "../stored-spans.ts";

/** Null: any. Words match anywhere in the slot, case aside; days are inclusive and compared with the day of publication. */
export interface FigureFilter {
  readonly measure: string | null;
  readonly group: string | null;
  readonly place: string | null;
  readonly source: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** These versions rather than the newest ones. */
  readonly versionIds: readonly string[] | null;
}

export interface LoadedFigure {
  readonly id: string;
  readonly articleId: string;
  readonly versionId: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly words: Span;
  readonly figure: Figure;
}

interface FoundFigure extends FigureEntry {
  readonly article_id: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

const findFigures = `
select f.*, v.article_id, v.headline, v.outlet, v.url, v.published
from tollbook.figures f
join tollbook.visible_versions v on v.id = f.version_id
where case when $7::text[] is null
        then f.version_id in (select id from tollbook.newest_versions)
        else f.version_id = any($7) end
  and ($1::text is null or f.measure = $1)
  and ($2::text is null or exists (
    select from tollbook.spans s
    where s.version_id = f.version_id and s.owner_kind = 'figure' and s.owner_id = f.key and s.slot = 'group'
      and strpos(lower(s.exact), lower($2)) > 0))
  and ($3::text is null or strpos(lower(array_to_string(f.place_within, ', ')), lower($3)) > 0 or exists (
    select from tollbook.spans s
    where s.version_id = f.version_id and s.owner_kind = 'figure' and s.owner_id = f.key and s.slot = 'place'
      and strpos(lower(s.exact), lower($3)) > 0))
  and ($4::text is null or exists (
    select from tollbook.spans s
    where s.version_id = f.version_id and s.owner_kind = 'figure-link' and s.owner_id = f.key
      and s.slot in ('source', 'role', 'organisation') and strpos(lower(s.exact), lower($4)) > 0))
  and ($5::text is null or left(v.published, 10) collate "C" >= $5)
  and ($6::text is null or left(v.published, 10) collate "C" <= $6)
order by v.published collate "C" nulls last, v.article_id collate "C", f.version_id, f.position`;

export async function loadFigures(session: Session, filter: FigureFilter): Promise<LoadedFigure[]> {
  const { measure, group, place, source, since, until, versionIds } = filter;
  const found = await session.query<FoundFigure>(findFigures, [
    measure,
    group,
    place,
    source,
    since,
    until,
    versionIds,
  ]);
  if (found.length === 0) return [];
  const { spans, linksOf, disputesOf, ownIds } = await loadTies(session, [...new Set(found.map((f) => f.version_id))]);
  return found.map((entry) => {
    const { version_id: versionId, article_id: articleId, key, headline, outlet, url, published } = entry;
    const id = figureId(versionId, key);
    const figure = figureOf(entry, spans, { links: linksOf(id), disputes: disputesOf(id), ownIds });
    const words = spans.get(versionId, "figure", key, 0, "words");
    return { id, articleId, versionId, headline, outlet, url, published, words, figure };
  });
}

async function loadTies(session: Session, versionIds: readonly string[]) {
  const select = <Row>(sql: string) => session.query<Row>(sql, [versionIds]);
  const texts = await select<TextOfVersion>("select id, article_id, text from tollbook.versions where id = any($1)");
  const spanRows = await select<SpanEntry>(
    `select * from tollbook.spans where version_id = any($1) and owner_kind in ('figure', 'figure-link', 'figure-dispute')`,
  );
  const links = await select<LinkEntry>(
    `select * from tollbook.attribution_links where version_id = any($1) and owner_kind = 'figure' order by position`,
  );
  const disputes = await select<DisputeEntry>(
    "select * from tollbook.disputes where version_id = any($1) order by position",
  );
  const figures = await select<FigureEntry>(
    "select version_id, key, own_id from tollbook.figures where version_id = any($1)",
  );
  const linksById = groupBy(links, (link) => figureId(link.version_id, link.owner_id));
  const disputesById = groupBy(disputes, (dispute) => figureId(dispute.version_id, dispute.figure));
  return {
    spans: new StoredSpans(texts, spanRows),
    linksOf: (id: string) => linksById.get(id) ?? [],
    disputesOf: (id: string) => disputesById.get(id) ?? [],
    ownIds: new Map(figures.map((figure) => [figureId(figure.version_id, figure.key), figure.own_id])),
  };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
