/**
 * Finds all rows of one version at once, as one text of JSON, for load-whole-version.ts.
 *
 * A list of rows comes column by column: the store looks up how a value is written once for each column then, not once for each field of
 * each row, and no name is written twice. That is half of what the JSON of a hundred rows costs.
 */
import type { Problem } from "../../domain/problem.ts";
import type {
  DisputeEntry,
  EmbedEntry,
  LinkEntry,
  PartEntry,
  QuoteEntry,
  SpanEntry,
  StatementEntry,
  UnnumberedEntry,
  VersionEntry,
} from "../rows.ts";
import type { Session } from "../session.ts";
import type { StoredFigure } from "../stored-figure.ts";
import { type Standing, standingFields } from "./find-states.ts";

export type TiedFigure = StoredFigure & { readonly estimate_id: string | null };

/** Lists are in order. */
export interface WholeRows {
  readonly version: VersionEntry;
  readonly parts: readonly PartEntry[];
  readonly embeds: readonly EmbedEntry[];
  readonly unnumbered: readonly UnnumberedEntry[];
  readonly quotes: readonly QuoteEntry[];
  readonly statements: readonly StatementEntry[];
  readonly links: readonly LinkEntry[];
  readonly disputes: readonly DisputeEntry[];
  readonly problems: readonly Problem[];
  readonly figures: readonly TiedFigure[];
  readonly spans: readonly SpanEntry[];
  /** By estimate that the figures tell: how many articles tell it. */
  readonly told: Readonly<Record<string, number>>;
  /** The standings of the article, as of find-states.ts. */
  readonly standings: readonly Standing[];
}

/** What stands in no column of a list is the version's. */
type Own<Row> = readonly Exclude<keyof Row & string, "version_id">[];

const columns = {
  parts: ["position", "kind"] satisfies Own<PartEntry>,
  embeds: ["position", "part", "author", "date", "url"] satisfies Own<EmbedEntry>,
  unnumbered: ["position", "measure", "group_basis"] satisfies Own<UnnumberedEntry>,
  quotes: ["position", "id", "within"] satisfies Own<QuoteEntry>,
  statements: ["position", "kind", "ranges"] satisfies Own<StatementEntry>,
  links: ["owner_kind", "owner_id", "position", "kind", "source_id"] satisfies Own<LinkEntry>,
  disputes: ["figure", "position", "source_id"] satisfies Own<DisputeEntry>,
  figures: [
    ...[
      "key",
      "own_id",
      "measure",
      "low",
      "high",
      "qualifier",
      "is_share",
      "unit",
      "is_reported_none",
      "status",
      "rule",
    ],
    ...["group_basis", "place_basis", "place_id", "place_within", "period_basis", "part_of", "estimate_id"],
    ...["from_earliest", "from_latest", "to_earliest", "to_latest", "said_basis", "said_earliest", "said_latest"],
  ] as Own<TiedFigure>,
  spans: ["owner_kind", "owner_id", "position", "slot", "start_offset", "end_offset", "exact"] satisfies Own<SpanEntry>,
} as const;
type List = keyof typeof columns;

/** Lists themselves; an array of arrays takes none of different lengths. */
const arrays: ReadonlySet<string> = new Set(["ranges", "place_within"]);

const valuesOf = (column: string) => `'${column}', ${arrays.has(column) ? "json_agg" : "array_agg"}(r.${column})`;

const listOf = (list: List, rows: string) =>
  `'${list}', (select json_build_object(${columns[list].map(valuesOf).join(", ")}) from (${rows}) r)`;

const version = "(select version_id from asked)";
const inOrder = (list: List, table: string) =>
  listOf(list, `select * from tollbook.${table} where version_id = ${version} order by position`);

