/**
 * The outcome told before its people, in the active voice: "[killed] 12 people", "[injuring] at least 30".
 */
import type { Token } from "../text/sentence.ts";
import { type Outcome, outcomeAt } from "./outcome.ts";
import { isNounOfWeapon } from "./outcomes/weapon-verbs.ts";

/** The active outcome whose object begins at token `at`: "killed [12] people", "injuring at least [30]". */
export function outcomeBefore(tokens: readonly Token[], at: number): Outcome | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const outcome = activeEndingAt(tokens, i);
    if (outcome !== undefined) return outcome;
    const token = tokens[i]!;
    // "killed the mayor's two sons"
    if (token.lower === "'s" || token.lower === "'") {
      while (/^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? "") && activeEndingAt(tokens, i - 1) === undefined) i--;
      continue;
    }
    // "killing a family of three"
    if (token.lower === "of" && /^(?:family|group|total|crew|party)$/.test(tokens[i - 1]?.lower ?? "")) {
      i--;
      continue;
    }
    const isBetween =
      token.pos === "DET" ||
      token.pos === "ADV" ||
      token.pos === "ADJ" ||
      (token.pos === "PRON" && /^(?:its|his|her|their|our)$/.test(token.lower)) ||
      token.lower === "as" ||
      token.exact === "“" ||
      token.exact === '"';
    if (!isBetween) return undefined;
  }
  return undefined;
}

/** The active outcome whose last word is token `end`; passive uses ("were killed") do not count. */
export function activeEndingAt(tokens: readonly Token[], end: number): Outcome | undefined {
  // From far to near, so that "killed or wounded" is taken whole.
  for (let first = Math.max(0, end - 4); first <= end; first++) {
    const outcome = outcomeAt(tokens, first);
    if (outcome === undefined || outcome.last !== end || !outcome.isActive || isNounOfWeapon(tokens, end)) continue;
    const before = tokens[first - 1];
    // "the injured 35,000 lira each": those who were hurt.
    if (outcome.isCounted && before?.pos === "DET") return undefined;
    const isPassive = before !== undefined && (passive.test(before.lower) || before.lower === "been");
    return isPassive ? undefined : outcome;
  }
  return undefined;
}

const passive = /^(?:was|were|been|are|is|being|be|'re|get|got|getting|gets)$/;
