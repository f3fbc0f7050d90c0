/**
 * What the book knows of the tolls of a draft: which estimates they tell again and how they differ from those, and, where the draft
 * says something of it, what was said later, from how many it comes, and what its source gave.
 *
 * Not here: what follows from it (checking/rules).
 */
import type { BookView } from "../checking/book-view.ts";
import type { Draft } from "../checking/draft.ts";
import type { Article } from "../domain/article.ts";
import type { Session } from "../ledger/session.ts";
import { groupBy } from "../text/group-by.ts";
import { knownLines } from "./known-lines.ts";
import { knownNewer } from "./known-newer.ts";
import { knownOtherwise } from "./known-otherwise.ts";
import { knownTolls } from "./known-tolls.ts";
import { loadTold } from "./load-context.ts";
import { loadDenials, loadDeniers } from "./load-denials.ts";
import { placeDraft } from "./place-draft.ts";

/** `now`: when the draft stands so, where it has no date. */
export async function viewBook(session: Session, article: Article, draft: Draft, now: string): Promise<BookView> {
  const placed = await placeDraft(session, article, draft.figures, now);
  const told = groupBy(placed, ({ estimate }) => estimate);
  const loaded = await loadTold(session, [...told.keys()].filter((id) => id !== null).sort());
  const contexts = new Map(loaded.map((context) => [context.estimate.id, context]));
  const estimates = loaded.map(({ estimate }) => estimate);
  const deniersOf = await loadDeniers(session, estimates);
  const denials = await loadDenials(session, estimates, deniersOf);
  const tolls = loaded.flatMap((context) => {
    const { estimate } = context;
    return knownTolls(context, told.get(estimate.id)!, denials.get(estimate.id)!, deniersOf(estimate));
  });
  const at = new Map(draft.figures.map(({ id, span }) => [id, span.start]));
  const inOrder = <Known extends { readonly figure: string }>(known: Known[]) =>
    known.sort((one, two) => at.get(one.figure)! - at.get(two.figure)!);
  return {
    tolls: inOrder(tolls),
    lines: inOrder(await knownLines(session, draft, placed)),
    newer: inOrder(await knownNewer(session, draft, placed, contexts)),
    otherwise: inOrder(await knownOtherwise(session, draft, placed, contexts)),
  };
}
