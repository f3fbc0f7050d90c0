/** What the front page shows: what was said last, what notes told last, and what changed last without one. */
import type { EstimateRow } from "../usecases/estimate-view.ts";
import { listArticles } from "../usecases/list-articles.ts";
import { listCorrections } from "../usecases/list-corrections.ts";
import { listEstimates } from "../usecases/list-estimates.ts";
import type { Book } from "../usecases/open-book.ts";
import type { FrontPage } from "../usecases/page-view.ts";

/** So many of each. */
const most = 10;

export async function loadFront(book: Book): Promise<FrontPage> {
  const articles = await listArticles(book);
  const { estimates } = await listEstimates(book, {});
  const corrections: FrontPage["corrections"][number][] = [];
  const silentChanges: FrontPage["silentChanges"][number][] = [];
  for await (const { article, versions, ...told } of listCorrections(book)) {
    corrections.push(...told.corrections.map((correction) => ({ article, correction })));
    const timeOf = (number: number) => versions.find((one) => one.number === number)?.at ?? null;
    silentChanges.push(...told.silentChanges.map((change) => ({ article, at: timeOf(change.states[1]), change })));
  }
  return {
    counts: {
      articles: articles.length,
      figures: articles.reduce((sum, { figures }) => sum + figures, 0),
      estimates: estimates.length,
    },
    estimates: latest(estimates, utteredOn),
    corrections: latest(corrections, ({ correction }) => correction.at ?? ""),
    silentChanges: latest(silentChanges, ({ at }) => at ?? ""),
  };
}

const utteredOn = ({ said, firstTold }: EstimateRow) => said?.latest ?? firstTold ?? "";

function latest<Item>(items: readonly Item[], timeOf: (item: Item) => string): Item[] {
  return items.toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : timeOf(a) > timeOf(b) ? -1 : 0)).slice(0, most);
}
