/**
 * Scores the figures read from one passage against the editor's, slot by slot. Figures are paired one to one by the
 * share of characters that their quantities have in common. `core` is value, qualifier and measure; `tuple` is all slots.
 */
import type { Figure } from "../../src/domain/figure.ts";
import type { GoldFigure } from "./gold.ts";
import { isSameEnd, isSameName, isSamePeriod } from "./same-slot.ts";
import type { Tallies } from "./tally.ts";

export const figureSlots = [
  "detect",
  "value",
  "qualifier",
  "measure",
  "group",
  "place",
  "period",
  "source",
  "partOf",
  "status",
  "core",
  "tuple",
] as const;
export type FigureSlot = (typeof figureSlots)[number];

const qualifierOf: Record<string, Figure["quantity"]["qualifier"]> = {
  exact: "exact",
  approx: "approximately",
  atLeast: "at-least",
  moreThan: "more-than",
  atMost: "at-most",
  lessThan: "less-than",
  range: "range",
  vague: "vague",
};

/** Adds one passage to the tallies. */
export function scoreFigures(
  gold: readonly GoldFigure[],
  found: readonly Figure[],
  tallies: Tallies<FigureSlot>,
): void {
  const pairs = pairUp(gold, found);
  const indexOfId = new Map([...pairs].map(([index, figure]) => [figure.id, index]));
  for (const [index, expected] of gold.entries()) {
    if (expected.doubtful) continue;
    const figure = pairs.get(index);
    if (figure === undefined) countMissed(expected, tallies);
    else countPair(expected, figure, indexOfId.get(figure.partOf ?? ""), tallies);
  }
  const paired = new Set(pairs.values());
  for (const figure of found) if (!paired.has(figure)) countSpurious(figure, tallies);
}

/** The figures of the answer with those that were read in their place. */
export function pairUp(gold: readonly GoldFigure[], found: readonly Figure[]): Map<number, Figure> {
  const candidates: { share: number; index: number; figure: Figure }[] = [];
  for (const [index, { span }] of gold.entries()) {
    for (const figure of found) {
      const common = Math.min(span[1], figure.span.end) - Math.max(span[0], figure.span.start);
      const longer = Math.max(span[1] - span[0], figure.span.end - figure.span.start);
      if (common > 0) candidates.push({ share: common / longer, index, figure });
    }
  }
  const pairs = new Map<number, Figure>();
  const taken = new Set<Figure>();
  for (const { index, figure } of candidates.sort((a, b) => b.share - a.share)) {
    if (pairs.has(index) || taken.has(figure)) continue;
    pairs.set(index, figure);
    taken.add(figure);
  }
  return pairs;
}

const originOf = (figure: Figure) => figure.attribution.at(-1)?.source?.exact ?? null;
const alwaysFilled = ["detect", "value", "qualifier", "measure", "status", "core", "tuple"] as const;

function filledSlots(figure: Figure): FigureSlot[] {
  const filled: FigureSlot[] = [...alwaysFilled];
  for (const slot of ["group", "place", "period", "partOf"] as const) if (figure[slot] !== null) filled.push(slot);
  if (originOf(figure) !== null) filled.push("source");
  return filled;
}

function countMissed(expected: GoldFigure, tallies: Tallies<FigureSlot>): void {
  for (const slot of alwaysFilled) tallies[slot].expected++;
  for (const slot of ["group", "place", "period", "source", "partOf"] as const) {
    if (expected[slot] !== null) tallies[slot].expected++;
  }
}

function countSpurious(figure: Figure, tallies: Tallies<FigureSlot>): void {
  for (const slot of filledSlots(figure)) tallies[slot].found++;
}

function countPair(
  expected: GoldFigure,
  figure: Figure,
  whole: number | undefined,
  tallies: Tallies<FigureSlot>,
): void {
  const right = judge(expected, figure, whole);
  for (const slot of alwaysFilled) {
    tallies[slot].expected++;
    tallies[slot].found++;
    if (right[slot]) tallies[slot].right++;
  }
  const filled = new Set(filledSlots(figure));
  for (const slot of ["group", "place", "period", "source", "partOf"] as const) {
    const isFilled = filled.has(slot);
    // An answer that accepts an empty slot expects nothing where nothing was read, and charges nothing for a right one.
    const isExpected = isFilled ? expected[slot] !== null || right[slot] : !right[slot];
    if (isExpected) tallies[slot].expected++;
    if (isFilled) tallies[slot].found++;
    if (isFilled && right[slot]) tallies[slot].right++;
  }
}

/** Which slots of a figure say what the answer says; `whole` is the index of the answer that its whole was paired with. */
export function judge(expected: GoldFigure, figure: Figure, whole: number | undefined): Record<FigureSlot, boolean> {
  const { quantity } = figure;
  const value =
    isSameEnd(expected.low, quantity.low) &&
    isSameEnd(expected.high, quantity.high) &&
    expected.share === quantity.share &&
    (expected.unit ?? "person") === quantity.unit;
  const qualifier = qualifierOf[expected.modifier] === quantity.qualifier;
  const measure = [expected.measure, ...(expected.measureAlt ?? [])].includes(figure.measure);
  const statuses = [expected.status, ...(expected.statusAlt ?? [])];
  const status = statuses.includes(figure.status === "compared" ? "comparison" : figure.status);
  const isName = (answer: string | null, others: readonly (string | null)[] = [], found: string | null) =>
    [answer, ...others].some((name) => isSameName(name, found));
  const group = isName(expected.group, expected.groupAlt, figure.group?.span.exact ?? null);
  const place = isName(expected.place, expected.placeAlt, figure.place?.span.exact ?? null);
  const source = isName(expected.source, expected.sourceAlt, originOf(figure));
  const period = [expected.period, ...(expected.periodAlt ?? [])].some((answer) => isSamePeriod(answer, figure.period));
  const partOf = expected.partOf === null ? figure.partOf === null : expected.partOf === whole;
  const core = value && qualifier && measure;
  const tuple = core && status && group && place && source && period && partOf;
  return { detect: true, value, qualifier, measure, group, place, period, source, partOf, status, core, tuple };
}
