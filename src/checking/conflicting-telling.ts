/**
 * The other telling of a toll, where both numbers cannot be: of the same source, people, place and time; or taken up as known ("the
 * 45 victims") from a text that told 40; or a headline's number which the text tells otherwise.
 *
 * Not here: what is only hedged otherwise, updated, or a part.
 */

import type { Figure } from "../domain/figure.ts";
import { isAbove } from "../domain/is-above.ts";
import { isCountedOverTime } from "./counted-over-time.ts";
import { type Draft, originOf } from "./draft.ts";
import { isNumbered, isSameNumber, isTakenUp, toldBelow } from "./headline-tellings.ts";
import { isNamedAgain } from "./named-again.ts";
import { isSumOf } from "./sums-of-counts.ts";
import { isToldAnew, isToldApart } from "./told-anew.ts";

export function conflictingTelling(draft: Draft, figure: Figure): Figure | undefined {
  if (draft.isIn(figure.span, "headline"))
    return isPlain(draft, figure, isToldApart) ? textOfHeadline(draft, figure) : undefined;
  const earlier = draft.body.filter((one) => one.span.start < figure.span.start && isPlain(draft, one));
  if (isTakenUp(draft, figure) && isAfterNoun(draft, figure)) {
    // What sets it apart stands beside it: "the [other] 45 dead", "the 45 victims of the [second] raid".
    const beside = draft.text.slice(
      Math.max(draft.sentenceAt(figure.span.start)?.start ?? 0, figure.span.start - 40),
      figure.span.end + 40,
    );
    return isPlain(draft, figure, () => isToldAnew(beside)) ? onlyOne(draft, earlier, figure) : undefined;
  }
  return isPlain(draft, figure) ? earlier.find((one) => isSaidTwice(draft, one, figure)) : undefined;
}

/** A toll of its own, told of the moment. */
function isPlain(draft: Draft, figure: Figure, isApart = isToldAnew): boolean {
  const { quantity, partOf } = figure;
  return (
    isNumbered(figure) &&
    !quantity.share &&
    partOf === null &&
    !quantity.reportedNone &&
    !isApart(wordsAround(draft, figure))
  );
}

function wordsAround(draft: Draft, { span }: Figure): string {
  const sentence = draft.sentenceAt(span.start);
  return sentence === undefined ? "" : draft.text.slice(sentence.start, sentence.end);
}

const isSameKind = (one: Figure, two: Figure) => one.measure === two.measure && one.quantity.unit === two.quantity.unit;

/** One source, place and time for both; where one has no source, place and time must both be told. */
function isSaidTwice(draft: Draft, one: Figure, two: Figure): boolean {
  if (!isSameKind(one, two) || !doExclude(draft, one, two)) return false;
  // "Nine were shot, seven of them in one street": the seven may be told again.
  if ([...draft.partsOf(one), ...draft.partsOf(two)].some((part) => isSameNumber(part, one) || isSameNumber(part, two)))
    return false;
  // "Four were wounded. Two were taken to one hospital, two to another": the four, one group after the other.
  const others = draft.body.filter((other) => other !== one && isSameKind(other, one) && !other.quantity.share);
  if (others.length > 1 && isSumOf(one.quantity.low ?? one.quantity.high ?? 0, others)) return false;
  // A sentence that has both sets them apart.
  if (draft.sentenceAt(one.span.start) === draft.sentenceAt(two.span.start)) return false;
  const { isSameSource, fitOfPlaces, fitOfPeriods, fitOfGroups } = draft.knowledge;
  const [origin, other] = [originOf(one), originOf(two)];
  const areBothSourced = origin !== undefined && other !== undefined;
  if (areBothSourced && !isSameSource(origin, other)) return false;
  const isUndated = areBothSourced && one.period === null && two.period === null;
  // "Four men were shot, and two were stable" tells of some of them.
  if (one.group?.basis === "inherited" || two.group?.basis === "inherited") return false;
  const group = fitOfGroups(one.group, two.group);
  const areAlike = group === "same" || (group === "unknown" && (one.group === null) === (two.group === null));
  const [place, time] = [fitOfPlaces(one.place, two.place), fitOfPeriods(one.period, two.period, draft.date)];
  const isTold = place === "same" && (time === "same" || isUndated);
  if (areAlike && isTold) return true;
  const isAgain = areBothSourced && group === "same" && isNamedAgain(draft, one, two);
  return isAgain && place !== "other" && (time === "same" || time === "unknown");
}

