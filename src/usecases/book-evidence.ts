/** Characters of the book, as a finding shows them. */
import type { KnownStatement } from "../checking/book-view.ts";
import type { BookEvidence } from "../domain/finding.ts";
import type { Mention } from "../domain/mention.ts";
import type { ToldToll } from "../reconciliation/telling/told-toll.ts";
import type { Span } from "../text/span.ts";
import { firstToldOf, type LoadedEstimate } from "./load-estimates.ts";

type Source = Pick<BookEvidence, "article" | "version" | "outlet" | "headline" | "url" | "published">;

/** `estimate`: id of the one that the words tell. */
export function evidenceOf(source: Source, span: Span, estimate: string): BookEvidence {
  const { article, version, outlet, headline, url, published } = source;
  return { from: "book", article, version, outlet, headline, url, published, estimate, span };
}

/** Told by `mention`, or else by the reading of the toll. */
export function statementOf(
  estimate: LoadedEstimate,
  { reading }: ToldToll,
  mention: Mention = reading,
): KnownStatement {
  const { id, origin, said } = estimate;
  return {
    origin: origin.name,
    day: said?.latest ?? firstToldOf(estimate),
    evidence: evidenceOf(mention, mention.figure.span, id),
  };
}
