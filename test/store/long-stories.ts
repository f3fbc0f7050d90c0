/**
 * Long stories and large books for measuring: readers that take no time, and documents as news has them, some thousand
 * characters long, with a count that rises, a sentence that changes, and now and then a note that stays.
 */
import type { Article, Part } from "../../src/domain/article.ts";
import type { CorrectionNote } from "../../src/domain/correction.ts";
import type { Figure } from "../../src/domain/figure.ts";
import { spanOf } from "../../src/text/span.ts";
import type { DocumentInput } from "../../src/usecases/add-documents.ts";
import type { Readers } from "../../src/usecases/readers.ts";
import { stubReaders } from "./stub-readers.ts";
import { textInput } from "./test-books.ts";

const filler = (length: number) => {
  const sentence =
    "The river rose again — the bridge at the old ford stayed closed, officials said, and trains were held. ";
  return sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length)
    .replace(/(.{600}[^.]*\.) /g, "$1\n");
};

/** Version `n` of a story: about five thousand characters; every fiftieth brings a note, which later ones keep. */
export function storyVersion(n: number, url: string, at = hour(n)): DocumentInput {
  const notes = Array.from(
    { length: Math.floor(n / 50) },
    (_, note) => `Update: comment number ${note + 1} was added.`,
  );
  const lines = [
    ...["Flood at the ford", "", `At least ${100 + n} people were killed in Avoria, the mayor said.`],
    ...[`Rescuers said that the search in street ${n % 7} went on.`, filler(4800), ...notes],
  ];
  return textInput(`story/${n}.txt`, lines.join("\n"), { url, date: at });
}

/** Version 1 or 2 of article `n` of a book; short, since it is their number that matters. */
export function shortVersion(n: number, version: number): DocumentInput {
  const count = 10 + (n % 50) + (version - 1) * (n % 3);
  const text = `Report ${n}\n\nAt least ${count} people were killed in Avoria, the mayor said.\nIt rained on day ${version}.`;
  return textInput(`reports/${n}-${version}.txt`, text, { url: `https://n.example/${n}`, date: hour(n + version) });
}

export const hour = (n: number) => new Date(Date.UTC(2010, 0, 1) + n * 3_600_000).toISOString();

const count = /At least \d+/g;

/** One figure a sentence, and the notes as the stub readers read them. */
export const quickReaders: Readers = {
  ...stubReaders,
  extractorVersion: "quick-1",
  extract: ({ text }: Article) => ({
    figures: [...text.matchAll(count)].map((match, index) => figureAt(text, match.index, match[0], index)),
    ...{ unnumbered: [], quotes: [], attributions: [] },
  }),
  readNotes: (version): CorrectionNote[] =>
    version.parts.filter(({ kind }) => kind === "note").map(noteIn(version.text)),
};

function figureAt(text: string, start: number, words: string, index: number): Figure {
  const low = Number(/\d+/.exec(words)![0]);
  const place = text.indexOf("Avoria", start);
  return {
    id: `f${index + 1}`,
    span: spanOf(text, start, start + words.length),
    quantity: { low, high: null, qualifier: "at-least", share: false, unit: "person", reportedNone: false },
    ...{ measure: "killed", composition: null, group: null, period: null },
    place: { span: spanOf(text, place, place + 6), basis: "stated", id: "test:1", within: [] },
    ...{ attribution: [], said: null, disputedBy: [], partOf: null, status: "asserted", rule: "quick" },
  };
}

const noteIn =
  (text: string) =>
  ({ span }: Part): CorrectionNote => ({
    note: span,
    label: spanOf(text, span.start, span.start + 6),
    ...{ kind: "update", at: null, atBasis: null, touches: ["body"], changes: [], reach: "additions" },
    ...{ onTheWordOf: null, isAboutNote: false },
  });
