/**
 * Links each figure that is stated to be a part or share to its whole: "100,000 casualties, 20,000 of them dead",
 * "at least 558 people, 50 of them children", "casualties of 900, with 200 killed", "nearly half of the dead".
 *
 * Not here: the total of a table's column, lists that add up to a toll (breakdowns.ts); other sums are the checker's business.
 */
import { classOfNoun } from "../counted-noun.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { defineRefiner } from "../refiner.ts";
import { linkSums, totalOfColumn } from "./breakdowns.ts";

/** How many figures a part may stand behind (or a share before) its whole. */
const reach = 8;

export const linkParts = defineRefiner({
  name: "link-parts",
  reason: "before the slots are tied: a part takes place, period and source from its whole",
  refine: (drafts) => {
    drafts.forEach((draft, i) => {
      draft.partOf = totalOfColumn(drafts, i) ?? findWhole(drafts, i) ?? null;
    });
    linkSums(drafts);
    return drafts;
  },
});

function findWhole(drafts: readonly FigureDraft[], at: number): FigureDraft | undefined {
  const part = drafts[at]!;
  // "killed 31 people, with 19 deaths in Homs"
  if (/(?:^|, )with$/.test(wordsOf(part, part.quantity.first - 2, part.quantity.first - 1)))
    return nearestBefore(drafts, at, (whole) => holdsBeside(whole, part));
  if (!statesPart(part))
    return isBreakdown(drafts, at) ? nearestBefore(drafts, at, (whole) => whole.measure === "casualties") : undefined;
  if (part.quantity.kind === "share") return wholeOfShare(drafts, at);
  return (
    nearestBefore(drafts, at, (whole) => canHold(whole, part) && !isSibling(whole, part)) ?? wholeThatIsLess(drafts, at)
  );
}

/** "40 people were killed, including 50 children": a contradiction, which is kept as the text has it. */
function wholeThatIsLess(drafts: readonly FigureDraft[], at: number): FigureDraft | undefined {
  const [whole, part] = [drafts[at - 1], drafts[at]!];
  if (whole === undefined || whole.sentence !== part.sentence || statesPart(whole) || isFew(whole)) return undefined;
  const isCounted = whole.unit === part.unit && (whole.measure === part.measure || whole.measure === "casualties");
  return isCounted && whole.quantity.kind !== "share" && !isOfHurt(part) ? whole : undefined;
}

/** "A woman and a teenager, both of whom". */
const isFew = ({ quantity: { high } }: FigureDraft) => (high ?? Number.POSITIVE_INFINITY) < 2;

const holdsBeside = (whole: FigureDraft, part: FigureDraft) =>
  whole.sentence === part.sentence &&
  (whole.measure === part.measure || whole.measure === "casualties") &&
  canHold(whole, part) &&
  !isSibling(whole, part);

/** A share takes a whole of its own measure, before it or just behind ("Nearly half of the dead …; over 20,000 died"), then casualties. */
function wholeOfShare(drafts: readonly FigureDraft[], at: number): FigureDraft | undefined {
  const part = drafts[at]!;
  if (isOfPronoun(part)) return nearestBefore(drafts, at, (whole) => canHold(whole, part));
  const isSame = (whole: FigureDraft) => whole.measure === part.measure && canHold(whole, part);
  return (
    nearestBefore(drafts, at, isSame) ??
    drafts.slice(at + 1, at + 4).find((whole) => isInReach(whole, part) && isSame(whole) && !statesPart(whole)) ??
    nearestBefore(drafts, at, (whole) => canHold(whole, part))
  );
}

function nearestBefore(
  drafts: readonly FigureDraft[],
  at: number,
  accepts: (whole: FigureDraft) => boolean,
): FigureDraft | undefined {
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    if (!isInReach(drafts[i]!, drafts[at]!)) return undefined;
    if (accepts(drafts[i]!)) return drafts[i];
  }
  return undefined;
}

/** A part stands in the paragraph of its whole; "of the dead", "of those soldiers" points a paragraph or two away. */
function isInReach(whole: FigureDraft, part: FigureDraft): boolean {
  const distance = Math.abs(whole.part.index - part.part.index);
  if (distance === 0) return true;
  const isDefinite = /^of (?:the|those|these) /.test(wordsOf(part, part.quantity.last + 1, part.quantity.last + 3));
  const isTold = whole.part.kind === "body" || whole.part.kind === "deck";
  if (distance === 1 && isTold && opensOnPronoun(part)) return !hasCountBehind(whole);
  const most = isAmongThe(part) ? 8 : isDefinite ? 4 : -1;
  return distance <= 2 && isTold && part.quantity.first <= most;
}

/** "At least 20,000 of them have been killed", "Of these, 12 died": the first words of a paragraph lean on the one just before. */
const opensOnPronoun = (part: FigureDraft) =>
  isOfPronoun(part) && part.quantity.first <= 3 && part.sentence.start === part.part.sentences()[0]?.start;

