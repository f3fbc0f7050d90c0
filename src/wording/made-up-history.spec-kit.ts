/** A history of our own, built by hand: what the views print must not hang on reading and comparing. */
import { type Span, spanOf } from "../text/span.ts";
import type { ArticleHistory, Correction, HistoryChange, HistoryVersion } from "../usecases/history-view.ts";

const article = "a-00000000000000aa";
const ids = ["v-1111111111111111", "v-2222222222222222", "v-3333333333333333", "v-4444444444444444"] as const;
const words =
  "Correction, 2 May: The number of dead was 14, not 40, the governor's office said. The place was misstated.";

function find(exact: string): Span {
  const start = words.indexOf(exact);
  return spanOf(words, start, start + exact.length);
}

const elsewhere = (exact: string): Span => ({ start: 100, end: 100 + exact.length, exact });

const version = (number: number, more: Partial<HistoryVersion> = {}): HistoryVersion => ({
  article,
  number,
  id: ids[number - 1]!,
  at: `2023-05-0${number}T09:00:00+02:00`,
  added: `2023-05-0${number}T10:00:00.000Z`,
  headline: "Fire at the mill",
  figures: 2,
  sameTextAs: null,
  sentences: number === 1 ? null : 1,
  ...more,
});

const change = (more: Partial<HistoryChange>): HistoryChange => ({
  article,
  kind: "changed",
  slot: "value",
  from: "40",
  to: "14",
  fromSpan: elsewhere("40"),
  toSpan: elsewhere("14"),
  part: "body",
  isUpdate: false,
  figure: `${ids[1]}/10-12-killed`,
  words: elsewhere("at least 14"),
  measure: "killed",
  between: [ids[0], ids[1]],
  states: [1, 2],
  account: { by: "note", note: find(words), version: ids[1] },
  ...more,
});

export const madeUpNote: Correction = {
  article,
  label: "Correction",
  note: find(words),
  kind: "correction",
  at: "2023-05-02",
  atBasis: "anchored",
  touches: ["body"],
  changes: [
    {
      ...{ slot: "value", from: "40", to: "14", fromSpan: find("40"), toSpan: find("14"), measure: "killed" },
      ...{ figure: `${ids[1]}/10-12-killed`, isSeen: true },
    },
    {
      ...{ slot: "place", from: "Low Mill", to: null, fromSpan: find("The place"), toSpan: null, measure: null },
      ...{ figure: null, isSeen: false },
    },
  ],
  reach: "named",
  onTheWordOf: find("the governor's office"),
  isAboutNote: false,
  version: ids[1],
  between: [ids[0], ids[1]],
};

const quiet = [3, 4, 5, 6].map((number) =>
  version(number, { id: `v-${String(number).repeat(16)}`, sentences: number === 4 ? 0 : 2 }),
);
const last = version(7, { id: "v-7777777777777777", at: null, headline: "Fire at the old mill" });
const before = quiet.at(-1)!.id;

const silent = change({
  ...{ slot: "place", from: "Low Mill", to: null, toSpan: null, fromSpan: elsewhere("Low Mill") },
  ...{ figure: `${last.id}/10-12-killed`, between: [before, last.id], states: [6, 7], account: { by: "none" } },
});
const newer = change({
  ...{ from: "14", to: "15", isUpdate: true, between: [before, last.id], states: [6, 7], account: { by: "update" } },
  figure: `${last.id}/10-12-killed`,
});
const gone = change({
  ...{ kind: "gone", slot: null, from: "dozens", to: null, toSpan: null, measure: "injured", part: "headline" },
  ...{ figure: `${before}/1-7-injured`, between: [before, last.id], states: [6, 7], account: { by: "none" } },
});

/** Seven versions: a correction with the second, nothing of note until the sixth, three changes with the seventh. */
export const madeUpHistory: ArticleHistory = {
  article: { id: article, headline: last.headline, outlet: "The Coast Ledger", url: "https://ledger.example/mill" },
  versions: [version(1), version(2), ...quiet, last],
  corrections: [madeUpNote],
  silentChanges: [silent, gone].map(({ account: _, ...told }) => told),
  changes: [change({}), newer, silent, gone],
  withheld: null,
  withheldVersions: [],
};
