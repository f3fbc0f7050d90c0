/** A filter of slots means the same wherever it is asked, and what is shown passes it. */
import { expect, test, vi } from "vitest";
import { documentReaders } from "../../src/usecases/document-readers.ts";
import type { EstimateRow } from "../../src/usecases/estimate-view.ts";
import { type EstimateFilters, listEstimates } from "../../src/usecases/list-estimates.ts";
import { listFigures } from "../../src/usecases/list-figures.ts";
import { listSeries } from "../../src/usecases/list-series.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { pageEstimates } from "../../src/usecases/page-estimates.ts";
import { pageFigures } from "../../src/usecases/page-figures.ts";
import { onBothStores } from "./both-stores.ts";
import { addAll, textInput } from "./test-books.ts";

vi.setConfig({ testTimeout: 180_000 });

const losses =
  "Russia has suffered more than 100,000 casualties in Ukraine since December, including more than 20,000 killed, half of them Wagner fighters, John Kirby, a White House spokesman, told reporters on Monday.";
const flood = "At least 37 people were killed in a flood in Calama on Friday, the mayor said.";
const ofOwnReaders = { loadReaders: async () => documentReaders };

async function fill(book: Book): Promise<void> {
  await addAll(book, [
    textInput("losses.txt", `Losses\n\n${losses}`, { date: "2023-05-02" }),
    textInput("flood.txt", `Flood\n\n${flood}`, { date: "2023-05-06" }),
  ]);
}

type SlotFilters = Pick<EstimateFilters, "measure" | "group" | "place" | "source">;

/** The tolls that are shown, in the order in which they were said. */
const cases: readonly (readonly [SlotFilters, tolls: readonly string[]])[] = [
  [{ measure: "killed", group: "fighters wagner" }, ["half killed"]],
  [{ measure: "casualties", group: "fighters wagner" }, []],
  [{ group: "wagn" }, ["half killed"]],
  [{ group: "agner" }, []],
  [{ measure: "killed", group: "russia" }, ["more than 20,000 killed"]],
  [{ measure: "killed", place: "UKR" }, ["more than 20,000 killed"]],
  [{ place: "kraine" }, []],
  [{ measure: "killed", source: "spokesman kirby" }, ["more than 20,000 killed"]],
  [{ source: "irby" }, []],
  [{ measure: "killed" }, ["more than 20,000 killed", "At least 37 killed"]],
];

const nameOf = ({ span, measure }: EstimateRow) => `${span.exact} ${measure}`;

onBothStores((within) => {
  test("a page of estimates shows of each a toll that passes the filter, in whatever order its words are", () =>
    within(async (book) => {
      await fill(book);
      for (const [filter, tolls] of cases) {
        const shown: string[] = [];
        let after: string | undefined;
        do {
          const page = await pageEstimates(book, { ...filter, limit: 1, after });
          shown.unshift(...page.items.map(nameOf));
          after = page.next ?? undefined;
        } while (after !== undefined);
        expect(shown, JSON.stringify(filter)).toEqual(tolls);
      }
    }, ofOwnReaders));

  test("lists of figures, estimates and series take a filter for the same, at whatever time they are asked for", () =>
    within(async (book) => {
      await fill(book);
      for (const [filter, tolls] of cases) {
        const { estimates } = await listEstimates(book, filter);
        expect(estimates.map(nameOf), JSON.stringify(filter)).toEqual(tolls);
        const listed = (await listFigures(book, filter)).map(({ id }) => id).sort();
        const paged = await pageFigures(book, filter);
        const then = await pageFigures(book, { ...filter, asOf: "2024-01-01" });
        for (const { items } of [paged, then]) expect(items.map(({ id }) => id).sort()).toEqual(listed);
        expect(listed.length > 0).toBe(tolls.length > 0);
      }
      const pointsOf = async (group: string) => (await listSeries(book, { measure: "killed", group })).points.length;
      expect([await pointsOf("russ"), await pointsOf("ussia")]).toEqual([1, 0]);
    }, ofOwnReaders));
});
