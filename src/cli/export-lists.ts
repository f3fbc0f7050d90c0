/**
 * The lists that `tollbook export` writes: for each, which options it takes, what gives its items, and its columns in CSV.
 *
 * Not here: options and formats (commands/export.ts), columns (views/*-csv.ts).
 */
import type { CurateInput } from "../usecases/curate.ts";
import type { Book } from "../usecases/open-book.ts";
import type { Sheet } from "../wording/tables/csv.ts";
import { wideningPolicy } from "./estimate-options.ts";
import { requireWords } from "./require-words.ts";

export interface ExportOptions {
  readonly measure?: string;
  readonly group?: string;
  readonly place?: string;
  readonly source?: string;
  readonly since?: string;
  readonly until?: string;
  readonly article?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly view?: string;
  readonly role?: NonNullable<CurateInput["role"]>;
  readonly policy?: string;
  readonly limit?: string;
}

export interface ExportedList {
  readonly name: string;
  /** Of the options, those that it has a use for. */
  readonly takes: readonly (keyof ExportOptions)[];
  items(book: Book, options: ExportOptions): Promise<Iterable<unknown> | AsyncIterable<unknown>>;
  sheet(): Promise<Sheet<unknown, unknown>>;
}

interface List<Item> extends Pick<ExportedList, "name" | "takes"> {
  items(book: Book, options: ExportOptions): Promise<Iterable<Item> | AsyncIterable<Item>>;
  // biome-ignore lint/suspicious/noExplicitAny: what a row is concerns the sheet alone.
  sheet(): Promise<Sheet<Item, any>>;
}

const list = <Item>(one: List<Item>): ExportedList => one as unknown as ExportedList;

const tolls = ["measure", "group", "place", "source"] as const;
const days = ["since", "until"] as const;
const clocks = ["asOf", "knownAt"] as const;

export const exportedLists: readonly ExportedList[] = [
  list({
    name: "figures",
    takes: [...tolls, ...days, "article", ...clocks],
    items: async (book, filters) => (await import("../usecases/list-figures.ts")).listFigures(book, filters),
    sheet: async () => (await import("./views/figures-csv.ts")).figuresSheet,
  }),
  list({
    name: "articles",
    takes: [],
    items: async (book) => (await import("../usecases/list-articles.ts")).listArticles(book),
    sheet: async () => (await import("./views/articles-csv.ts")).articlesSheet,
  }),
  list({
    name: "corrections",
    takes: ["article", ...clocks],
    async items(book, { article, ...times }) {
      const { listCorrections } = await import("../usecases/list-corrections.ts");
      if (article === undefined) return listCorrections(book, times);
      return [await (await import("../usecases/article-history.ts")).articleHistory(book, article, times)];
    },
    sheet: async () => (await import("./views/corrections-csv.ts")).correctionsSheet,
  }),
  list({
    name: "estimates",
    takes: [...tolls, ...days, "view", "role"],
    items: async (book, filters) =>
      (await (await import("../usecases/list-estimates.ts")).listEstimates(book, filters)).estimates,
    sheet: async () => (await import("./views/estimates-csv.ts")).estimatesSheet,
  }),
  list({
    name: "tellings",
    takes: [...tolls, ...days, "view", "role"],
    items: async (book, filters) => tellingsOf(book, filters),
    sheet: async () => (await import("./views/tellings-csv.ts")).tellingsSheet,
  }),
  list({
    name: "series",
    takes: [...tolls, ...days, "view", "policy"],
    async items(book, { policy: named, ...filters }) {
      const measure = requireWords("--measure", filters.measure, "the measure that the series is of");
      const policy = wideningPolicy(named);
      const { listSeries } = await import("../usecases/list-series.ts");
      const { exportedPoints } = await import("../wording/tables/series-csv.ts");
      return exportedPoints(
        await listSeries(book, { ...filters, measure, ...(policy === undefined ? {} : { policy }) }),
      );
    },
    sheet: async () => (await import("../wording/tables/series-csv.ts")).seriesSheet,
  }),
  list({
    name: "review",
    takes: ["limit"],
    items: async (book, { limit }) =>
      (await import("../usecases/review-joins.ts")).reviewJoins(
        book,
        limit === undefined ? {} : { limit: Number(limit) },
      ),
    sheet: async () => (await import("./views/review-csv.ts")).reviewSheet,
  }),
  list({
    name: "curation",
    takes: [],
    items: async (book) => (await import("../usecases/curate.ts")).listCuration(book),
    sheet: async () => (await import("./views/curation-csv.ts")).curationSheet,
  }),
];

/** Of every estimate that the filters let through, one estimate at a time. */
async function* tellingsOf(book: Book, filters: ExportOptions) {
  const { listEstimates } = await import("../usecases/list-estimates.ts");
  const { showEstimate } = await import("../usecases/show-estimate.ts");
  for (const { id } of (await listEstimates(book, filters)).estimates) {
    const { tellings, tolls } = await showEstimate(book, id);
    for (const telling of tellings) {
      const reading = tolls.find((toll) => toll.id === telling.toll)?.reading ?? "";
      yield { estimate: id, reading, ...telling };
    }
  }
}
