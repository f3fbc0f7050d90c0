/** Loads figures that were found somewhere in the book, each with its sentence, its article and its estimate, in one question. */
import type { Figure } from "../../domain/figure.ts";
import { groupBy } from "../../text/group-by.ts";
import { figureId } from "../figure-key.ts";
import type { DisputeEntry, FigureEntry, LinkEntry, SpanEntry } from "../rows.ts";
import type { Session } from "../session.ts";
import { figureOf } from "../stored-figure.ts";
import { StoredSpans, type TextOfVersion } from "../stored-spans.ts";
import type { LoadedFigure } from "./load-figures.ts";

export interface FoundKey {
  readonly version_id: string;
  readonly key: string;
}

export interface PlacedFigure extends LoadedFigure {
  /** Null when it was read by a Tollbook that joined nothing. */
  readonly estimate: string | null;
}

interface FoundFigure extends FigureEntry {
  readonly estimate_id: string | null;
  /** Own id of the whole that it is a part of. */
  readonly whole: string | null;
}

interface FoundVersion extends TextOfVersion {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

interface FoundAll {
  readonly versions: readonly FoundVersion[] | null;
  readonly figures: readonly FoundFigure[] | null;
  readonly links: readonly LinkEntry[] | null;
  readonly disputes: readonly DisputeEntry[] | null;
  readonly spans: readonly SpanEntry[] | null;
}

const ofOne = "n.version_id = r.version_id and n.key =";
const findAll = `
with n as materialized (select * from unnest($1::text[], $2::text[]) as n(version_id, key))
select json_build_object(
  'versions', (
    select json_agg(json_build_object('id', v.id, 'article_id', v.article_id, 'text', v.text, 'headline', v.headline,
      'outlet', v.outlet, 'url', v.url, 'published', v.published))
    from tollbook.visible_versions v where v.id in (select version_id from n)),
  'figures', (
    select json_agg(f) from (
      select r.*, coalesce(p.estimate_id, l.into_id, a.estimate_id) as estimate_id, o.own_id as whole
      from n join tollbook.figures r on ${ofOne} r.key
      left join tollbook.figures o on o.version_id = r.version_id and o.key = r.part_of
      left join tollbook.accounts a on a.id = r.account_id
      left join tollbook.placements p on p.account_id = r.account_id and p.toll = r.toll
      left join tollbook.estimate_aliases l on l.from_id = a.estimate_id) f),
  'links', (
    select json_agg(r order by r.position) from n
    join tollbook.attribution_links r on ${ofOne} r.owner_id where r.owner_kind = 'figure'),
  'disputes', (select json_agg(r order by r.position) from n join tollbook.disputes r on ${ofOne} r.figure),
  'spans', (
    select json_agg(r) from n
    join tollbook.spans r on ${ofOne} r.owner_id and r.owner_kind in ('figure', 'figure-link', 'figure-dispute'))
)::text as found`;

/** In the order of `keys`; of a version that may not be shown none. Throws when a span is not in its text. */
export async function loadFoundFigures(session: Session, keys: readonly FoundKey[]): Promise<PlacedFigure[]> {
  if (keys.length === 0) return [];
  const [row] = await session.queryOften<{ found: string }>(findAll, [
    keys.map(({ version_id }) => version_id),
    keys.map(({ key }) => key),
  ]);
  const { versions, figures, links, disputes, spans } = JSON.parse(row!.found) as FoundAll;
  const byId = new Map((versions ?? []).map((version) => [version.id, version]));
  const stored = new StoredSpans(
    [...byId.values()],
    (spans ?? []).filter(({ version_id }) => byId.has(version_id)),
  );
  const linksOf = groupBy(links ?? [], (link) => figureId(link.version_id, link.owner_id));
  const disputesOf = groupBy(disputes ?? [], (dispute) => figureId(dispute.version_id, dispute.figure));
  const found = new Map((figures ?? []).map((entry) => [figureId(entry.version_id, entry.key), entry]));
  return keys.flatMap(({ version_id, key }) => {
    const id = figureId(version_id, key);
    const [entry, version] = [found.get(id), byId.get(version_id)];
    if (entry === undefined || version === undefined) return [];
    const ties = { links: linksOf.get(id) ?? [], disputes: disputesOf.get(id) ?? [] };
    return [placed(entry, version, figureIn(entry, stored, ties), stored)];
  });
}

function figureIn(
  entry: FoundFigure,
  spans: StoredSpans,
  ties: { links: LinkEntry[]; disputes: DisputeEntry[] },
): Figure {
  const { version_id, part_of, whole } = entry;
  const ownIds = new Map(part_of === null || whole === null ? [] : [[figureId(version_id, part_of), whole]]);
  return figureOf(entry, spans, { ...ties, ownIds });
}

function placed(entry: FoundFigure, version: FoundVersion, figure: Figure, spans: StoredSpans): PlacedFigure {
  const { id: versionId, article_id: articleId, headline, outlet, url, published } = version;
  const words = spans.get(versionId, "figure", entry.key, 0, "words");
  return {
    ...{ id: figureId(versionId, entry.key), articleId, versionId, headline, outlet, url, published, words, figure },
    estimate: entry.estimate_id,
  };
}
