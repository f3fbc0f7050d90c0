/**
 * Another outcome: casualties told as deaths, "killed or wounded" told as killed, and the reverse of both; any other pair is `measure`.
 *
 * The figure has no characters for its outcome but those that say what casualties include; else both sides show the figure.
 * Not here: a part's number told with the outcome of its whole (part-as-whole.ts).
 */
import type { DifferenceType } from "../../../domain/estimate.ts";
import type { MeasureName } from "../../../domain/measures.ts";
import type { Mention } from "../../../domain/mention.ts";
import { clarifiedSlot } from "./clarified-slot.ts";
import { type ComparedTelling, type DifferenceFinder, sideOf } from "./compared-telling.ts";
import { isMeasureOfWhole } from "./part-as-whole.ts";

export const findMeasure: DifferenceFinder = (compared) => {
  const { reading, telling } = compared;
  const clarification = clarifiedSlot("measure", compared);
  const from = clarification?.said.measure ?? reading.figure.measure;
  const to = telling.figure.measure;
  if (from === to || isMeasureOfWhole(compared)) return [];
  const type = typeOf(from, to, compared);
  return [
    {
      type,
      from: clarification?.to ?? measureSide(reading),
      to: measureSide(telling),
      ...(clarification && { clarification }),
    },
  ];
};

function typeOf(from: MeasureName, to: MeasureName, { reading, telling }: ComparedTelling): DifferenceType {
  if (from === "casualties" && to === "killed")
    return saysKilledAndWounded(reading) ? "killed-and-wounded-as-killed" : "casualties-as-deaths";
  if (from === "killed" && to === "casualties")
    return saysKilledAndWounded(telling) ? "killed-as-killed-and-wounded" : "deaths-as-casualties";
  return "measure";
}

const deaths = /\b(?:kill|dea[dt]|die|dying|fatal|slain|fell|fallen)/i;
const wounds = /\b(?:wound|injur|hurt|maim)/i;

/** "Killed or wounded", "dead and injured": what the text itself says that the casualties are. */
function saysKilledAndWounded({ figure: { composition } }: Mention): boolean {
  return composition !== null && deaths.test(composition.exact) && wounds.test(composition.exact);
}

const measureSide = (mention: Mention) =>
  sideOf(mention, mention.figure.composition, mention.figure.composition?.exact ?? mention.figure.measure);
