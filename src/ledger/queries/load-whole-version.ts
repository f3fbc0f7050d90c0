/**
 * Loads one version with everything that was read from it, and where its figures belong, in one query: a page is asked for a hundred times
 * a second, and each question to the store costs more than its answer. The same as loadVersion and loadFigures give.
 */
import type { Figure } from "../../domain/figure.ts";
import type { Problem } from "../../domain/problem.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Span } from "../../text/span.ts";
import type {
  DisputeEntry,
  EmbedEntry,
  FigureEntry,
  LinkEntry,
  PartEntry,
  QuoteEntry,
  SpanEntry,
  StatementEntry,
  UnnumberedEntry,
  VersionEntry,
} from "../rows.ts";
import type { Session } from "../session.ts";
import { figureOf } from "../stored-figure.ts";
import { StoredSpans } from "../stored-spans.ts";
import { type LoadedVersion, versionOf } from "./load-version.ts";

export interface LoadedTie {
  /** Id in the book is the version's with this behind it. */
  readonly key: string;
  readonly words: Span;
  readonly figure: Figure;
  readonly estimate: string | null;
  /** How many other articles tell the estimate. */
  readonly others: number;
}

export interface WholeVersion extends LoadedVersion {
  readonly ties: readonly LoadedTie[];
}

interface FoundRows {
  readonly version: VersionEntry | null;
  readonly parts: readonly PartEntry[] | null;
  readonly embeds: readonly EmbedEntry[] | null;
  readonly unnumbered: readonly UnnumberedEntry[] | null;
  readonly quotes: readonly QuoteEntry[] | null;
  readonly statements: readonly StatementEntry[] | null;
  readonly links: readonly LinkEntry[] | null;
  readonly disputes: readonly DisputeEntry[] | null;
  readonly problems: readonly Problem[] | null;
  readonly figures: readonly (FigureEntry & { readonly estimate_id: string | null })[] | null;
  readonly spans: readonly SpanFields[] | null;
  readonly told: Readonly<Record<string, number>> | null;
}

type SpanFields = readonly [
  kind: SpanEntry["owner_kind"],
  owner: string,
  position: number,
  slot: string,
  start: number,
  end: number,
  exact: string,
];

const rowsOf = (table: string) =>
  `(select json_agg(r order by position) from tollbook.${table} r where r.version_id = $1)`;

// Where a curator placed a telling; else where its estimate was joined to; else where Tollbook joins it: as the view mentions has it.
const findWhole = `
with figure as materialized (
  select f.*, coalesce(p.estimate_id, l.into_id, a.estimate_id) as estimate_id
  from tollbook.figures f
  left join tollbook.accounts a on a.id = f.account_id
  left join tollbook.placements p on p.account_id = f.account_id and p.toll = f.toll
  left join tollbook.estimate_aliases l on l.from_id = a.estimate_id
  where f.version_id = $1)
select json_build_object(
  'version', (select row_to_json(v) from tollbook.visible_versions v where v.id = $1),
  'parts', ${rowsOf("parts")}, 'embeds', ${rowsOf("embeds")}, 'unnumbered', ${rowsOf("unnumbered")},
  'quotes', ${rowsOf("quotes")}, 'statements', ${rowsOf("statements")}, 'links', ${rowsOf("attribution_links")},
  'disputes', ${rowsOf("disputes")},
  'problems', (
    select json_agg(json_build_object('code', p.code, 'place', p.place, 'message', p.message, 'remedy', p.remedy) order by p.position)
    from tollbook.problems p
    where p.document_id = (
      select id from tollbook.documents where version_id = $1 order by segment, record_offset limit 1)),
  'figures', (select json_agg(f order by position) from figure f),
  'spans', (
    select json_agg(json_build_array(owner_kind, owner_id, position, slot, start_offset, end_offset, exact))
    from tollbook.spans where version_id = $1 and owner_kind not in ('note', 'note-change')),
  'told', (
    select json_object_agg(e.estimate_id, (
      select count(*) from (
        select a.article_id from tollbook.accounts a where a.estimate_id = e.estimate_id
        union
        select a.article_id from tollbook.estimate_aliases l join tollbook.accounts a on a.estimate_id = l.from_id
        where l.into_id = e.estimate_id
        union
        select a.article_id from tollbook.placements p join tollbook.accounts a on a.id = p.account_id
        where p.estimate_id = e.estimate_id) t
      where not exists (select from tollbook.withheld w where w.item_id = t.article_id)))
    from (select distinct estimate_id from figure where estimate_id is not null) e)
)::text as whole`;

/** Undefined when there is no such version, or it is withheld. Throws when a span is not in its text. */
export async function loadWholeVersion(session: Session, id: string): Promise<WholeVersion | undefined> {
  const [found] = await session.queryOften<{ whole: string }>(findWhole, [id]);
  const rows = JSON.parse(found!.whole) as FoundRows;
  const { version } = rows;
  if (version === null) return undefined;
  const spans = new StoredSpans(
    [version],
    (rows.spans ?? []).map((fields) => spanEntry(id, fields)),
  );
  return { ...versionOf({ ...withoutNulls(rows), version }, spans), ties: tiesOf(id, rows, spans) };
}

function spanEntry(
  version_id: string,
  [owner_kind, owner_id, position, slot, start, end, exact]: SpanFields,
): SpanEntry {
  return { version_id, owner_kind, owner_id, position, slot, start_offset: start, end_offset: end, exact };
}

function withoutNulls({ parts, embeds, unnumbered, quotes, statements, links, problems }: FoundRows) {
  return {
    ...{ parts: parts ?? [], embeds: embeds ?? [], unnumbered: unnumbered ?? [], quotes: quotes ?? [] },
    ...{ statements: statements ?? [], problems: problems ?? [] },
    links: (links ?? []).filter(({ owner_kind }) => owner_kind === "unnumbered"),
  };
}

function tiesOf(versionId: string, { figures, links, disputes, told }: FoundRows, spans: StoredSpans): LoadedTie[] {
  const own = figures ?? [];
  const linksOf = groupBy(
    (links ?? []).filter(({ owner_kind }) => owner_kind === "figure"),
    ({ owner_id }) => owner_id,
  );
  const disputesOf = groupBy(disputes ?? [], ({ figure }) => figure);
  const ownIds = new Map(own.map(({ key, own_id }) => [`${versionId}/${key}`, own_id]));
  return own.map((entry) => {
    const { key, estimate_id: estimate } = entry;
    const ties = { links: linksOf.get(key) ?? [], disputes: disputesOf.get(key) ?? [], ownIds };
    return {
      ...{ key, estimate, figure: figureOf(entry, spans, ties) },
      words: spans.get(versionId, "figure", key, 0, "words"),
      others: estimate === null ? 0 : Math.max(0, (told?.[estimate] ?? 1) - 1),
    };
  });
}
