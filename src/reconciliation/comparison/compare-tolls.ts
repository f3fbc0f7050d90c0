/**
 * Two tolls side by side: whether they may be compared, what forbids it, and if they may, whether the rate a day rose or fell,
 * with everything that is taken for granted.
 *
 *   100,000 casualties in the first eight months of a war; more than 100,000 since December
 *   → 386 to 414 a day, then more than 657 a day: more than 1.59 times as many, established
 *
 * Numbers are exact quotients of the stated numbers, and outer: bounds that no reading of the words can pass. Argument order
 * changes nothing but which side is `left`. Nothing is estimated: an open bound stays open.
 * Not here: words for print (describe-comparison.ts), differences of cumulative totals (difference-series.ts).
 */
import type { Blocking, Comparison } from "../../domain/comparison.ts";
import type { WideningPolicy } from "../../domain/widening-policies.ts";
import type { ComparableToll } from "./comparable-toll.ts";
import { comparedTollOf, type Side, sideOf } from "./compared-side.ts";
import { checkSlots, type Finding } from "./gate.ts";
import { checkPeriod, type Order, orderOf } from "./gate-period.ts";
import { closed } from "./interval.ts";
import { gapBetween } from "./period-days.ts";
import { exactness, rateAssumptions } from "./rate-assumptions.ts";
import { breakEvenOf, type Rate, ratioOf } from "./rates.ts";

type Reckoned = Pick<Comparison, "ratio" | "established" | "breakEven" | "breakEvenAt" | "conditional"> & {
  readonly used: readonly string[];
};

const notReckoned: Reckoned = {
  ...{ ratio: null, established: false, breakEven: null, breakEvenAt: null, conditional: [], used: [] },
};

/**
 * Rates are people a day, ratios later rate over earlier rate, break-even people. Where `blocking` is not empty there is no
 * ratio, and `assumptions` are the weakest that would allow one.
 */
export function compareTolls(left: ComparableToll, right: ComparableToll, policy: WideningPolicy): Comparison {
  const sides = [sideOf(left, policy), sideOf(right, policy)] as const;
  const order = orderOf(sides[0].period, sides[1].period);
  // Findings are worded in one order, whatever that of the arguments.
  const isTurned = order !== null && order.sign !== 0 ? order.sign < 0 : left.id > right.id;
  const [one, two] = isTurned ? [sides[1], sides[0]] : sides;
  const findings = [...checkSlots(one.toll, two.toll), checkPeriod(one, two)];
  const blocking = findings.flatMap((finding) => finding.blocking ?? []);
  const gapDays = gapBetween(one.period, two.period);
  const canReckon = blocking.length === 0 && order !== null && order.sign !== 0;
  const { used, ...reckoned } = canReckon ? reckon(one, two, order) : notReckoned;
  return {
    comparable: blocking.length === 0,
    blocking: isTurned ? blocking.map(turned) : blocking,
    assumptions: [...assumptionsIn(findings), ...used],
    left: comparedTollOf(sides[0]),
    right: comparedTollOf(sides[1]),
    gapDays,
    later: order === null || order.sign === 0 ? null : isTurned ? "left" : "right",
    ...reckoned,
    policy,
  };
}

const turned = ({ slot, left, right }: Blocking): Blocking => ({ slot, left: right, right: left });

/** Those of blocked slots first. */
function assumptionsIn(findings: readonly Finding[]): string[] {
  const [blocked, open] = [true, false].map((isBlocked) =>
    findings.filter(({ blocking }) => (blocking !== undefined) === isBlocked),
  );
  return [...blocked!, ...open!].flatMap(({ assumption }) => assumption ?? []);
}

function reckon(earlier: Side, later: Side, order: Order): Reckoned {
  if (earlier.rate === null || later.rate === null) return notReckoned;
  const { ratio, direction } = ratioOf(earlier.rate, later.rate);
  const established = direction !== null;
  const conditional = established ? [] : conditionsOf(earlier, later);
  const supposed = direction ?? conditional.find(({ direction }) => direction !== null)?.direction ?? null;
  return {
    ratio,
    established,
    ...breakEvenOf(earlier.rate, later.rate, supposed),
    conditional: conditional.map(({ direction, ...condition }) => ({ ...condition, established: direction !== null })),
    used: rateAssumptions(earlier, later, order, gapBetween(earlier.period, later.period)!),
  };
}

/** The ratio where one side meant exactly the number that it names; where neither settles it alone, also where both did. */
function conditionsOf(earlier: Side, later: Side) {
  const [first, second] = [exactness("earlier", earlier), exactness("later", later)];
  const exactRate = first && withPeople(earlier.rate!, first.number);
  const exactLater = second && withPeople(later.rate!, second.number);
  const alone = [
    ...(first ? conditionOf(first.words, exactRate!, later.rate!) : []),
    ...(second ? conditionOf(second.words, earlier.rate!, exactLater!) : []),
  ];
  if (!first || !second || alone.some(({ direction }) => direction !== null)) return alone;
  return [...alone, ...conditionOf(`${first.words}, and ${second.words}`, exactRate!, exactLater!)];
}

const withPeople = (rate: Rate, number: number): Rate => ({ ...rate, people: closed(number, number) });

function conditionOf(assumption: string, earlier: Rate, later: Rate) {
  const { ratio, direction } = ratioOf(earlier, later);
  return ratio === null ? [] : [{ assumption, ratio, direction }];
}
