/** What the page of a subject has beside the subject itself: other tolls to compare with, and the way to it from a figure. */
import type { Book } from "../usecases/open-book.ts";
import { pageEstimates } from "../usecases/page-estimates.ts";
import type { SubjectDetail } from "../usecases/page-view.ts";
import type { SeriesPoint } from "../usecases/series-view.ts";
import { showFigure } from "../usecases/show-figure.ts";
import { subjectOf } from "../usecases/subject-of.ts";

/** A toll by what tells it apart in a list to choose from. */
export type ChoosableToll = Pick<SeriesPoint, "toll" | "origin" | "said" | "firstTold"> & {
  readonly reading: Pick<SeriesPoint["reading"], "span" | "group" | "place">;
};

/** So many of the latest are looked at. */
const most = 60;

/** Tolls of the same measure that count other people or places: what the comparison is there to tell apart. */
export async function loadOthers(book: Book, { measure, series }: SubjectDetail): Promise<ChoosableToll[]> {
  const { items } = await pageEstimates(book, { measure, limit: most });
  const own = new Set(series.points.map(({ estimate }) => estimate));
  const others = items.filter((row) => row.measure === measure && !own.has(row.id));
  return others.map(({ toll, origin, said, firstTold, span, group, place }) => ({
    ...{ toll, origin, said, firstTold },
    reading: { span, group, place },
  }));
}

/** As the figure itself tells it. Throws a BookError: `figure-not-found`. */
export async function subjectOfFigure(book: Book, figure: string): Promise<string> {
  return subjectOf((await showFigure(book, figure)).mention.figure);
}
