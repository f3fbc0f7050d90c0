/**
 * A comparison in plain sentences, one a line: what each side covers, what lies between, the rates, and everything under which
 * they can be set side by side. A ratio never stands without its assumptions, nor a refusal without what it would take.
 *
 *   The later rate is more than 1.59 times the earlier one, no upper bound: the stated numbers settle that it is higher.
 *
 * Numbers are rounded outward to three digits (decision 11). Sentences are for people and may change.
 * Not here: colours, widths and marks of the command line.
 */
import type { ComparedToll, Comparison, Interval } from "../../domain/comparison.ts";
import { labelOf } from "../../domain/label-of.ts";
import { outward } from "../../domain/outward.ts";
import { quoted } from "./gate.ts";
import { inWords, peopleInWords } from "./interval-words.ts";

const digits = 3;
const inPrint = (interval: Interval, unit = "") => {
  const words = inWords(outward(interval, digits));
  // The unit belongs to the number: "more than 657 a day, no upper bound".
  return words.replace(/(?=, no upper bound$)|$/, unit);
};
const spread = ({ low, high }: { low: number; high: number }) =>
  low === high ? peopleInWords(low) : `${peopleInWords(low)} to ${peopleInWords(high)}`;
const counted = (days: { low: number; high: number }) =>
  `${spread(days)} ${days.high === 1 && days.low === 1 ? "day" : "days"}`;

export function describeComparison(comparison: Comparison): string[] {
  const { left, right, comparable, later, assumptions, policy } = comparison;
  const sides = later === "left" ? [right, left] : [left, right];
  return [
    ...sides.map(describeSide),
    ...describeGap(comparison),
    ...(comparable ? describeRatio(comparison) : describeRefusal(comparison)),
    ...(comparable && assumptions.length > 0 ? [`Taken for granted: ${assumptions.join("; ")}.`] : []),
    `Stated numbers are widened under ${policy}; bounds are rounded outward to ${digits} digits.`,
  ];
}

function describeSide({ words, measure, status, period, days, perDay, isOneEvent }: ComparedToll): string {
  const told = `${quoted(words)} ${labelOf(measure, status)}, ${period === null ? "over a time that is not given" : quoted(period)}`;
  if (isOneEvent) return `${told}: the toll of one event, so there is no rate.`;
  if (days === null) return `${told}: the days are not known, so there is no rate.`;
  return `${told}: ${counted(days)}, ${perDay === null ? "no number of people" : inPrint(perDay, " a day")}.`;
}

function describeGap({ gapDays }: Comparison): string[] {
  if (gapDays === null) return [];
  const { low, high } = gapDays;
  if (high < 0) return [`The periods overlap by ${counted({ low: -high, high: -low })}.`];
  if (low < 0)
    return [
      `The periods overlap by up to ${counted({ low: -low, high: -low })}, or up to ${counted({ low: high, high })} lie between them.`,
    ];
  if (high === 0) return ["One period follows on the other."];
  return [`Between the periods ${low === 1 && high === 1 ? "lies" : "lie"} ${counted(gapDays)}.`];
}

function describeRefusal({ blocking, assumptions }: Comparison): string[] {
  const sides = blocking.map(({ slot, left, right }) => `${slot}: ${left} against ${right}`);
  return [
    `Not to be compared. ${sides.map((side) => `In the ${side}.`).join(" ")}`,
    `It would take for granted: ${assumptions.join("; ")}.`,
  ];
}

function describeRatio(comparison: Comparison): string[] {
  const { ratio, later, established, conditional, left, right } = comparison;
  if (left.isOneEvent) return ["Two events have no rates to compare."];
  if (left.days === null || right.days === null) return ["Without the days of both there is no rate to compare."];
  if (later === null) return ["Neither period is the later one, so nothing rose or fell."];
  const isHigher = comparison.breakEvenAt === "lowest";
  const settled = established
    ? `the stated numbers settle that it is ${isHigher ? "higher" : "lower"}`
    : "the stated numbers do not settle whether it is higher or lower";
  return [
    ratio === null
      ? `The earlier rate is nought, so there is no ratio: ${settled}.`
      : `The later rate is ${timesOf(ratio)}: ${settled}.`,
    ...conditional.map(
      (condition) =>
        `If ${condition.assumption}, the later rate is ${timesOf(condition.ratio)}${condition.established ? ", which settles it" : ""}.`,
    ),
    ...describeBreakEven(comparison),
  ];
}

function timesOf(ratio: Interval): string {
  if (ratio.high === null && !ratio.low) return "not bounded by the earlier one on either side";
  return inPrint(ratio, " times the earlier one");
}

const ends = {
  lowest: "with the later rate at its lowest",
  highest: "with the later rate at its highest",
  any: "wherever the later rate lies",
};

function describeBreakEven({ breakEven, breakEvenAt }: Comparison): string[] {
  if (breakEven === null || breakEvenAt === null) return [];
  return [`Both rates would be the same if the earlier toll were ${inPrint(breakEven)} (${ends[breakEvenAt]}).`];
}
