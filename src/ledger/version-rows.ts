/**
 * One version with everything read from it → its rows.
 * Not here: the way back (stored-figure.ts, queries/), and ids of articles and versions (use cases).
 */
import type { Article } from "../domain/article.ts";
import type { CorrectionNote } from "../domain/correction.ts";
import type { AttributionLink, Figure, Quote, Statement, Unnumbered } from "../domain/figure.ts";
import type { Span } from "../text/span.ts";
import { type EntryRows, noRows } from "./entry-rows.ts";
import { figureKeys } from "./figure-key.ts";
import { addNoteRows, addNoteSpans, notesDigest } from "./note-rows.ts";
import type { FigureEntry, LinkEntry, SpanEntry } from "./rows.ts";
import { sourceOf } from "./source-name.ts";
import { SpanWriter } from "./span-writer.ts";

export interface VersionReading {
  readonly id: string;
  readonly articleId: string;
  readonly article: Article;
  readonly editionTime: string | null;
  readonly figures: readonly Figure[];
  /** The sentence around each figure, by the figure's own id. */
  readonly words: ReadonlyMap<string, Span>;
  readonly unnumbered: readonly Unnumbered[];
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly notes: readonly CorrectionNote[];
  readonly extractorVersion: string;
  /** Of each figure, by its own id: its account and which toll of the account it tells. */
  readonly told: ReadonlyMap<string, { readonly account: string; readonly toll: number }>;
}

/** The rows of the version, without those of its article and documents. Throws when a span is not in the text. */
export function versionRows(reading: VersionReading): EntryRows {
  const rows = noRows();
  const { id: version_id, article } = reading;
  rows.versions.push(versionRow(reading));
  article.parts.forEach(({ kind }, position) => {
    rows.parts.push({ version_id, position, kind });
  });
  article.embeds.forEach((embed, position) => {
    rows.embeds.push({ version_id, position, ...embed });
  });
  const keys = figureKeys(reading.figures);
  reading.figures.forEach((figure, position) => {
    const key = keys.get(figure.id)!;
    const { account = null, toll = null } = reading.told.get(figure.id) ?? {};
    rows.figures.push({ ...figureRow(version_id, key, position, figure, keys), account_id: account, toll });
    addLinks(rows, { version_id, owner_kind: "figure", owner_id: key }, figure.attribution);
    figure.disputedBy.forEach(({ source }, index) => {
      rows.disputes.push({ version_id, figure: key, position: index, source_id: addSource(rows, source) });
    });
  });
  reading.unnumbered.forEach(({ measure, group, attribution }, position) => {
    rows.unnumbered.push({ version_id, position, measure, group_basis: group?.basis ?? null });
    addLinks(rows, { version_id, owner_kind: "unnumbered", owner_id: String(position) }, attribution);
  });
  reading.quotes.forEach(({ id, within }, position) => {
    rows.quotes.push({ version_id, position, id, within });
  });
  reading.statements.forEach(({ kind, content }, position) => {
    rows.statements.push({ version_id, position, kind, ranges: content.ranges?.flat() ?? null });
  });
  addNoteRows(rows, version_id, reading.notes, keys);
  for (const span of spansOf(reading)) rows.spans.push(span);
  return rows;
}

function versionRow({ id, articleId, article, editionTime, notes, figures, extractorVersion }: VersionReading) {
  const { headline, outlet, url, canonical, published, modified, language, authors, text } = article;
  return {
    id,
    article_id: articleId,
    headline,
    outlet,
    url,
    canonical_url: canonical?.url ?? null,
    is_canonical_believed: canonical?.isBelieved ?? null,
    published,
    modified,
    edition_time: editionTime,
    language,
    authors,
    text,
    extractor_version: extractorVersion,
    notes: notesDigest(notes),
    figures: figures.length,
  };
}

function figureRow(
  version_id: string,
  key: string,
  position: number,
  figure: Figure,
  keys: ReadonlyMap<string, string>,
): Omit<FigureEntry, "account_id" | "toll"> {
  const { id, measure, quantity, group, place, period, said, partOf, status, rule } = figure;
  return {
    version_id,
    key,
    position,
    own_id: id,
    measure,
    low: quantity.low,
    high: quantity.high,
    qualifier: quantity.qualifier,
    is_share: quantity.share,
    unit: quantity.unit,
    is_reported_none: quantity.reportedNone,
    group_basis: group?.basis ?? null,
    place_basis: place?.basis ?? null,
    place_id: place?.id ?? null,
    place_within: place?.within ?? null,
    period_basis: period?.basis ?? null,
    from_earliest: period?.from?.earliest ?? null,
    from_latest: period?.from?.latest ?? null,
    to_earliest: period?.to?.earliest ?? null,
    to_latest: period?.to?.latest ?? null,
    said_basis: said?.basis ?? null,
    said_earliest: said?.day.earliest ?? null,
    said_latest: said?.day.latest ?? null,
    part_of: partOf === null ? null : wholeOf(partOf, keys),
    status,
    rule,
  };
}

function wholeOf(partOf: string, keys: ReadonlyMap<string, string>): string {
  const key = keys.get(partOf);
  if (key === undefined) throw new Error(`a figure is part of ${partOf}, which is not there`);
  return key;
}

type LinkOwner = Pick<LinkEntry, "version_id" | "owner_kind" | "owner_id">;

function addLinks(rows: EntryRows, owner: LinkOwner, links: readonly AttributionLink[]): void {
  links.forEach(({ kind, source }, position) => {
    rows.attribution_links.push({ ...owner, position, kind, source_id: addSource(rows, source) });
  });
}

function addSource(rows: EntryRows, source: Span | null): string | null {
  if (source === null) return null;
  const entry = sourceOf(source.exact);
  rows.sources.push(entry);
  return entry.id;
}

function spansOf({ id, article, ...reading }: VersionReading): readonly SpanEntry[] {
  const writer = new SpanWriter(id, article.text);
  article.parts.forEach(({ span }, index) => {
    writer.add("part", String(index), 0, { span });
  });
  const keys = figureKeys(reading.figures);
  for (const figure of reading.figures) {
    addFigureSpans(writer, keys.get(figure.id)!, figure, reading.words.get(figure.id));
  }
  reading.unnumbered.forEach(({ span, group, attribution }, index) => {
    writer.add("unnumbered", String(index), 0, { span, group: group?.span });
    attribution.forEach((link, position) => {
      writer.add("unnumbered-link", String(index), position, linkSlots(link));
    });
  });
  reading.quotes.forEach(({ span, speaker, cue }, index) => {
    writer.add("quote", String(index), 0, { span, speaker, cue });
  });
  reading.statements.forEach(({ source, cue, content }, index) => {
    writer.add("statement", String(index), 0, { source, cue, content });
  });
  addNoteSpans(writer, reading.notes);
  return writer.entries;
}

function addFigureSpans(writer: SpanWriter, key: string, figure: Figure, words: Span | undefined): void {
  const { span, composition, group, place, period, said, attribution, disputedBy } = figure;
  const ofSlots = { group: group?.span, place: place?.span, period: period?.span, said: said?.span };
  const slots = { span, composition, ...ofSlots, words };
  writer.add("figure", key, 0, slots);
  attribution.forEach((link, position) => {
    writer.add("figure-link", key, position, linkSlots(link));
  });
  disputedBy.forEach(({ source, cue }, position) => {
    writer.add("figure-dispute", key, position, { source, cue });
  });
}

function linkSlots({ source, cue, role, organisation, channel, groundedOn }: AttributionLink) {
  return { source, cue, role, organisation, channel, groundedOn };
}
