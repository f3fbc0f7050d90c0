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

const death = /\b(?:died|dies|dead|killed|fatal(?:ly)?|slain)\b/i;

/** Those shot who are as many as the dead and the hurt whom the text tells apart, one death perhaps without a number. */
function wholesOfOthers(drafts: readonly FigureDraft[], text: string): Set<number | null> {
  const wholes = new Set<number | null>();
  const open = drafts.filter((draft) => isOpen(draft) && !areOthers(draft));
  if (open.length === 0 || !death.test(text)) return wholes;
  const dead = Math.max(1, ...drafts.map(deadOf));
  const sums = new Set(drafts.filter(areOthersHurt).map(({ quantity }) => (quantity.low ?? 0) + dead));
  const deadBySentence = new Map(
    drafts.filter(({ measure }) => measure === "killed").map((draft) => [draft.sentence, deadOf(draft)]),
  );
  for (const draft of drafts)
    if (draft.measure === "injured" && tellsOfDead(draft))
      sums.add((draft.quantity.low ?? 0) + (deadBySentence.get(draft.sentence) ?? 1));
  for (const draft of open)
    if (sums.has(draft.quantity.low ?? 0) || isDeadlyEvent(draft)) wholes.add(draft.quantity.low);
  return wholes;
}

const deadOf = ({ measure, quantity }: FigureDraft) => (measure === "killed" ? (quantity.high ?? 1) : 1);

/** "left a man dead and two hurt": three in all. */
function tellsOfDead({ sentence, quantity, lastToken }: FigureDraft): boolean {
  const words = sentence.tokens.slice(Math.max(0, quantity.first - window), lastToken + window);
  return words.some(({ lower }) => death.test(lower));
}

/** "a woman killed in a quadruple shooting": the dead are among those shot. */
function isDeadlyEvent({ rule, quantity: { first }, sentence: { tokens } }: FigureDraft): boolean {
  if (rule !== "multiple-outcome") return false;
  for (let i = first - 1; i >= 0 && i > first - 6; i--) {
    if (death.test(tokens[i]!.lower)) return true;
    if (tokens[i]!.pos === "PUNCT") return false;
  }
  return false;
}

/** So many words around a figure may tell of the dead. */
const window = 15;

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
