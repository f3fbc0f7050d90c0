/** What is to be read aloud: an article of a book, as it stands or stood, or a document that is in none. */
import { readDocument, type SourceDocument } from "../reading/read-document.ts";
import { BookError } from "./book-error.ts";
import type { ClockChoice } from "./clocks.ts";
import { extractArticle } from "./extract-document.ts";
import type { NarrationSubject } from "./narrate-article.ts";
import type { Book } from "./open-book.ts";
import { refuseWithheld } from "./refuse-withheld.ts";
import { type ArticleView, showArticle } from "./show-article.ts";

/** Throws what `showArticle` throws, and a BookError `article-withheld`. */
export async function subjectInBook(
  book: Book,
  reference: string,
  choice: ClockChoice = {},
): Promise<NarrationSubject> {
  return subjectOfView(await showArticle(book, reference, choice), reference);
}

export function subjectOfView(view: ArticleView, reference: string): NarrationSubject {
  refuseWithheld(view, reference);
  const { articleId, versionId, headline, outlet, url, authors, published, figures } = view;
  return {
    ...{ articleId, versionId, outlet, url, authors, figures, article: view },
    ...{ title: headline ?? articleId, day: published?.slice(0, 10) ?? null },
  };
}

/** `name`: what it is called in the narration, which knows no article or version of a book. Throws a BookError `not-narratable` for what cannot be read. */
export function subjectOfDocument(source: SourceDocument & { readonly place: string }, name: string): NarrationSubject {
  const { article, problems } = readDocument(source);
  const [problem] = article === null ? problems : article.problems;
  if (article === null || problem !== undefined) {
    throw new BookError({
      ...{ code: "not-narratable", place: source.place, value: problem?.message ?? "a document that cannot be read" },
      ...{ expectation: "an article in English", remedy: problem?.remedy ?? "Name another file." },
    });
  }
  const { headline, outlet, url, authors, published } = article;
  const { figures } = extractArticle(article);
  return {
    ...{ articleId: name, versionId: name, outlet, url, authors, figures, article },
    ...{ title: headline ?? name, day: published?.slice(0, 10) ?? null },
  };
}
