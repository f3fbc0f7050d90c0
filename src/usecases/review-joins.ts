/**
 * What a curator may look at next: joins in doubt, and estimates that may be the same, those that concern most mentions first.
 *
 * What is settled is not among them: a mention that was pinned, also to the estimate that it is in, or split off, and
 * estimates that were joined.
 */
import { readKey } from "../ledger/figure-key.ts";
import { type FoundDoubt, findDoubts, findMentionsOf } from "../ledger/queries/find-doubts.ts";
import type { ReviewItem } from "./curation-view.ts";
import type { Book } from "./open-book.ts";

export interface ReviewChoice {
  /** At most so many; 20 when not given. */
  readonly limit?: number;
}

export async function reviewJoins({ ledger }: Book, { limit = 20 }: ReviewChoice = {}): Promise<ReviewItem[]> {
  const doubts = (await findDoubts(ledger, limit)).sort(byImpact).slice(0, limit);
  const mentions = await findMentionsOf(ledger, [...new Set(doubts.map(({ account }) => account))]);
  const mentionOf = new Map(mentions.map((mention) => [mention.account, mention]));
  return doubts.map(({ account, estimate, other, because, impact }) => {
    const { figure, words, article, outlet } = mentionOf.get(account)!;
    const { start, end, measure } = readKey(figure.slice(figure.indexOf("/") + 1));
    const span = { start, end, exact: words.exact.slice(start - words.start, end - words.start) };
    const kind = other === null ? "unsure" : "candidate";
    return { kind, estimate, figure, measure, span, words, article, outlet, other, because, impact };
  });
}

/** Joins in doubt before candidates, where as many mentions hang on them. */
const byImpact = (one: FoundDoubt, two: FoundDoubt) => two.impact - one.impact;
