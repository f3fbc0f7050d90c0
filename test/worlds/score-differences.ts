/**
 * How well differences between tellings and what was stated are found: for each mention and type, whether it is planted and
 * whether it is told. Types that a mention tolerates count neither way.
 *
 * Not here: whether the mention was joined to the right tellings at all (score-clusters.ts).
 */

import { emptyTallies, type Score, scoreOf } from "../../scripts/evaluation/tally.ts";
import { type DifferenceType, differenceTypes } from "../../src/domain/estimate.ts";

export interface TrueDifferences {
  readonly figure: string;
  readonly differences: readonly DifferenceType[];
  readonly tolerated?: readonly DifferenceType[];
  readonly isOpen?: boolean;
}

export interface FoundDifferences {
  readonly figure: string;
  readonly differences: readonly DifferenceType[];
}

export interface DifferenceScores extends Score {
  readonly byType: Readonly<Record<DifferenceType, Score>>;
}

/** Over the mentions that both sides know. */
export function scoreDifferences(
  truth: readonly TrueDifferences[],
  found: readonly FoundDifferences[],
): DifferenceScores {
  const known = new Map(truth.map((each) => [each.figure, each]));
  const tallies = emptyTallies(differenceTypes);
  for (const { figure, differences } of found) {
    const answer = known.get(figure);
    if (answer === undefined || answer.isOpen) continue;
    const [expected, given, tolerated] = [new Set(answer.differences), new Set(differences), new Set(answer.tolerated)];
    for (const type of expected) tallies[type].expected++;
    for (const type of given) {
      if (expected.has(type)) tallies[type].right++;
      if (expected.has(type) || !tolerated.has(type)) tallies[type].found++;
    }
  }
  const all = differenceTypes.map((type) => tallies[type]);
  const sum = (of: "right" | "found" | "expected") => all.reduce((total, each) => total + each[of], 0);
  const byType = Object.fromEntries(differenceTypes.map((type) => [type, scoreOf(tallies[type])]));
  const overall = scoreOf({ right: sum("right"), found: sum("found"), expected: sum("expected") });
  return { ...overall, byType: byType as Record<DifferenceType, Score> };
}
