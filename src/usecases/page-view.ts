/**
 * What the web reader and the API ask of a book, a page at a time: what each function takes and gives. A cursor (`after`, `next`) is
 * opaque: whoever pages gives back what the page before gave as `next`. Items are those of docs/contracts.md wherever it has them.
 *
 *   const page = await pageEstimates(book, { measure: "killed", limit: 20 });
 *   const more = page.next === null ? null : await pageEstimates(book, { measure: "killed", limit: 20, after: page.next });
 */
import type { Interval } from "../domain/comparison.ts";
import type { MeasureName } from "../domain/measures.ts";
import type { Mention } from "../domain/mention.ts";
import type { Span } from "../text/span.ts";
import type { EstimateDetail, EstimateRow, ReadToll, Telling } from "./estimate-view.ts";
import type { ArticleFacts, Correction, SilentChange } from "./history-view.ts";
import type { FigureRow } from "./list-figures.ts";
import type { Series } from "./series-view.ts";
import type { ArticleView } from "./show-article.ts";

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; null behind the last. */
  readonly next: string | null;
}

export interface PageChoice {
  /** `next` of the page before. */
  readonly after?: string | undefined;
  /** 1 to 200; 50 when left out. */
  readonly limit?: number | undefined;
}

/** `searchBook(book, choice): Promise<Page<SearchHit>>`, newest article first. At least one field must be given. */
export interface SearchChoice extends PageChoice {
  /** As a reader types it: words, "a phrase", -not, or. In the sentence around the figure, or in the headline. */
  readonly words?: string | undefined;
  /** Figures that may lie between the two, ends included; one that is open on a side reaches as far as it likes. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly measure?: string | undefined;
  readonly group?: string | undefined;
  /** The place, or what contains it. */
  readonly place?: string | undefined;
  /** Any link of the chain. */
  readonly source?: string | undefined;
  /** ISO days, inclusive, of publication. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

export interface SearchHit extends FigureRow {
  /** Null when the figure was read by a Tollbook that joined nothing. */
  readonly estimate: string | null;
}

/** `frontPage(book): Promise<FrontPage>`. Each list has ten at most. */
export interface FrontPage {
  readonly counts: BookCounts;
  readonly estimates: readonly EstimateRow[];
  readonly corrections: readonly LatestCorrection[];
  readonly silentChanges: readonly LatestSilentChange[];
}

export interface BookCounts {
  /** Of what may be shown: articles, figures of the versions in which they stand, and what they state. */
  readonly articles: number;
  readonly figures: number;
  readonly estimates: number;
}

export interface LatestCorrection {
  readonly article: ArticleFacts;
  readonly correction: Correction;
}

export interface LatestSilentChange {
  readonly article: ArticleFacts;
  /** The article's own time for the later state; null when it is undated. */
  readonly at: string | null;
  readonly change: SilentChange;
}

/** `listSources(book, { words?, after?, limit? }): Promise<Page<SourceRow>>`, those with most tellings first. */
export interface SourceRow {
  /** To link by: stable, made of the name. */
  readonly key: string;
  /** As most of a few texts spell it, without the article before it. */
  readonly name: string;
  /** How many links of chains of figures name it, in all versions. */
  readonly tellings: number;
}

/** `showSource(book, name or key, { after?, limit? }): Promise<SourceDetail>`. Throws a BookError: `source-not-found`. */
export interface SourceDetail extends SourceRow {
  /** Other spellings of its name in the accounts of the estimates shown. */
  readonly alsoNamed: readonly string[];
  readonly estimates: Page<EstimateRow>;
  /** Notes on its word, and notes of articles that tell its estimates; the latest first, ten at most. */
  readonly corrections: readonly LatestCorrection[];
  /** Those in whose chains it stands behind, by how often; ten at most of each. */
  readonly relayedBy: {
    readonly outlets: readonly { readonly name: string; readonly tellings: number }[];
    readonly sources: readonly { readonly name: string; readonly tellings: number }[];
  };
}