/** A row for each estimate in `told`: how many articles tell it. */
const articlesTelling = `
  select t.estimate_id, count(*) as articles
  from (
    select o.estimate_id, a.article_id from told o join tollbook.accounts a on a.estimate_id = o.estimate_id
    union
    select o.estimate_id, a.article_id
    from told o
    join tollbook.estimate_aliases l on l.into_id = o.estimate_id
    join tollbook.accounts a on a.estimate_id = l.from_id
    union
    select o.estimate_id, a.article_id
    from told o
    join tollbook.placements p on p.estimate_id = o.estimate_id
    join tollbook.accounts a on a.id = p.account_id) t
  where t.article_id not in (select item_id from tollbook.withheld)
  group by t.estimate_id`;

// Where a curator placed a telling; else where its estimate was joined to; else where Tollbook joins it: as the view mentions has it.
const findWhole = (asked: string) => `
with asked as materialized (${asked}),
figure as materialized (
  select f.*, coalesce(p.estimate_id, l.into_id, a.estimate_id) as estimate_id
  from tollbook.figures f
  left join tollbook.accounts a on a.id = f.account_id
  left join tollbook.placements p on p.account_id = f.account_id and p.toll = f.toll
  left join tollbook.estimate_aliases l on l.from_id = a.estimate_id
  where f.version_id = ${version}),
told as materialized (select distinct estimate_id from figure where estimate_id is not null)
select json_build_object(
  'version', (select row_to_json(v) from tollbook.visible_versions v where v.id = ${version}),
  ${inOrder("parts", "parts")}, ${inOrder("embeds", "embeds")}, ${inOrder("unnumbered", "unnumbered")},
  ${inOrder("quotes", "quotes")}, ${inOrder("statements", "statements")}, ${inOrder("links", "attribution_links")},
  ${inOrder("disputes", "disputes")},
  'problems', (
    select json_agg(json_build_object('code', p.code, 'place', p.place, 'message', p.message, 'remedy', p.remedy) order by p.position)
    from tollbook.problems p
    where p.document_id = (
      select id from tollbook.documents where version_id = ${version} order by segment, record_offset limit 1)),
  ${listOf("figures", "select * from figure order by position")},
  ${listOf("spans", `select * from tollbook.spans where version_id = ${version} and owner_kind not in ('note', 'note-change')`)},
  'told', (select json_object_agg(estimate_id, articles) from (${articlesTelling}) c),
  'standings', (
    select json_agg(json_build_array(${standingFields}) order by t.stands_from, t.segment, t.record_offset)
    from tollbook.timeline t where t.article_id = (select article_id from asked))
)::text as whole`;

const ofArticle = findWhole("select article_id, version_id from tollbook.standing where article_id = $1");
const ofVersion = findWhole("select article_id, id as version_id from tollbook.visible_versions where id = $1");

/** `id`: of an article, for the version in which it stands, or of a version; undefined where there is none to show. */
export async function findWholeRows(session: Session, id: string): Promise<WholeRows | undefined> {
  const sql = id.startsWith("a-") ? ofArticle : ofVersion;
  const [found] = await session.queryOften<{ whole: string }>(sql, [id]);
  const { version, problems, told, standings, ...lists } = JSON.parse(found!.whole) as FoundRows;
  if (version === null) return undefined;
  const rows = Object.entries(lists).map(([name, list]) => [name, rowsOf(version.id, list)]);
  return {
    ...{ version, problems: problems ?? [], told: told ?? {}, standings: standings ?? [] },
    ...(Object.fromEntries(rows) as Pick<WholeRows, List>),
  };
}

type FoundRows = {
  readonly version: VersionEntry | null;
  readonly problems: readonly Problem[] | null;
  readonly told: Readonly<Record<string, number>> | null;
  readonly standings: readonly Standing[] | null;
} & { readonly [list in List]: Columns };

/** Null where there are no rows. */
type Columns = Readonly<Record<string, readonly unknown[] | null>>;

function rowsOf(version_id: string, list: Columns): unknown[] {
  const named = Object.entries(list);
  const length = named[0]?.[1]?.length ?? 0;
  return Array.from({ length }, (_, at) => {
    const row: Record<string, unknown> = { version_id };
    for (const [name, values] of named) row[name] = values![at];
    return row;
  });
}