/** "killed 30 people. Some 500 soldiers were on the hill.": people counted since, whom a pronoun behind means. */
const hasCountBehind = ({ part, sentence, lastToken }: FigureDraft) =>
  part
    .sentences()
    .filter(({ start }) => start >= sentence.start)
    .flatMap(({ start, tokens }) => tokens.slice(start === sentence.start ? lastToken + 1 : 0))
    .some(
      ({ pos }, at, rest) =>
        pos === "NUM" && rest.slice(at + 1, at + 3).some(({ lower }) => classOfNoun(lower) === "person"),
    );

/** "Among the dead are 12 sailors and [three] cooks", "[Four] boys were among the injured". */
const isAmongThe = (part: FigureDraft) =>
  part.isPart === true && /\bamong (?:the|those) /.test(wordsOf(part, part.quantity.first - 9, part.lastToken));

const wordsOf = ({ sentence: { tokens } }: FigureDraft, first: number, last: number) =>
  tokens
    .slice(Math.max(0, first), last + 1)
    .map((token) => token.lower)
    .join(" ");

/** What the words around the quantity say: "of them", "of whom", "including", "among them". */
function statesPart(draft: FigureDraft): boolean {
  const { isPart, quantity } = draft;
  if (isPart || quantity.kind === "share") return true;
  if (
    /\binclud(?:e[sd]?|ing)\b|\b(?:of whom|of them|among them|of these|of those)(?: ,)?$|\bthe (?:other|remaining)$/.test(
      wordsOf(draft, quantity.first - 3, quantity.first - 1),
    )
  )
    return true;
  return isOfThem(draft) || isAmongThem(draft);
}

/** "12 medics among them"; in "six people, a family of four among them," the words are the four's. */
function isAmongThem({ sentence: { tokens }, quantity, lastToken }: FigureDraft): boolean {
  for (let at = quantity.last + 1; at <= lastToken + 4 && tokens[at] !== undefined; at++) {
    if (tokens[at]!.pos === "NUM" && tokens[at - 1]!.lower !== "and") return false;
    if (tokens[at]!.lower !== "among" || tokens[at + 1]?.lower !== "them") continue;
    const behind = tokens[at + 2];
    return behind === undefined || /^[,.;)]$/.test(behind.exact);
  }
  return false;
}

const isOfThem = (draft: FigureDraft) =>
  /^of (?:them|whom|those|these|the (?:dead|casualties|victims|wounded|injured|killed|missing|bodies|hostages))\b/.test(
    wordsOf(draft, draft.quantity.last + 1, draft.quantity.last + 3),
  );

const isOfPronoun = (draft: FigureDraft) =>
  /^of (?:them|whom)$/.test(wordsOf(draft, draft.quantity.last + 1, draft.quantity.last + 2)) ||
  /\bof (?:them|whom|these|those)(?: ,)?$/.test(wordsOf(draft, draft.quantity.first - 3, draft.quantity.first - 1));

const isOfHurt = (draft: FigureDraft) =>
  /^of (?:the|those|these) (?:wounded|injured|hurt)\b/.test(
    wordsOf(draft, draft.quantity.last + 1, draft.quantity.last + 3),
  );

/** Killed or wounded told in the same sentence behind casualties: "15,500 killed" of "124,500 casualties: …". */
function isBreakdown(drafts: readonly FigureDraft[], at: number): boolean {
  const part = drafts[at]!;
  if (part.measure !== "killed" && part.measure !== "injured") return false;
  const whole = nearestBefore(drafts, at, (draft) => draft.measure === "casualties");
  if (whole === undefined || whole.sentence !== part.sentence || !canHold(whole, part)) return false;
  // "and that some 40,000 civilians had died": a count of its own.
  return !part.sentence.tokens.slice(whole.lastToken + 1, part.quantity.first).some(({ lower }) => lower === "that");
}

function canHold(whole: FigureDraft, part: FigureDraft): boolean {
  if (whole.quantity.kind === "share" || whole.quantity.high === 0) return false;
  // "five of the injured died" are no part of the dead before.
  if (isOfHurt(part) && whole.measure === "killed") return false;
  if (whole.measure !== part.measure && whole.measure !== "casualties" && !isOfPronoun(part)) return false;
  if (part.quantity.kind === "share") return true;
  return (whole.quantity.high ?? Number.POSITIVE_INFINITY) >= (part.quantity.low ?? part.quantity.high ?? 0);
}

/** "including 12 women and 3 children": the women are no whole of the children. */
function isSibling(candidate: FigureDraft, part: FigureDraft): boolean {
  return (
    statesPart(candidate) && candidate.sentence === part.sentence && !isOfThem(part) && part.quantity.kind !== "share"
  );
}
