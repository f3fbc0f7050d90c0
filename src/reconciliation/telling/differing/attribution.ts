/**
 * A source that is gone or is another rung: "John Kirby" → nobody at all (`attribution-lost`), → "the White House" alone
 * (`attribution-raised`).
 *
 * Judged by the version, not by the sentence: a headline is short for its story, and a story that names the origin for one toll of
 * the statement has named it.
 */
import type { AttributionLink } from "../../../domain/figure.ts";
import { type DifferenceFinder, sideOf } from "./compared-telling.ts";

const isNamed = ({ source, kind }: AttributionLink) => source !== null || kind === "unnamed";

/** "Authorities" for the "Peruvian authorities" of the sentence before. */
function isToldShortly(own: AttributionLink | undefined, full: AttributionLink): boolean {
  const brief = nameOf(own);
  return brief !== "" && nameOf(full).endsWith(` ${brief}`);
}

const nameOf = (link: AttributionLink | undefined) => (link?.source?.exact ?? "").toLowerCase().replace(/^the /, "");

export const findAttribution: DifferenceFinder = ({ reading, telling, estimate }) => {
  const from = reading.figure.attribution.findLast(({ source }) => source !== null);
  const inVersion = estimate.inVersion(telling.version).flatMap(({ figure }) => figure.attribution);
  const links = [...telling.figure.attribution, ...inVersion];
  if (from === undefined) return [];
  // Who denies a figure is named as well.
  if (!links.some(isNamed) && telling.figure.disputedBy.length === 0)
    return [{ type: "attribution-lost", from: sideOf(reading, from.source), to: sideOf(telling, null, "not given") }];
  const rung =
    telling.figure.attribution.findLast((link) => estimate.isOfSide(link)) ??
    links.find((link) => estimate.isOfSide(link) && isToldShortly(telling.figure.attribution.at(-1), link));
  const isOriginTold = links.some((link) => estimate.isOrigin(link));
  if (rung === undefined || isOriginTold || !estimate.isOrigin(from)) return [];
  return [{ type: "attribution-raised", from: sideOf(reading, from.source), to: sideOf(telling, rung.source) }];
};
