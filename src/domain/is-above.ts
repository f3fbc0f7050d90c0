/** Whether every number of one interval is greater than every number of another. An open lower side begins at nought. */
import type { Interval } from "./comparison.ts";

export function isAbove(one: Interval, two: Interval): boolean {
  if (two.high === null) return false;
  const low = one.low ?? 0;
  return low > two.high || (low === two.high && (one.lowExclusive || two.highExclusive));
}
