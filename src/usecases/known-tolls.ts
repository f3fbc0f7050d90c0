/**
 * The tolls of one estimate of the book that figures of a draft tell again, with how they differ from it and who disputes them.
 */
import type { KnownDifference, KnownDispute, KnownToll } from "../checking/book-view.ts";
import type { Difference } from "../domain/estimate.ts";
import type { Mention } from "../domain/mention.ts";
import { clarificationsOf } from "../reconciliation/telling/clarifications.ts";
import { differencesOf } from "../reconciliation/telling/differences.ts";
import { ToldEstimate } from "../reconciliation/telling/told-estimate.ts";
import { type ToldToll, toldTolls } from "../reconciliation/telling/told-toll.ts";
import { evidenceOf } from "./book-evidence.ts";
import type { Denial } from "./estimate-view.ts";
import { knownPutRight } from "./known-put-right.ts";
import type { ToldContext } from "./load-context.ts";
import type { LoadedEstimate } from "./load-estimates.ts";
import type { PlacedFigure } from "./place-draft.ts";

/** `placed`: the figures that would be joined into the estimate; `denials`: those of it; `deniers`: whose statements deny a number of it. */
export function knownTolls(
  context: ToldContext,
  placed: readonly PlacedFigure[],
  denials: readonly Denial[],
  deniers: readonly LoadedEstimate[],
): KnownToll[] {
  const { estimate, notes, later } = context;
  const beside = new ToldEstimate(
    [...estimate.told.mentions, ...placed.map(({ mention }) => mention)],
    estimate.told.knowledge,
  );
  const together = toldTolls(beside);
  const disputes = denials.map((denial): KnownDispute => {
    return { by: denial.by, evidence: evidenceOf(denial, denial.words, estimate.id) };
  });
  return placed.flatMap(({ mention, figure, isSure }) => {
    const toll = tollOfBook(mention, together, estimate.tolls);
    if (toll === undefined) return [];
    const clarifications = clarificationsOf(toll, estimate.told, { notes, estimates: later });
    const differences = differencesOf(mention, toll, beside, clarifications).flatMap((one) =>
      knownDifference(one, context),
    );
    const isKnown = differences.some(({ type, isClarified }) => type === "value" && isClarified);
    const putRight = isKnown ? undefined : knownPutRight(mention, toll, context, deniers);
    return [
      {
        ...{ figure: figure.id, isSure, origin: estimate.origin.name, disputes },
        reading: evidenceOf(toll.reading, toll.reading.figure.span, estimate.id),
        differences: putRight === undefined ? differences : [...differences, putRight],
      },
    ];
  });
}

/** The toll as the book has it without the draft, whose own telling must not become the reading. */
function tollOfBook({ id }: Mention, together: readonly ToldToll[], known: readonly ToldToll[]): ToldToll | undefined {
  const ids = new Set(
    together.find(({ tellings }) => tellings.some((one) => one.id === id))?.tellings.map((one) => one.id),
  );
  return known.find(({ tellings }) => tellings.some((one) => ids.has(one.id)));
}

/** Left out where the book's words are none of its mentions: there is nothing to show for them. */
function knownDifference(
  { type, from, to, isClarified }: Difference,
  { estimate, later }: ToldContext,
): KnownDifference[] {
  const all = [...estimate.told.mentions, ...later.flatMap(({ tolls }) => tolls.flatMap(({ tellings }) => tellings))];
  // What a note put right stands in the version of a mention.
  const [version] = from.figure.split("/");
  const mention = all.find(({ id }) => id === from.figure) ?? all.find((one) => one.version === version);
  if (mention === undefined) return [];
  const evidence = evidenceOf(mention, from.span, estimate.id);
  return [{ type, from: evidence, fromWords: from.words, to: to.span, toWords: to.words, isClarified }];
}
