/** The columns that every list of tolls has in CSV: the words, the quantity, among whom, where, over what time, and whose it is. */
import type { Interval } from "../../domain/comparison.ts";
import type { Origin, Said } from "../../domain/estimate.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Column } from "./csv.ts";

export const wordColumns: readonly Column<Pick<Figure, "span">>[] = [
  ["words", ({ span }) => span.exact],
  ["start", ({ span }) => span.start],
  ["end", ({ span }) => span.end],
];

export const quantityColumns: readonly Column<Pick<Figure, "measure" | "quantity">>[] = [
  ["measure", ({ measure }) => measure],
  ["low", ({ quantity }) => quantity.low],
  ["high", ({ quantity }) => quantity.high],
  ["qualifier", ({ quantity }) => quantity.qualifier],
  ["is_share", ({ quantity }) => quantity.share],
  ["unit", ({ quantity }) => quantity.unit],
  ["is_reported_none", ({ quantity }) => quantity.reportedNone],
];

export const slotColumns: readonly Column<Pick<Figure, "group" | "place" | "period">>[] = [
  ["group", ({ group }) => group?.span.exact ?? null],
  ["group_basis", ({ group }) => group?.basis ?? null],
  ["place", ({ place }) => place?.span.exact ?? null],
  ["place_id", ({ place }) => place?.id ?? null],
  ["place_within", ({ place }) => place?.within.join(" < ") ?? null],
  ["place_basis", ({ place }) => place?.basis ?? null],
  ["period", ({ period }) => period?.span.exact ?? null],
  ["from_earliest", ({ period }) => period?.from?.earliest ?? null],
  ["from_latest", ({ period }) => period?.from?.latest ?? null],
  ["to_earliest", ({ period }) => period?.to?.earliest ?? null],
  ["to_latest", ({ period }) => period?.to?.latest ?? null],
  ["period_basis", ({ period }) => period?.basis ?? null],
];

/** Of an estimate. */
export const utteranceColumns: readonly Column<{ readonly origin: Origin; readonly said: Said }>[] = [
  ["origin", ({ origin }) => (origin.kind === "none" ? null : origin.name)],
  ["origin_kind", ({ origin }) => origin.kind],
  ["speaks_for", ({ origin }) => origin.ladder.join(" < ")],
  ["said_earliest", ({ said }) => said?.earliest ?? null],
  ["said_latest", ({ said }) => said?.latest ?? null],
];

/** "people_low" and so on; empty where a side is open. */
export function intervalColumns(name: string): readonly Column<Interval | null>[] {
  return [
    [`${name}_low`, (interval) => interval?.low ?? null],
    [`${name}_high`, (interval) => interval?.high ?? null],
    [`${name}_low_exclusive`, (interval) => interval?.lowExclusive ?? null],
    [`${name}_high_exclusive`, (interval) => interval?.highExclusive ?? null],
  ];
}
