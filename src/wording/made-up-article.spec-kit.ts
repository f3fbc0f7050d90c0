/** An article of our own with figures of every kind, built by hand: what the views print must not hang on extraction. */
import type { Figure } from "../domain/figure.ts";
import { type Span, spanOf } from "../text/span.ts";
import type { FigureRow } from "../usecases/list-figures.ts";
import type { ArticleView } from "../usecases/show-article.ts";

const headline = "Army lost more than 4,000 at the ford, minister says";
const told =
  "More than 4,000 soldiers of the northern army have been killed or wounded since December, defence minister Ada Verrin told reporters on Monday, citing hospital records. Nearly half of them died.";
const denied = "The army's spokesman called the figure invented.";
const note = "Update 2 May, 9 a.m.: The headline has been changed; the figure is for the whole coast.";

const text = [headline, told, denied, note].join("\n\n");

function find(words: string): Span {
  const start = text.lastIndexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return spanOf(text, start, start + words.length);
}

const plain: Figure = {
  id: "f1",
  span: find("More than 4,000"),
  quantity: { low: 4000, high: null, qualifier: "more-than", share: false, unit: "person", reportedNone: false },
  measure: "casualties",
  composition: find("killed or wounded"),
  group: { span: find("soldiers of the northern army"), basis: "stated" },
  place: { span: find("the ford"), basis: "inherited", id: null, within: [] },
  period: {
    span: find("since December"),
    basis: "anchored",
    from: { earliest: "2022-12-01", latest: "2022-12-31" },
    to: { earliest: "2023-05-01", latest: "2023-05-01" },
  },
  attribution: [
    {
      source: find("reporters"),
      cue: null,
      kind: "unnamed",
      role: null,
      organisation: null,
      channel: null,
      groundedOn: null,
    },
    {
      source: find("Ada Verrin"),
      cue: find("told"),
      kind: "person",
      role: find("defence minister"),
      organisation: null,
      channel: null,
      groundedOn: find("hospital records"),
    },
  ],
  said: { span: find("Monday"), basis: "anchored", day: { earliest: "2023-05-01", latest: "2023-05-01" } },
  disputedBy: [{ source: find("The army's spokesman"), cue: find("called the figure invented") }],
  partOf: null,
  status: "asserted",
  rule: "count-then-outcome",
};

const share: Figure = {
  ...plain,
  id: "f2",
  span: find("Nearly half"),
  quantity: { low: 0.5, high: 0.5, qualifier: "approximately", share: true, unit: "person", reportedNone: false },
  measure: "killed",
  composition: null,
  attribution: [],
  said: null,
  disputedBy: [],
  partOf: "f1",
  status: "compared",
};

export const figures = { plain, share };

export const madeUpArticle: ArticleView = {
  articleId: "a1b2c3d4",
  versionId: "v9f8e7d6",
  headline,
  outlet: "The Coast Ledger",
  url: "https://ledger.example/ford",
  published: "2023-05-01T21:00:00Z",
  modified: "2023-05-02T09:00:00Z",
  language: "en",
  authors: ["Ines Quill"],
  text,
  parts: [
    { kind: "headline", span: spanOf(text, 0, headline.length) },
    { kind: "body", span: find(told) },
    { kind: "body", span: find(denied) },
    { kind: "note", span: find(note) },
  ],
  embeds: [],
  figures: [plain, share],
  unnumbered: [],
  quotes: [],
  attributions: [],
  problems: [],
  versions: [
    { id: "v9f8e7d6", at: "2023-05-02T09:00:00Z", added: "2023-05-02T10:00:00Z", published: "2023-05-01T21:00:00Z" },
  ],
  withheld: null,
};

export const madeUpRows: readonly FigureRow[] = [plain, share].map((figure) => ({
  id: figure.id,
  articleId: madeUpArticle.articleId,
  versionId: madeUpArticle.versionId,
  headline,
  outlet: madeUpArticle.outlet,
  url: madeUpArticle.url,
  published: madeUpArticle.published,
  words: find(figure === plain ? told.slice(0, told.indexOf(" Nearly")) : "Nearly half of them died."),
  figure,
  attributionText: [],
}));
