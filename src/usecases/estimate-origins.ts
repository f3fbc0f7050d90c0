/** Whom the chains of an estimate's tellings lead to, and whether that is its origin. */
import type { Mention } from "../domain/mention.ts";
import { repetitionsIn } from "../reconciliation/telling/repetitions.ts";
import { compareText } from "../text/compare-text.ts";
import { groupBy } from "../text/group-by.ts";
import type { EstimateOrigin } from "./estimate-view.ts";
import type { LoadedEstimate } from "./load-estimates.ts";

/** Teller first, origin last; what a link says of itself where it gives no name. */
export const chainOf = ({ figure }: Mention): string[] =>
  figure.attribution.map(
    ({ source, role, organisation }) => (source ?? role ?? organisation)?.exact ?? "an unnamed source",
  );

/**
 * By the names that the tellings give, those with most tellings first. A telling that names the origin or whom it speaks for shares
 * it; one that names nobody may have it from anywhere.
 */
export function originsOf({ told, tolls }: LoadedEstimate): EstimateOrigin[] {
  const repetitions = repetitionsIn(tolls);
  const named = groupBy(told.mentions, (mention) => chainOf(mention).at(-1) ?? "");
  return [...named]
    .map(([name, mentions]): EstimateOrigin => {
      const isShared = mentions.some(({ figure }) =>
        figure.attribution.some((link) => told.isOrigin(link) || told.isOfSide(link)),
      );
      return {
        name: name === "" ? "no source" : name,
        independence: isShared ? "shared" : "unknown",
        tellings: mentions.length,
        repeated: mentions.filter(({ id }) => repetitions.has(id)).length,
      };
    })
    .sort((a, b) => b.tellings - a.tellings || compareText(a.name, b.name));
}
