/**
 * "Four were shot, one fatally": to be shot or stabbed leaves open who lived, so that the four are casualties once the text
 * counts dead among them ("Four were shot. Roe died; the other three were hurt"), and so is the same number told of them elsewhere.
 *
 * Not here: "one dead, three shot", "two killed and three others shot", where those shot are counted apart.
 */
import type { FigureDraft } from "../figure-draft.ts";
import { isWeaponVerb } from "../outcomes/weapon-verbs.ts";
import { defineRefiner } from "../refiner.ts";

/** So many figures behind may tell of the dead. */
const reach = 3;
const apart = /^(?:others?|another|more|after|when|while|before|since|where|days?|earlier|later)$/;

export const widenShot = defineRefiner({
  name: "widen-shot",
  reason: "before parts are linked: the dead are a part of those shot",
  refine: (drafts, { text }) => {
    const numbers = wholesOfOthers(drafts, text);
    drafts.forEach((draft, i) => {
      if (isOpen(draft) && drafts.slice(i + 1, i + 1 + reach).some((dead) => areDeadAmong(draft, dead)))
        numbers.add(draft.quantity.low);
    });
    for (const draft of drafts) if (isOpen(draft) && numbers.has(draft.quantity.low)) draft.measure = "casualties";
    return drafts;
  },
});

const death = /\b(?:died|dead|killed|fatally|slain)\b/i;

/** Those shot who are as many as the dead and "the other three" together; one death may be told without a number. */
function wholesOfOthers(drafts: readonly FigureDraft[], text: string): Set<number | null> {
  const wholes = new Set<number | null>();
  const others = new Set(drafts.filter(areOthersHurt).map(({ quantity }) => quantity.low ?? 0));
  const open = drafts.filter((draft) => isOpen(draft) && !areOthers(draft));
  if (others.size === 0 || open.length === 0 || !death.test(text)) return wholes;
  const dead = Math.max(1, ...drafts.map(({ measure, quantity }) => (measure === "killed" ? (quantity.high ?? 1) : 1)));
  for (const { quantity } of open) if (others.has((quantity.low ?? 0) - dead)) wholes.add(quantity.low);
  return wholes;
}

const areOthersHurt = (draft: FigureDraft) => draft.measure === "injured" && areOthers(draft);

/** "the other three", "three others", "three other men" */
function areOthers({ quantity: { first, last }, sentence: { tokens } }: FigureDraft): boolean {
  return /^others?$/.test(tokens[first - 1]?.lower ?? "") || /^others?$/.test(tokens[last + 1]?.lower ?? "");
}

/** Told by the weapon alone. */
function isOpen({ measure, predicate, rule, quantity, sentence: { tokens } }: FigureDraft): boolean {
  if (measure !== "injured" || quantity.low === null || quantity.low < 2) return false;
  return rule === "multiple-outcome" || (predicate !== null && isWeaponVerb(tokens, predicate));
}

function areDeadAmong(shot: FigureDraft, dead: FigureDraft): boolean {
  const { quantity, sentence } = dead;
  if (dead.measure !== "killed" || quantity.kind === "share" || (quantity.low ?? 0) < 1) return false;
  if ((quantity.low ?? 0) > (shot.quantity.low ?? 0)) return false;
  if (sentence === shot.sentence) {
    const between = sentence.tokens.slice(shot.lastToken + 1, quantity.last + 2);
    return quantity.first > shot.lastToken && !between.some(({ lower }) => apart.test(lower));
  }
  // "One of them died.", "Two died at the scene.", "One victim died."
  const isNext = sentence.start >= shot.sentence.end && sentence.start - shot.sentence.end < 3;
  const isElliptic = dead.isPart || dead.group === null || /^victims?$/i.test(dead.group.span.exact);
  return isNext && isElliptic && quantity.first <= 1;
}
