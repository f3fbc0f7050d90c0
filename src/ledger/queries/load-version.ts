/** Loads one version with everything that was read from it, save its figures (load-figures.ts). */
import type { Embed, Part, PartKind } from "../../domain/article.ts";
import type { Quote, Statement, Unnumbered } from "../../domain/figure.ts";
import type { MeasureName } from "../../domain/measures.ts";
import type { Problem } from "../../domain/problem.ts";
import type {
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
import { linkOf } from "../stored-figure.ts";
import { StoredSpans } from "../stored-spans.ts";
import { quoteOf } from "./load-quotes.ts";

export interface LoadedVersion {
  readonly version: VersionEntry;
  readonly parts: readonly Part[];
  readonly embeds: readonly Embed[];
  readonly unnumbered: readonly Unnumbered[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Statement[];
  readonly problems: readonly Problem[];
}

/** Undefined when there is no such version, or it is withheld. */
export async function loadVersion(session: Session, id: string): Promise<LoadedVersion | undefined> {
  const select = <Row>(sql: string) => session.query<Row>(sql, [id]);
  const rowsOf = <Row>(table: string) =>
    select<Row>(`select * from tollbook.${table} where version_id = $1 order by position`);
  const [version] = await select<VersionEntry>("select * from tollbook.visible_versions where id = $1");
  if (version === undefined) return undefined;
  const spans = new StoredSpans(
    [version],
    await select<SpanEntry>("select * from tollbook.spans where version_id = $1 and owner_kind not like 'figure%'"),
  );
  const links = await select<LinkEntry>(
    "select * from tollbook.attribution_links where version_id = $1 and owner_kind = 'unnumbered' order by position",
  );
  const rows = {
    ...{ version, links, parts: await rowsOf<PartEntry>("parts"), embeds: await rowsOf<EmbedEntry>("embeds") },
    ...{ unnumbered: await rowsOf<UnnumberedEntry>("unnumbered"), quotes: await rowsOf<QuoteEntry>("quotes") },
    statements: await rowsOf<StatementEntry>("statements"),
    problems: await select<Problem>(problemsOfVersion),
  };
  return versionOf(rows, spans);
}

/** The rows of a version, each list in order; `links`: of its unnumbered tolls. */
export interface VersionRows {
  readonly version: VersionEntry;
  readonly parts: readonly PartEntry[];
  readonly embeds: readonly EmbedEntry[];
  readonly unnumbered: readonly UnnumberedEntry[];
  readonly links: readonly LinkEntry[];
  readonly quotes: readonly QuoteEntry[];
  readonly statements: readonly StatementEntry[];
  readonly problems: readonly Problem[];
}

export function versionOf({ version, links, problems, ...rows }: VersionRows, spans: StoredSpans): LoadedVersion {
  return {
    ...{ version, problems },
    parts: rows.parts.map((entry) => partOf(entry, spans)),
    embeds: rows.embeds.map(({ part, author, date, url }) => ({ part, author, date, url })),
    unnumbered: rows.unnumbered.map((entry) => unnumberedOf(entry, links, spans)),
    quotes: rows.quotes.map((entry) => quoteOf(entry, spans)),
    attributions: rows.statements.map((entry) => statementOf(entry, spans)),
  };
}

/** Those of the first document that holds the version. */
const problemsOfVersion = `
select p.code, p.place, p.message, p.remedy
from tollbook.problems p
where p.document_id = (
  select id from tollbook.documents where version_id = $1 order by segment, record_offset limit 1)
order by p.position`;

function partOf({ version_id, position, kind }: PartEntry, spans: StoredSpans): Part {
  return { kind: kind as PartKind, span: spans.get(version_id, "part", String(position), 0, "span") };
}

function unnumberedOf(entry: UnnumberedEntry, links: readonly LinkEntry[], spans: StoredSpans): Unnumbered {
  const { version_id, position, measure, group_basis } = entry;
  const id = String(position);
  const get = (slot: string) => spans.get(version_id, "unnumbered", id, 0, slot);
  return {
    span: get("span"),
    measure: measure as MeasureName,
    group: group_basis === null ? null : { span: get("group"), basis: group_basis },
    attribution: links.filter((link) => link.owner_id === id).map((link) => linkOf(link, spans)),
  };
}

function statementOf({ version_id, position, kind, ranges }: StatementEntry, spans: StoredSpans): Statement {
  const at = String(position);
  const content = spans.get(version_id, "statement", at, 0, "content");
  return {
    source: spans.find(version_id, "statement", at, 0, "source"),
    cue: spans.find(version_id, "statement", at, 0, "cue"),
    content: ranges === null ? content : { ...content, ranges: pairsOf(ranges) },
    kind: kind as Statement["kind"],
  };
}

function pairsOf(offsets: readonly number[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < offsets.length; i += 2) pairs.push([offsets[i]!, offsets[i + 1]!]);
  return pairs;
}

export interface VersionLine {
  readonly id: string;
  readonly extractor_version: string;
  /** Null when its notes were never looked for. */
  readonly notes: string | null;
}

/** Every version that may be shown, and what read it. */
export function listVersions(session: Session): Promise<VersionLine[]> {
  return session.query<VersionLine>("select id, extractor_version, notes from tollbook.visible_versions order by id");
}
