/**
 * How a telling differs from the canonical reading of its toll, each difference with the characters of both sides.
 *
 *   reading "more than 100,000 casualties", telling "100,000 killed" → qualifier-dropped, casualties-as-deaths
 *
 * What a telling leaves out is no difference: it says less. What the extractor took over from other sentences is not compared;
 * it is where it was said. A note
 * on an article tells what stood there, and is no telling. Words describe, and fault nobody. Not here: what a difference means (docs/methodology.md).
 */
import { type Difference, differenceTypes } from "../../domain/estimate.ts";
import type { Mention } from "../../domain/mention.ts";
import { findAttribution } from "./differing/attribution.ts";
import { findCertainty } from "./differing/certainty.ts";
import type { DifferenceFinder, FoundDifference } from "./differing/compared-telling.ts";
import { findGroup } from "./differing/group.ts";
import { findMeasure } from "./differing/measure.ts";
import { findPartAsWhole } from "./differing/part-as-whole.ts";
import { findPeriod } from "./differing/period.ts";
import { findPlace } from "./differing/place.ts";
import { findValueAndQualifier } from "./differing/value-and-qualifier.ts";
import type { ReadClarification } from "./read-clarification.ts";
import type { ToldEstimate } from "./told-estimate.ts";
import type { ToldToll } from "./told-toll.ts";

const finders: readonly DifferenceFinder[] = [
  findValueAndQualifier,
  findMeasure,
  findPartAsWhole,
  findGroup,
  findPlace,
  findPeriod,
  findAttribution,
  findCertainty,
];

/**
 * The differences of one telling, in the order of `differenceTypes`; none for the reading itself where nothing was clarified.
 * `clarifications` are those of the toll (clarifications.ts): a clarified slot counts in place of the reading's.
 */
export function differencesOf(
  telling: Mention,
  toll: ToldToll,
  estimate: ToldEstimate,
  clarifications: readonly ReadClarification[] = [],
): Difference[] {
  if (telling.part === "note") return [];
  const compared = { reading: toll.reading, telling, toll, estimate, clarifications };
  return finders
    .flatMap((find) => find(compared))
    .sort((one, two) => differenceTypes.indexOf(one.type) - differenceTypes.indexOf(two.type))
    .map((found) => withTime(found, telling));
}

/** Whether the telling could not know what it is compared with. */
function withTime({ type, from, to, clarification }: FoundDifference, { standsFrom }: Mention): Difference {
  const predatesClarification = clarification !== undefined && Date.parse(standsFrom) < Date.parse(clarification.at);
  return { type, from, to, predatesClarification, isClarified: clarification !== undefined };
}