/** "Killed 40 people … the [45] dead": the text told one toll of that kind before, and no other. */
function onlyOne(draft: Draft, earlier: readonly Figure[], figure: Figure): Figure | undefined {
  // Of those shot, some died: "the three injured" are no other count of four.
  if (
    figure.measure === "injured" &&
    draft.body.some(({ measure }) => measure === "killed") &&
    !areBesideDead(draft, earlier)
  )
    return undefined;
  const isOther = (one: Figure) => isSameKind(one, figure) && !isOfIt(draft, one, figure);
  const before = draft.body.filter((one) => one.span.start < figure.span.start && isOther(one));
  // "Nine died, five of them Swedes": the five dead may be meant, too.
  if (before.some((one) => one.partOf !== null && isSameNumber(one, figure))) return undefined;
  const all = before.filter(({ partOf }) => partOf === null);
  const same = earlier.filter(isOther);
  const [first] = same;
  if (
    first === undefined ||
    !isNumbered(first, fewest) ||
    all.length > same.length ||
    same.some((one) => !isSameNumber(one, first))
  )
    return undefined;
  // "9,000 Soviets are among the 12,000 foreigners trapped": both in one sentence are two counts.
  if (draft.sentenceAt(first.span.start) === draft.sentenceAt(figure.span.start)) return undefined;
  const isApart = [
    draft.knowledge.fitOfPlaces(first.place, figure.place),
    draft.knowledge.fitOfPeriods(first.period, figure.period, draft.date),
  ].includes("other");
  return !isApart && doExclude(draft, first, figure) ? first : undefined;
}

/** "[Two] of the 15 dead". */
const isOfIt = ({ text }: Draft, { span: part }: Figure, { span: whole }: Figure) =>
  part.end <= whole.start && /^ of (?:the|those) $/.test(text.slice(part.end, whole.start));

/** "Nine were killed and [821 injured]": the hurt of one sentence are no dead. */
const areBesideDead = (draft: Draft, earlier: readonly Figure[]) =>
  earlier.some(({ measure }) => measure === "injured") &&
  earlier
    .filter(({ measure }) => measure === "injured")
    .every((hurt) =>
      draft.body.some(
        (dead) => dead.measure === "killed" && draft.sentenceAt(dead.span.start) === draft.sentenceAt(hurt.span.start),
      ),
    );

/** "The 45 [victims]", "the 45 [evacuated villagers]", "the 45 [people whom the storm killed]". */
const isAfterNoun = ({ text }: Draft, { span }: Figure) =>
  /^\s+(?:dead|deceased|victims|fatalities|killed|deaths|casualties|injured|wounded|missing|evacuees|hostages|survivors|captives|(?:evacuated|displaced|missing|wounded|injured|kidnapped|abducted|rescued|captured|murdered|slain|dead|drowned|trapped|buried|executed|massacred) [\p{L}-]+|[\p{L}-]+(?: [\p{L}-]+)? (?:who|whom|killed|(?:were|had been) killed|injured|wounded|evacuated|displaced|kidnapped|abducted|rescued|reported missing|missing|unaccounted for|drowned|buried|trapped))(?![\p{L}-])/iu.test(
    text.slice(span.end, span.end + 50),
  );

/** The first telling of that kind below a headline, where none bears its number out. */
function textOfHeadline(draft: Draft, headline: Figure): Figure | undefined {
  const below = toldBelow(draft);
  const alike = below.filter((one) => isSameKind(one, headline) && !one.quantity.share);
  const [first] = alike;
  if (
    first === undefined ||
    !isPlain(draft, first, isToldApart) ||
    !isInLead(draft, first, headline) ||
    below.some((one) => isSameNumber(one, headline))
  )
    return undefined;
  // "Toll rises to 57" over "killed 52": it rose since.
  if (isToldAnew(wordsAround(draft, headline)) && !isToldAnew(wordsAround(draft, first))) return undefined;
  const number = headline.quantity.low ?? headline.quantity.high ?? 0;
  if (isSumOf(number, alike) || alike.some((one) => !doExclude(draft, headline, one))) return undefined;
  const { fitOfPlaces, fitOfGroups, fitOfPeriods } = draft.knowledge;
  const fits = [
    fitOfPlaces(first.place, headline.place),
    fitOfGroups(first.group, headline.group),
    fitOfPeriods(headline.period, first.period, draft.date),
  ];
  // Of one event, a headline may name the country for the town, and people for the workers.
  const isOneEvent = alike.length === 1 && !isCountedOverTime(headline) && !isCountedOverTime(first);
  return fits.every((fit) => fit === "same" || fit === "unknown" || (isOneEvent && fit === "wider"))
    ? first
    : undefined;
}

/** A story may tell its tolls one by one, and its first paragraph tells the whole. */
function isInLead({ parts }: Draft, { span }: Figure, headline: Figure): boolean {
  const lead = parts.find(({ kind }) => kind === "body");
  return isNumbered(headline, fewest) || (lead !== undefined && span.start < lead.span.end);
}

const fewest = 6;

/** Whether no number fits both, nor is one the other rounded. */
function doExclude({ knowledge }: Draft, one: Figure, two: Figure): boolean {
  const [left, right] = [knowledge.intervalOf(one), knowledge.intervalOf(two)];
  return (isAbove(left, right) || isAbove(right, left)) && !isRounded(one, two) && !isRounded(two, one);
}

/** 1,200 is 1,204 rounded; 40 is not 41 rounded. */
function isRounded({ quantity: round }: Figure, { quantity: full }: Figure): boolean {
  const [number, exact] = [round.low ?? round.high ?? 0, full.low ?? full.high ?? 0];
  let unit = 1;
  while (number > 0 && number % (unit * 10) === 0) unit *= 10;
  return unit >= 100 && Math.abs(number - exact) <= unit / 2;
}
