/**
 * Estimates of the book with all their mentions, and what their tellings make of them: tolls, readings, origin and day.
 *
 * Not here: clarifications and differences (show-estimate.ts), which a listing does without.
 */
import type { Origin, Said } from "../domain/estimate.ts";
import { loadAccountFacts } from "../ledger/queries/joined-accounts.ts";
import { type LoadedMention, loadMentions } from "../ledger/queries/load-mentions.ts";
import { loadQuotes } from "../ledger/queries/load-quotes.ts";
import type { Session } from "../ledger/session.ts";
import type { Account } from "../reconciliation/joining/account.ts";
import { type EstimateKnowledge, ToldEstimate } from "../reconciliation/telling/told-estimate.ts";
import { type ToldToll, toldTolls } from "../reconciliation/telling/told-toll.ts";
import { groupBy } from "../text/group-by.ts";
import { originOf, saidOf, sideTest } from "./estimate-knowledge.ts";
import { originWords } from "./origin-words.ts";

export interface LoadedEstimate {
  readonly id: string;
  readonly origin: Origin;
  readonly said: Said;
  readonly told: ToldEstimate;
  /** The one told by most articles first. */
  readonly tolls: readonly ToldToll[];
  readonly accounts: readonly Account[];
  readonly mentions: readonly LoadedMention[];
}

/** In the order of `ids`; one without a mention that may be shown is left out. */
export async function loadEstimates(session: Session, ids: readonly string[]): Promise<LoadedEstimate[]> {
  if (ids.length === 0) return [];
  const mentions = groupBy(await loadMentions(session, ids), ({ estimate }) => estimate);
  const all = [...mentions.values()].flat();
  const entries = await loadAccountFacts(session, [...new Set(all.map(({ account }) => account))]);
  const accounts = new Map(entries.map(({ id, facts }) => [id, JSON.parse(facts) as Account]));
  const quotes = await loadQuotes(session, [...new Set(all.map(({ mention }) => mention.version))]);
  const isOfSide = sideTest([]);
  return ids.flatMap((id) => {
    const own = mentions.get(id);
    if (own === undefined) return [];
    const told = [...new Set(own.map(({ account }) => account))].sort().map((account) => accounts.get(account)!);
    const [origin, said] = [originOf(told), saidOf(told)];
    const estimate = new ToldEstimate(
      own.map(({ mention }) => mention),
      { origin, said, words: originWords, isOfSide, quotesOf: (version) => quotes.get(version) ?? [] },
    );
    return [{ id, origin, said, told: estimate, tolls: toldTolls(estimate), accounts: told, mentions: own }];
  });
}

/** ISO day from which on the first of its articles tells it; null where that is known of none. */
export function firstToldOf({ mentions }: Pick<LoadedEstimate, "mentions">): string | null {
  const days = mentions.flatMap(({ toldFrom }) => toldFrom?.slice(0, 10) ?? []);
  return days.sort()[0] ?? null;
}

/** The same estimate by one who knows more: who else speaks for its origin, which articles are copies. */
export function toldWith(estimate: LoadedEstimate, more: Partial<EstimateKnowledge>): LoadedEstimate {
  const told = new ToldEstimate(estimate.told.mentions, { ...estimate.told.knowledge, ...more });
  return { ...estimate, told, tolls: toldTolls(told) };
}
