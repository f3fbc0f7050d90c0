/** What is to be read aloud: an article of a book, as it stands or stood, or a document that is in none. */
import { readDocument, type SourceDocument } from "../reading/read-document.ts";
import { BookError } from "./book-error.ts";
import type { ClockChoice } from "./clocks.ts";
import { extractArticle } from "./extract-document.ts";
import type { NarrationSubject } from "./narrate-article.ts";
import type { Book } from "./open-book.ts";
import { refuseWithheld } from "./refuse-withheld.ts";
import { type ArticleView, showArticle } from "./show-article.ts";

export interface SubjectChoice {
  /** Whether the beginning and end of every quotation are said. */
  readonly announcesQuotes?: boolean;
}

/** Throws what `showArticle` throws, and a BookError `article-withheld`. */
export async function subjectInBook(
  book: Book,
  reference: string,
  { announcesQuotes = false, ...clocks }: ClockChoice & SubjectChoice = {},
): Promise<NarrationSubject> {
  return subjectOfView(await showArticle(book, reference, clocks), reference, { announcesQuotes });
}

export function subjectOfView(
  view: ArticleView,
  reference: string,
  { announcesQuotes = false }: SubjectChoice = {},
): NarrationSubject {
  refuseWithheld(view, reference);
  const { articleId, versionId, headline, outlet, url, authors, published, figures } = view;
  return {
    ...{ articleId, versionId, outlet, url, authors, figures, article: view },
    announced: announcesQuotes ? view.quotes : [],
    ...{ title: headline ?? articleId, day: published?.slice(0, 10) ?? null },
  };
}

/** `name`: what it is called in the narration, which knows no article or version of a book. Throws a BookError `not-narratable` for what cannot be read. */
export function subjectOfDocument(
  source: SourceDocument & { readonly place: string },
  name: string,
  { announcesQuotes = false }: SubjectChoice = {},
): NarrationSubject {
  const { article, problems } = readDocument(source);
  const [problem] = article === null ? problems : article.problems;
  if (article === null || problem !== undefined) {
    throw new BookError({
      ...{ code: "not-narratable", place: source.place, value: problem?.message ?? "a document that cannot be read" },
      ...{ expectation: "an article in English", remedy: problem?.remedy ?? "Name another file." },
    });
  }
  const { headline, outlet, url, authors, published } = article;
  const { figures, quotes } = extractArticle(article);
  return {
    ...{ articleId: name, versionId: name, outlet, url, authors, figures, article },
    announced: announcesQuotes ? quotes : [],
    ...{ title: headline ?? name, day: published?.slice(0, 10) ?? null },
  };
}
