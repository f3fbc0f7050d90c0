/**
 * One estimate with all its tellings: how each differs from the reading, what was clarified, how far the old reading reached,
 * and whom the chains lead to.
 */
import type { Difference, Reached } from "../domain/estimate.ts";
import type { LoadedMention } from "../ledger/queries/load-mentions.ts";
import { clarificationsOf } from "../reconciliation/telling/clarifications.ts";
import { differencesOf } from "../reconciliation/telling/differences.ts";
import { reachOf } from "../reconciliation/telling/reach.ts";
import type { ReadClarification } from "../reconciliation/telling/read-clarification.ts";
import { readingPolicy } from "../reconciliation/telling/reading.ts";
import { repetitionsIn } from "../reconciliation/telling/repetitions.ts";
import type { ToldToll } from "../reconciliation/telling/told-toll.ts";
import { compareText } from "../text/compare-text.ts";
import { chainOf, originsOf } from "./estimate-origins.ts";
import type { EstimateDetail, Telling } from "./estimate-view.ts";
import { findEstimate, notFound } from "./find-estimate.ts";
import { loadContext } from "./load-context.ts";
import { loadDenials, loadDeniers } from "./load-denials.ts";
import { firstToldOf, type LoadedEstimate } from "./load-estimates.ts";
import type { Book } from "./open-book.ts";
import { readToll } from "./read-tolls.ts";

/** `reference`: as `findEstimate` takes it. Throws its BookErrors. */
export async function showEstimate(book: Book, reference: string): Promise<EstimateDetail> {
  const meant = await findEstimate(book.ledger, reference);
  const context = await loadContext(book.ledger, meant.estimate);
  if (context === undefined) throw notFound(reference);
  const { estimate, notes, later, syndicated, newestOf } = context;
  const clarified = new Map(
    estimate.tolls.map((toll) => [toll.key, clarificationsOf(toll, estimate.told, { notes, estimates: later })]),
  );
  const { id, origin, said, tolls } = estimate;
  return {
    ...{ id, origin, said, firstTold: firstToldOf(estimate), policy: readingPolicy },
    reading: readToll(estimate, tolls[0]!),
    tolls: tolls.map((toll) => readToll(estimate, toll)),
    tellings: tellingsOf(estimate, clarified),
    clarifications: [...clarified.values()].flatMap((all) => all.map(({ said: _, ...told }) => told)),
    denials: (await loadDenials(book.ledger, [estimate], await loadDeniers(book.ledger, [estimate]))).get(id)!,
    origins: originsOf(estimate),
    syndicated,
    reach: mergeReach(
      tolls.flatMap((toll) => clarified.get(toll.key)!.flatMap((one) => reachOf(toll, one, estimate.told, newestOf))),
    ),
    ...context.curated,
  };
}

function tellingsOf(estimate: LoadedEstimate, clarified: ReadonlyMap<string, readonly ReadClarification[]>): Telling[] {
  const loaded = new Map(estimate.mentions.map((one) => [one.mention.id, one]));
  const repetitions = repetitionsIn(estimate.tolls);
  const firstOf = (id: string) => loaded.get(repetitions.get(id) ?? id)!;
  return estimate.tolls
    .flatMap((toll) =>
      toll.tellings.map((mention) => {
        const differences = differencesOf(mention, toll, estimate.told, clarified.get(toll.key));
        const repeats = repetitions.get(mention.id) ?? null;
        const { toldFrom } = firstOf(mention.id);
        return { ...tellingOf(estimate, toll, loaded.get(mention.id)!, differences), toldFrom, repeats };
      }),
    )
    .sort((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.figure, b.figure));
}

const dayOf = ({ toldFrom }: Telling) => toldFrom ?? "9999";

function tellingOf(
  { id }: LoadedEstimate,
  toll: ToldToll,
  { mention, isSure, isPinned, because, stands }: LoadedMention,
  differences: readonly Difference[],
): Omit<Telling, "repeats" | "toldFrom"> {
  const { article, version, outlet, headline, url, published, part, figure, words } = mention;
  return {
    ...{ article, version, outlet, headline, url, published, part, figure: mention.id, toll: `${id}/${toll.key}` },
    ...{ quantity: figure.quantity, measure: figure.measure, status: figure.status, span: figure.span },
    ...{ words, chain: chainOf(mention) },
    ...{ stands, sure: isSure || isPinned, because, differences },
    predatesClarification: differences.some((one) => one.predatesClarification),
  };
}

/** One entry an article, whatever of it was clarified. */
function mergeReach(reached: readonly Reached[]): Reached[] {
  const byArticle = new Map<string, Reached>();
  for (const one of reached) {
    const known = byArticle.get(one.article);
    const figures = [...new Set([...(known?.figures ?? []), ...one.figures])];
    byArticle.set(one.article, { ...one, figures });
  }
  return [...byArticle.values()].sort((a, b) => compareText(a.article, b.article));
}