/** `subjectOf(toll): string` gives a subject's key, to link by: `showSubject(book, { subject: key })`. */
export type Counted = Pick<ReadToll, "measure" | "group" | "place">;

/** `showSubject(book, choice): Promise<SubjectDetail>`. Throws a BookError: `subject-not-found`, `view-unknown`, `policy-unknown`, `subject-too-large`. */
export interface SubjectChoice {
  readonly subject: string;
  readonly view?: string | undefined;
  readonly policy?: string | undefined;
  /** Whatever the view shows, however much it is. */
  readonly isWhole?: boolean | undefined;
}

export interface SubjectFacts {
  readonly subject: string;
  readonly measure: MeasureName;
  /** Words of the people and name of the place, as one of the figures tells them; null where none is told. */
  readonly group: string | null;
  readonly place: string | null;
  /** How many figures count it, in all versions. */
  readonly tellings: number;
}

export interface SubjectDetail extends SubjectFacts {
  readonly estimates: number;
  readonly series: Series;
  /** Of the points whose period is known, by toll: people a day, and how many days. */
  readonly rates: readonly { readonly toll: string; readonly perDay: Interval; readonly days: Interval }[];
  /** How many of the estimates that the view shows are not among the points since there are too many: the earliest. */
  readonly leftOut: number;
}

/** `articlePage(book, reference, clocks?): Promise<ArticlePage>`; reference and errors as of `showArticle`. */
export interface ArticlePage {
  readonly article: ArticleView;
  /** One for each of `article.figures`, in their order. */
  readonly figures: readonly FigureTie[];
  /** Those of its history, all versions. */
  readonly corrections: readonly Correction[];
  readonly silentChanges: readonly SilentChange[];
}

export interface FigureTie {
  /** Id within the article, as in `article.figures`. */
  readonly figure: string;
  /** Id in the book, for `showFigure`. */
  readonly id: string;
  readonly words: Span;
  /** Null when it was read by a Tollbook that joined nothing. */
  readonly estimate: string | null;
  /** How many other articles tell the estimate. */
  readonly others: number;
  /** Key of its subject. */
  readonly subject: string;
}

/** `showFigure(book, id): Promise<FigurePage>`. Throws a BookError: `figure-not-found`. */
export interface FigurePage {
  readonly mention: Mention;
  /** Null when it was read by a Tollbook that joined nothing. */
  readonly estimate: Pick<
    EstimateDetail,
    "id" | "origin" | "said" | "firstTold" | "policy" | "reading" | "tolls"
  > | null;
  /** With its differences; of the last version of its article that tells the same. */
  readonly telling: Telling | null;
  /** How many tellings the estimate has, and in how many articles. */
  readonly tellings: number;
  /** How many of them repeat one of an earlier version of their article. */
  readonly repeated: number;
  readonly articles: number;
  /** In the same version. */
  readonly parts: readonly Mention[];
  readonly whole: Mention | null;
}

/*
 * The functions, each in the file of its name in kebab-case:
 *
 *   pageEstimates(book, filters: Omit<EstimateFilters, "view"> & PageChoice): Promise<Page<EstimateRow>>    newest said first
 *   pageFigures(book, filters: FigureFilters & PageChoice): Promise<Page<FigureRow>>                          newest published first
 *   pageArticles(book, { outlet? } & PageChoice): Promise<Page<ArticleRow>>                                   newest published first
 *   pageCorrections(book, PageChoice): Promise<Page<History>>                                                 an article each, newest first
 *   searchBook, frontPage, listSources, showSource, listSubjects(book, PageChoice): Promise<Page<SubjectFacts>>, showSubject, subjectOf
 *   articlePage, showFigure
 *   bookRevision(book): Promise<string>     another whenever anything in the book changed: for ETags and caches
 */
