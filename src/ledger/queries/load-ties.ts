/** Loads what hangs on the figures of versions: their spans, re-found, their chains and disputes. */

import { groupBy } from "../../text/group-by.ts";
import { figureId } from "../figure-key.ts";
import type { DisputeEntry, FigureEntry, LinkEntry, SpanEntry, SpanOwner } from "../rows.ts";
import type { Session } from "../session.ts";
import type { FigureTies } from "../stored-figure.ts";
import { StoredSpans, type TextOfVersion } from "../stored-spans.ts";

export interface LoadedTies {
  /** Of the figures, and of the parts where they are asked for. */
  readonly spans: StoredSpans;
  /** By the id of the figure in the book. */
  readonly tiesOf: (figureId: string) => FigureTies;
}

export async function loadTies(
  session: Session,
  texts: readonly TextOfVersion[],
  withParts = false,
): Promise<LoadedTies> {
  const versionIds = texts.map(({ id }) => id);
  const select = <Row>(sql: string) => session.query<Row>(sql, [versionIds]);
  const kinds = ["figure", "figure-link", "figure-dispute", ...(withParts ? ["part"] : [])];
  const spanRows = await session.query<SpanEntry>(
    "select * from tollbook.spans where version_id = any($1) and owner_kind = any($2)",
    [versionIds, kinds],
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
  const ownIds = new Map(figures.map((figure) => [figureId(figure.version_id, figure.key), figure.own_id]));
  return {
    spans: new StoredSpans(texts, spanRows),
    tiesOf: (id) => ({ links: linksById.get(id) ?? [], disputes: disputesById.get(id) ?? [], ownIds }),
  };
}

interface FoundTies {
  readonly spans: readonly FigureSpan[] | null;
  readonly parts: readonly PartSpan[] | null;
  readonly links: readonly LinkEntry[] | null;
  readonly disputes: readonly DisputeEntry[] | null;
  readonly wholes: readonly Pick<FigureEntry, "version_id" | "key" | "own_id">[] | null;
}

/** Ten for each figure: named fields would be most of what is sent. `at`: the figure's place among those asked for, from 1 on. */
type FigureSpan = readonly [
  at: number,
  kind: SpanOwner,
  position: number,
  slot: string,
  start: number,
  end: number,
  exact: string,
];
type PartSpan = readonly [version: string, part: string, start: number, end: number, exact: string];

const ofOne = "r.version_id = n.version_id and n.key =";
// Only what hangs on these figures: a version that tells one of them may have a hundred others.
const findTies = `
with n as materialized (
  select * from unnest($1::text[], $2::text[]) with ordinality as n(version_id, key, at))
select json_build_object(
  'spans', (
    select json_agg(json_build_array(n.at, r.owner_kind, r.position, r.slot, r.start_offset, r.end_offset, r.exact))
    from n join tollbook.spans r on ${ofOne} r.owner_id and r.owner_kind in ('figure', 'figure-link', 'figure-dispute')),
  'parts', (
    select json_agg(json_build_array(r.version_id, r.owner_id, r.start_offset, r.end_offset, r.exact))
    from (select distinct version_id from n) n
    join tollbook.spans r on r.version_id = n.version_id and r.owner_kind = 'part'),
  'links', (
    select json_agg(r order by r.position) from n
    join tollbook.attribution_links r on ${ofOne} r.owner_id and r.owner_kind = 'figure'),
  'disputes', (select json_agg(r order by r.position) from n join tollbook.disputes r on ${ofOne} r.figure),
  'wholes', (
    select json_agg(json_build_object('version_id', w.version_id, 'key', w.key, 'own_id', w.own_id))
    from n join tollbook.figures r on ${ofOne} r.key
    join tollbook.figures w on w.version_id = r.version_id and w.key = r.part_of)
)::text as found`;

/** The same for some figures of the versions, and the parts of these. */
export async function loadTiesOf(
  session: Session,
  texts: readonly TextOfVersion[],
  figures: readonly Pick<FigureEntry, "version_id" | "key">[],
): Promise<LoadedTies> {
  const values = [figures.map(({ version_id }) => version_id), figures.map(({ key }) => key)];
  const [row] = await session.queryOften<{ found: string }>(findTies, values);
  const { spans, parts, links, disputes, wholes } = JSON.parse(row!.found) as FoundTies;
  const linksById = groupBy(links ?? [], (link) => figureId(link.version_id, link.owner_id));
  const disputesById = groupBy(disputes ?? [], (dispute) => figureId(dispute.version_id, dispute.figure));
  const ownIds = new Map((wholes ?? []).map((whole) => [figureId(whole.version_id, whole.key), whole.own_id]));
  return {
    spans: new StoredSpans(texts, [
      ...(spans ?? []).map((span) => spanOfFigure(span, figures)),
      ...(parts ?? []).map(spanOfPart),
    ]),
    tiesOf: (id) => ({ links: linksById.get(id) ?? [], disputes: disputesById.get(id) ?? [], ownIds }),
  };
}

function spanOfFigure(
  [at, owner_kind, position, slot, start_offset, end_offset, exact]: FigureSpan,
  figures: readonly Pick<FigureEntry, "version_id" | "key">[],
): SpanEntry {
  const { version_id, key } = figures[at - 1]!;
  return { version_id, owner_kind, owner_id: key, position, slot, start_offset, end_offset, exact };
}

const spanOfPart = ([version_id, owner_id, start_offset, end_offset, exact]: PartSpan): SpanEntry => ({
  ...{ version_id, owner_kind: "part", owner_id, position: 0, slot: "span", start_offset, end_offset, exact },
});
