/**
 * Readers for tests of the store: quick, and with every slot filled, so that nothing is lost unseen.
 *
 * A document is plain text whose first line is the headline. Each sentence of the form that `sentenceOn` writes is a figure.
 * A line that begins with "Update" is a note: "Update 2023-05-02: corrected from 10 to 20, said Ann Author."
 * "REFUSE" cannot be read, "BREAK" breaks reading, "MISPLACE" makes extraction point to the wrong characters.
 */
import type { Article, Part } from "../../src/domain/article.ts";
import type { CorrectionNote, ToldChange } from "../../src/domain/correction.ts";
import type { Figure, Unnumbered } from "../../src/domain/figure.ts";
import { type Span, spanOf } from "../../src/text/span.ts";
import type { ReadableDocument, Readers, VersionWithStatements } from "../../src/usecases/readers.ts";

export const stubReaders: Readers = { extractorVersion: "stub-1", read, extract, readNotes: readStubNotes };

export const sentenceOn = (count: number, place = "Avoria") =>
  `The mayor told Radio Nine on Monday that more than ${count} Avorian soldiers, among them conscripts, were killed in ${place} since May, citing hospital records; Brenia denied it.`;

function read({ bytes, place, date, url, outlet }: ReadableDocument) {
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith("REFUSE")) {
    const problem = { code: "not-readable", place, message: "It asks to be refused.", remedy: "Do not ask." };
    return { article: null, problems: [problem] };
  }
  if (text.startsWith("BREAK")) throw new TypeError("reading broke");
  const problems = text.includes("odd") ? [{ code: "odd", place, message: "Odd.", remedy: "None." }] : [];
  const parts = partsOf(text);
  const article: Article = {
    text,
    parts,
    embeds: text.includes("embedded")
      ? [{ part: parts.length - 1, author: "Ann", date: null, url: "https://p.example/1" }]
      : [],
    language: "en",
    headline: text.split("\n")[0] ?? null,
    authors: ["Ann Author", 'Bo "B" {Writer}'],
    outlet,
    url,
    canonical: null,
    published: date,
    modified: null,
    problems,
  };
  return { article, problems };
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    const kind = parts.length === 0 ? "headline" : line.startsWith("Update") ? "note" : "body";
    if (line !== "") parts.push({ kind, span: spanOf(text, offset, offset + line.length) });
    offset += line.length + 1;
  }
  return parts;
}

const told = /^Update(?: (?<at>[\dT:Z-]+))?:(?: corrected from (?<from>\d+) to (?<to>\d+))?(?:, said (?<who>[\w ]+))?/d;

function readStubNotes({ text, parts, figures }: VersionWithStatements): CorrectionNote[] {
  return parts
    .filter(({ kind }) => kind === "note")
    .map(({ span }) => {
      const match = told.exec(span.exact);
      const find = (name: string) => {
        const [start, end] = match?.indices?.groups?.[name] ?? [0, 0];
        return end === 0 ? null : spanOf(text, span.start + start, span.start + end);
      };
      const [from, to] = [find("from"), find("to")];
      const figure = figures.find((one) => to !== null && one.span.exact.endsWith(to.exact))?.id ?? null;
      const change: ToldChange = {
        ...{ slot: "value", from: from?.exact ?? null, to: to?.exact ?? null, fromSpan: from, toSpan: to },
        ...{ measure: "killed", figure },
      };
      return {
        note: span,
        label: spanOf(text, span.start, span.start + "Update".length),
        kind: "update",
        at: find("at")?.exact ?? null,
        atBasis: find("at") === null ? null : "stated",
        touches: ["body"],
        changes: to === null ? [] : [change],
        reach: to === null ? "additions" : "named",
        onTheWordOf: find("who"),
        isAboutNote: false,
      };
    });
}

const sentence =
  /The (?<role>mayor) (?<cue>told) (?<channel>Radio Nine) on (?<said>Monday) that (?<count>more than (?<n>\d+)) (?<group>Avorian) soldiers, (?<composition>among them conscripts), were killed in (?<place>\w+) (?<period>since May), (?:citing) (?<grounds>hospital records); (?<rival>Brenia) (?<denied>denied) it/dg;

function extract({ text, parts }: Article) {
  const figures: Figure[] = [];
  for (const match of text.matchAll(sentence)) figures.push(figureOf(text, match, figures.length));
  const headline = parts[0]?.span ?? spanOf(text, 0, 0);
  if (text.startsWith("MISPLACE"))
    figures.push({ ...figureOf("", undefined, 0), span: { start: 0, end: 3, exact: "not" } });
  const unnumbered: Unnumbered[] = figures
    .slice(0, 1)
    .map(({ group, attribution }) => ({ span: headline, measure: "injured", group, attribution }));
  return {
    figures,
    unnumbered,
    quotes: [{ id: "q1", span: headline, speaker: null, cue: null, within: null }],
    attributions: [
      {
        source: null,
        cue: null,
        content: { ...headline, ranges: [[headline.start, headline.end] as const] },
        kind: "direct" as const,
      },
      { source: headline, cue: null, content: headline, kind: "indirect" as const },
    ],
  };
}

function figureOf(text: string, match: RegExpExecArray | undefined, index: number): Figure {
  const span = (name: string): Span => {
    const [start, end] = match?.indices?.groups?.[name] ?? [0, 0];
    return spanOf(text, start, end);
  };
  const low = Number(match?.groups?.n ?? 0);
  return {
    id: `f${index + 1}`,
    span: span("count"),
    quantity: { low, high: null, qualifier: "more-than", share: false, unit: "person", reportedNone: false },
    measure: "killed",
    composition: span("composition"),
    group: { span: span("group"), basis: "stated" },
    place: {
      span: span("place"),
      basis: "inherited",
      id: `test:${span("place").exact}`,
      within: ["Avoria Province", 'The "Land", Avoria'],
    },
    period: {
      span: span("period"),
      basis: "anchored",
      from: { earliest: "2023-05-01", latest: "2023-05-31" },
      to: null,
    },
    attribution: [
      {
        source: span("channel"),
        cue: span("cue"),
        kind: "organisation",
        role: null,
        organisation: null,
        channel: null,
        groundedOn: null,
      },
      {
        source: null,
        cue: null,
        kind: "person",
        role: span("role"),
        organisation: null,
        channel: span("channel"),
        groundedOn: span("grounds"),
      },
    ],
    said: { span: span("said"), basis: "anchored", day: { earliest: "2023-04-30", latest: "2023-05-01" } },
    disputedBy: [{ source: span("rival"), cue: span("denied") }],
    partOf: index === 0 ? null : "f1",
    status: "asserted",
    rule: "stub",
  };
}
