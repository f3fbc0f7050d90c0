/** The tolls of an estimate as they are shown: each by its canonical reading, with the characters that tell it. */
import type { Mention } from "../domain/mention.ts";
import type { ComparableToll } from "../reconciliation/comparison/comparable-toll.ts";
import { clauseAround } from "../reconciliation/comparison/one-event.ts";
import { derivedBy } from "../reconciliation/telling/derived-by.ts";
import { asToll, type ToldToll } from "../reconciliation/telling/told-toll.ts";
import type { ReadToll } from "./estimate-view.ts";
import type { LoadedEstimate } from "./load-estimates.ts";

export function readToll({ id, tolls, told }: LoadedEstimate, toll: ToldToll): ReadToll {
  const { article, outlet, figure, words } = toll.reading;
  const read = { ...asToll(id, toll), derivedBy: derivedBy(toll, tolls, told), article, outlet };
  return { ...read, status: figure.status, span: figure.span, words, linkedBy: linkedBy(toll) };
}

/** Whose words make it a part, where the reading's own do not. */
export function linkedBy({ reading, tellings, whole }: Pick<ToldToll, "reading" | "tellings" | "whole">) {
  const wholes = new Set(whole?.tellings.map(({ id }) => id));
  const doesLink = ({ figure: { partOf } }: Mention) => partOf !== null && wholes.has(partOf);
  const link = doesLink(reading) ? undefined : tellings.find(doesLink);
  return link === undefined ? null : { figure: link.id, outlet: link.outlet, words: link.words };
}

/** As it is compared: the day of the statement is that of the estimate. */
export function comparableToll({ id, said }: LoadedEstimate, toll: ToldToll): ComparableToll {
  return comparableReading(`${id}/${toll.key}`, toll.reading, toll, said);
}

/** Another mention of the toll in its reading's place. */
export function comparableReading(
  id: string,
  { figure, words }: Mention,
  { whole }: ToldToll,
  said: LoadedEstimate["said"],
): ComparableToll {
  const { quantity, measure, status, group, place, period, span } = figure;
  const stated = whole?.reading.figure;
  return {
    ...{ id, quantity, words: span.exact, measure, status, group, place, period },
    // One telling says "in November", another the day.
    said: said ?? figure.said?.day ?? null,
    clause: clauseAround(words, span),
    ...(stated === undefined || !quantity.share
      ? {}
      : { whole: { quantity: stated.quantity, words: stated.span.exact } }),
  };
}
