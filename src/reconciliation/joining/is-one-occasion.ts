/**
 * Whether one article tells two figures of a source as said on one occasion, where it leaves open when they were said: what
 * stands under one "said" or in the next sentence is, a second count of the same people or of another event is not.
 *
 *   "Police said 12 had died in Kolm. … Police said 40 were hurt in Lisk" → two
 *
 * Not here: whether they are of one source (is-one-origin.ts).
 */
import type { Figure } from "../../domain/figure.ts";
import type { Span } from "../../text/span.ts";
import { type AccountToll, numberOf } from "./account.ts";
import { isOneDay } from "./day-ranges.ts";
import { isRounded } from "./number-weight.ts";
import { areOtherEvents, placeTie } from "./toll-slots.ts";

export interface ToldFigure {
  readonly figure: Figure;
  readonly toll: AccountToll;
  /** The sentence around it. */
  readonly words: Span | undefined;
}

/** Of an article that lists hundreds of counts the last ones tell enough. */
const lookedAt = 40;

/** `all`: what the source said on the occasion, as far as it is read; `isRecalled`: that was days before the article appeared. */
export function isOneOccasion(all: readonly ToldFigure[], told: ToldFigure, isRecalled: boolean): boolean {
  const said = all.slice(-lookedAt);
  if (said.some((one) => isUnderOneCue(one, told))) return true;
  if (isDayTold(told) && said.some(isDayTold)) return true;
  if (said.some((one) => isOtherCount(one, told))) return false;
  if (said.some((one) => isNextSentence(one, told))) return true;
  // What nobody dates is news of the day, unless it is of what was told then.
  const areOne = isRecalled && told.figure.said === null ? isOfSame : isOfOne;
  return said.some((one) => areOne(one.toll, told.toll));
}

const isOfOne = (one: AccountToll, two: AccountToll) => !areOtherEvents(one, two);
const isOfSame = (one: AccountToll, two: AccountToll) =>
  isOfOne(one, two) && (placeTie(one, two) === "same" || numberOf(one) === numberOf(two));

/** "The storm killed six people, and 15 were wounded": one sentence of one event. */
export const isToldBeside = (one: ToldFigure, two: ToldFigure): boolean =>
  one.words !== undefined &&
  one.words.start === two.words?.start &&
  !areOtherEvents(one.toll, two.toll) &&
  areBothTold(one, two);

const areBothTold = ({ toll: one }: ToldFigure, { toll: two }: ToldFigure) =>
  one.status === two.status && one.status !== "compared";

const isDayTold = ({ figure: { said } }: ToldFigure) =>
  said !== null && said.basis !== "inherited" && isOneDay(said.day);

/** "Officials [said] 37 people were killed and 12 injured". */
export function isUnderOneCue({ figure: one }: ToldFigure, { figure: two }: ToldFigure): boolean {
  const [cue, other] = [one.attribution.at(-1)?.cue, two.attribution.at(-1)?.cue];
  return cue != null && other != null && cue.start === other.start;
}

/** In the same paragraph, the next sentence at most. */
function isNextSentence({ words: one }: ToldFigure, { words: two }: ToldFigure): boolean {
  if (one === undefined || two === undefined) return false;
  return Math.max(one.start, two.start) - Math.min(one.end, two.end) <= 1;
}

/** "Police said 12 had died. … Police said 15 had died": one of them was said before the other. */
function isOtherCount(one: ToldFigure, two: ToldFigure): boolean {
  const [toll, other] = [one.toll, two.toll];
  if (toll.measure !== other.measure || toll.share || other.share || isPart(one, two) || isPart(two, one)) return false;
  if (toll.status !== "asserted" || other.status !== "asserted") return false;
  if (isAlike(numberOf(toll), numberOf(other)) || areOtherEvents(toll, other)) return false;
  return JSON.stringify(toll.group) === JSON.stringify(other.group) && placeTie(toll, other) !== "inside";
}

const isPart = ({ figure }: ToldFigure, { figure: whole }: ToldFigure) => figure.partOf === whole.id;

/** "More than 100" in a headline for 104. */
const isAlike = (one: number, two: number) => one === two || isRounded(one, two);
