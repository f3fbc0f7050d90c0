/**
 * One source: the estimates that figures tell with it in their chain, notes on its word or on what it said, and who relays it.
 *
 *   await showSource(book, "Health Ministry", { limit: 20 })
 */
import { type FoundEstimate, findEstimatePage } from "../ledger/queries/page-estimates.ts";
import { findAccountFacts, findNewsAround, findRelays, findSource } from "../ledger/queries/page-sources.ts";
import { sourceOf } from "../ledger/source-name.ts";
import type { Account } from "../reconciliation/joining/account.ts";
import { tieOf } from "../reconciliation/joining/is-one-origin.ts";
import { BookError } from "./book-error.ts";
import { correctionsIn } from "./front-page.ts";
import { tollsOf } from "./list-estimates.ts";
import { sourceRow } from "./list-sources.ts";
import type { Book } from "./open-book.ts";
import { loadNews } from "./page-corrections.ts";
import type { PageChoice, SourceDetail } from "./page-view.ts";
import { limitOf, pageOf, placeOf } from "./paging.ts";
import { anySlots } from "./slot-filter.ts";

const inEachList = 10;

/** `reference`: its key or its name. Throws a BookError: `source-not-found`, `limit-malformed`, `cursor-malformed`. */
export async function showSource(book: Book, reference: string, choice: PageChoice = {}): Promise<SourceDetail> {
  const limit = limitOf(choice);
  const id = /^s-[0-9a-f]{16}$/.test(reference) ? reference : sourceOf(reference).id;
  const source = await findSource(book.ledger, id);
  if (source === undefined) throw sourceNotFound(reference);
  const search = { passing: { by: "source", id }, since: null, until: null, role: null } as const;
  const after = placeOf("source", choice, ["", ""] as const);
  const found = await findEstimatePage(book.ledger, search, after, limit + 1);
  const ids = found.slice(0, limit).map((one) => one.id);
  const items = (await tollsOf(book, ids, anySlots)).map(({ row }) => row);
  const alsoNamed = await spellingsOf(book, id, ids);
  const relays = await findRelays(book.ledger, id, inEachList);
  const relaysOf = (wanted: "outlet" | "source") =>
    relays.flatMap(({ kind, name, tellings }) => (kind === wanted ? [{ name, tellings }] : []));
  return {
    ...sourceRow(source),
    alsoNamed,
    estimates: pageOf("source", limit, found, ({ day, id: own }: FoundEstimate) => [day, own.slice(2)], items),
    corrections: await correctionsAround(book, [source.name, ...alsoNamed], ids),
    relayedBy: { outlets: relaysOf("outlet"), sources: relaysOf("source") },
  };
}

/** Names of the same origin in the accounts of the estimates. */
async function spellingsOf(book: Book, id: string, estimates: readonly string[]): Promise<string[]> {
  const origins = (await findAccountFacts(book.ledger, estimates)).map(
    (facts) => (JSON.parse(facts) as Account).origin,
  );
  const own = origins.filter(({ name }) => sourceOf(name).id === id);
  const isSame = (one: Account["origin"]) => own.some((other) => tieOf(one, other) === "same");
  const names = origins.filter((one) => one.name !== "" && sourceOf(one.name).id !== id && isSame(one));
  return [...new Set(names.map(({ name }) => name))].sort();
}

async function correctionsAround(book: Book, names: readonly string[], estimates: readonly string[]) {
  const spoken = new Set(names.map((name) => name.toLowerCase()));
  const found = await findNewsAround(book.ledger, [...spoken], estimates, inEachList);
  const histories = await loadNews(book, found);
  return histories.flatMap(correctionsIn).slice(0, inEachList);
}

function sourceNotFound(reference: string): BookError {
  return new BookError({
    code: "source-not-found",
    place: "source",
    value: reference,
    expectation: "the key or the name of a source that some figure names",
    remedy: "See which there are: list the sources.",
  });
}
