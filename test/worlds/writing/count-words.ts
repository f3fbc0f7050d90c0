/** A count in words, with its hedge: "more than 100,000", "twelve", "between 80,000 and 95,000". Not here: its place (marks.ts). */
import type { Chance } from "../../properties/planting/chance.ts";
import { inWords } from "../../properties/planting/words.ts";
import type { Count, Hedge } from "../drawing/statement.ts";

const hedges: Readonly<Record<Exclude<Hedge, "range">, readonly string[]>> = {
  exact: [""],
  approximately: ["about ", "around ", "some ", "roughly ", "approximately ", "an estimated "],
  "at-least": ["at least ", "at least ", "no fewer than "],
  "more-than": ["more than ", "more than ", "over "],
  "at-most": ["up to ", "as many as "],
};

export function countWords({ value, top, hedge }: Count, chance: Chance): string {
  if (hedge === "range") {
    const [low, high] = [digits(value), digits(top!)];
    return chance.of([`between ${low} and ${high}`, `${low} to ${high}`]);
  }
  return `${chance.of(hedges[hedge])}${numberWords(value, chance)}`;
}

const digits = (value: number) => value.toLocaleString("en-US");

function numberWords(value: number, chance: Chance): string {
  if (value < 10 ? chance.is(0.8) : value < 21 && chance.is(0.15)) return inWords(value);
  if (value === 500_000 && chance.is(0.3)) return "half a million";
  if (value >= 1_000_000 && value % 100_000 === 0) return `${value / 1_000_000} million`;
  return digits(value);
}
