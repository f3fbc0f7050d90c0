/**
 * What the periods of two tolls allow. Two stretches with both ends have rates, and are compared whether or not they overlap;
 * two totals without a beginning have none, nor have two events, but one of each kind forbids.
 *
 *   "since December" and "so far" → blocked; would take: “so far” covers the days of “since December”
 *
 * Not here: how long a period is (period-days.ts).
 */
import type { DayRange } from "../../domain/figure.ts";
import type { ComparableToll } from "./comparable-toll.ts";
import type { Side } from "./compared-side.ts";
import { type Finding, quoted } from "./gate.ts";
import type { PeriodDays } from "./period-days.ts";

type TimedSide = Pick<Side, "toll" | "period" | "isOneEvent">;

const nameOf = ({ words, period }: ComparableToll) =>
  period === null ? `the toll ${quoted(words)}` : quoted(period.span.exact);

type Kind = PeriodDays["kind"] | "event";

const kindOf = ({ isOneEvent, period }: TimedSide): Kind => (isOneEvent ? "event" : period.kind);

const kindInWords: Record<Kind, string> = {
  event: "the time of one event",
  flow: "from one day to another",
  total: "a total up to a day, from no stated beginning",
  open: "without a known end",
  none: "not given",
};

function sideInWords(side: TimedSide): string {
  const { period } = side.toll;
  const kind = kindOf(side);
  return period === null
    ? kindInWords.none
    : `${period.span.exact} (${kind === "none" ? "no known days" : kindInWords[kind]})`;
}

const sameTime: Record<Exclude<Kind, "flow" | "event">, string> = {
  total: "both totals are counted from the same day",
  open: "both counts end on the same day",
  none: "both count over the same time",
};

export function checkPeriod(one: TimedSide, two: TimedSide): Finding {
  const [kind, other] = [kindOf(one), kindOf(two)];
  if (kind === other) return kind === "flow" || kind === "event" ? {} : { assumption: sameTime[kind] };
  const isFirstKnown = kind === "flow" || (kind === "event" && other !== "flow");
  const [unknown, known] = isFirstKnown ? [two, one] : [one, two];
  return {
    blocking: { slot: "period", left: sideInWords(one), right: sideInWords(two) },
    assumption: `${nameOf(unknown.toll)} covers the days of ${nameOf(known.toll)}`,
  };
}

/** Which of two stretches is the later one, and whether their days settle it. */
export interface Order {
  /** Negative: the first is; 0: they are of the same days. */
  readonly sign: number;
  /** "begins" or "ends": what order was taken for granted; null where the days settle it. */
  readonly assumed: "begins" | "ends" | null;
}

/** The later period begins later; of two with one beginning, the later one ends later. Null without both ends of both. */
export function orderOf(one: PeriodDays, two: PeriodDays): Order | null {
  if (one.days === null || two.days === null) return null;
  const begins = compareRanges(two.from!, one.from!);
  if (begins !== 0) return { sign: begins, assumed: areApart(one.from!, two.from!) ? null : "begins" };
  const ends = compareRanges(two.to!, one.to!);
  return { sign: ends, assumed: ends === 0 || areApart(one.to!, two.to!) ? null : "ends" };
}

function compareRanges(one: DayRange, two: DayRange): number {
  return compareWords(one.earliest, two.earliest) || compareWords(one.latest, two.latest);
}

const compareWords = (one: string, two: string) => (one < two ? -1 : one > two ? 1 : 0);
const areApart = (one: DayRange, two: DayRange) => one.latest < two.earliest || two.latest < one.earliest;
