/**
 * Links each figure that is stated to be a part or share to its whole: "100,000 casualties, 20,000 of them dead",
 * "at least 558 people, 50 of them children", "nearly half of them".
 *
 * Not here: parts that nobody states to be parts; sums are the checker's business.
 */
import type { FigureDraft } from "../figure-draft.ts";
import { defineRefiner } from "../refiner.ts";

const reach = 8;

export const linkParts = defineRefiner({
  name: "link-parts",
  reason: "before the slots are tied: a part takes place, period and source from its whole",
  refine: (drafts) => {
    drafts.forEach((draft, i) => {
      draft.partOf = statesPart(draft) ? (findWhole(drafts, i) ?? null) : null;
    });
    return drafts;
  },
});

/** What the words around the quantity say: "of them", "of whom", "including", "among them". */
function statesPart({ isPart, sentence: { tokens }, quantity, lastToken }: FigureDraft): boolean {
  if (isPart || quantity.kind === "share") return true;
  const before = tokens.slice(Math.max(0, quantity.first - 3), quantity.first).map((token) => token.lower);
  if (
    before.some((word) => word === "including" || word === "include" || word === "includes") ||
    before.slice(-2).join(" ") === "of whom" ||
    before.slice(-2).join(" ") === "among them"
  )
    return true;
  const behind = tokens.slice(quantity.last + 1, lastToken + 4).map((token) => token.lower);
  return (
    /^of (?:them|whom|those|these|the (?:dead|casualties|victims|wounded|injured|killed|missing|bodies|hostages))\b/.test(
      behind.join(" "),
    ) || /\bamong (?:them|the dead)\b/.test(behind.join(" "))
  );
}

/** The nearest earlier figure that could hold the part: larger, of the same or a wider measure, no part of a list beside it. */
function findWhole(drafts: readonly FigureDraft[], at: number): FigureDraft | undefined {
  const part = drafts[at]!;
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const whole = drafts[i]!;
    if (whole.part !== part.part) break;
    if (canHold(whole, part) && !isSibling(whole, part)) return whole;
  }
  return undefined;
}

function canHold(whole: FigureDraft, part: FigureDraft): boolean {
  if (whole.quantity.kind === "share") return false;
  if (whole.measure !== part.measure && whole.measure !== "casualties") return false;
  if (part.quantity.kind === "share") return true;
  const wholeEnd = whole.quantity.high ?? Number.POSITIVE_INFINITY;
  return wholeEnd >= (part.quantity.low ?? part.quantity.high ?? 0);
}

/** "including 12 women and 3 children": the women are no whole of the children. */
function isSibling(candidate: FigureDraft, part: FigureDraft): boolean {
  return (
    statesPart(candidate) &&
    candidate.sentence === part.sentence &&
    !/^of (?:them|whom|those)/.test(
      part.sentence.tokens
        .slice(part.quantity.last + 1, part.quantity.last + 3)
        .map((token) => token.lower)
        .join(" "),
    ) &&
    part.quantity.kind !== "share"
  );
}
