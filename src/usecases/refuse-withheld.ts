/** What is withheld is not read aloud. */
import { BookError } from "./book-error.ts";
import type { ArticleView } from "./show-article.ts";

/** `reference`: as it was asked for. Throws a BookError `article-withheld`. */
export function refuseWithheld({ withheld }: Pick<ArticleView, "withheld">, reference: string): void {
  if (withheld === null) return;
  throw new BookError({
    code: "article-withheld",
    place: reference,
    value: `withheld on ${withheld.at.slice(0, 10)}: ${withheld.reason}`,
    expectation: "an article that may be shown",
    remedy: "What is withheld is not read aloud.",
  });
}
