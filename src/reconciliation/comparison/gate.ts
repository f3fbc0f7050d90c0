/**
 * What forbids that two tolls are compared, and what has to be taken for granted where nothing does: slot by slot.
 *
 *   "100,000 casualties" and "20,000 killed" → blocked by the measure; would take: all of the 100,000 casualties were deaths
 *   "Russian soldiers" and nobody named → allowed, if both count the same people
 *
 * An assumption of a blocked slot is the weakest that would allow it. It is named and never made.
 * Not here: periods (gate-period.ts), and what the rates take for granted (rate-assumptions.ts).
 */
import type { Blocking } from "../../domain/comparison.ts";
import type { PlaceSlot, Slot } from "../../domain/figure.ts";
import { labelOf } from "../../domain/label-of.ts";
import type { MeasureName } from "../../domain/measures.ts";
import { areSameWords, plainWords } from "../comparing/plain-words.ts";
import { groupWords } from "../comparing/same-group.ts";
import { isSamePlace } from "../comparing/same-place.ts";
import type { ComparableToll } from "./comparable-toll.ts";

/** `left` and `right` are those of the call. */
export interface Finding {
  readonly blocking?: Blocking;
  readonly assumption?: string;
}

type Check = (left: ComparableToll, right: ComparableToll) => Finding;

export const quoted = (words: string) => `“${words}”`;
const notGiven = "not given";
const wordsOf = (slot: Slot | null) => slot?.span.exact ?? notGiven;

/** "the 100,000 casualties", "the casualties (“well over 100,000”)". */
function theCounted({ words, quantity }: ComparableToll, noun: string): string {
  const isBare = quantity.qualifier === "exact" && !quantity.share;
  return isBare ? `the ${words} ${noun}` : `the ${noun} (${quoted(words)})`;
}

const casualtiesWere = (what: string) => (toll: ComparableToll) =>
  `all of ${theCounted(toll, "casualties")} were ${what}`;

/** What a wider count would have to be made up of, to be a count of the other measure. */
const narrowed: Partial<Record<MeasureName, Partial<Record<MeasureName, (toll: ComparableToll) => string>>>> = {
  casualties: {
    killed: casualtiesWere("deaths"),
    injured: casualtiesWere("wounded and alive"),
    missing: casualtiesWere("missing"),
    captured: casualtiesWere("captured"),
  },
  missing: { killed: (toll) => `all of ${theCounted(toll, labelOf("missing", toll.status))} were dead` },
};

const measure: Check = (left, right) => {
  if (left.measure === right.measure) {
    return left.measure === "casualties" ? { assumption: "both counts of casualties include the same" } : {};
  }
  const told = [left, right].flatMap((one) => {
    const other = one === left ? right : left;
    return narrowed[one.measure]?.[other.measure]?.(one) ?? [];
  });
  return {
    blocking: { slot: "measure", left: left.measure, right: right.measure },
    assumption:
      told[0] ??
      `the ${labelOf(left.measure, left.status)} and the ${labelOf(right.measure, right.status)} are counted alike`,
  };
};

const unit: Check = (left, right) => {
  if (left.quantity.unit === right.quantity.unit) return {};
  const household = left.quantity.unit === "household" ? left : right;
  return {
    blocking: { slot: "unit", left: left.quantity.unit, right: right.quantity.unit },
    assumption: `each of the households in ${quoted(household.words)} is one person`,
  };
};

const isBareShare = ({ quantity, whole }: ComparableToll) => quantity.share && whole === undefined;
const inKind = (toll: ComparableToll) => `${toll.words} (${isBareShare(toll) ? "a share" : "a count"})`;

/** A share whose whole is known is a count; two bare shares have no people in them to set side by side. */
const quantity: Check = (left, right) => {
  const shares = [left, right].filter(isBareShare);
  if (shares.length === 0) return {};
  return {
    blocking: { slot: "quantity", left: inKind(left), right: inKind(right) },
    assumption: `the whole is known of which ${shares.map(({ words }) => quoted(words)).join(" and ")} is stated as a share`,
  };
};

const group: Check = (left, right) => {
  const [words, others] = [groupWords(left.group), groupWords(right.group)];
  if (areSameWords(words, others)) return {};
  if (words.length === 0 || others.length === 0) return { assumption: "both count the same people" };
  const [one, two] = [wordsOf(left.group), wordsOf(right.group)];
  const assumption = `${quoted(one)} and ${quoted(two)} are the same people`;
  const isLike = isWithin(left.group!, right.group!) || isWithin(right.group!, left.group!);
  return isLike ? { assumption } : { blocking: { slot: "group", left: one, right: two }, assumption };
};

/** "soldiers" within "Russian soldiers", "Russia" within "Russian forces"; "women" not within "women and children". */
function isWithin(less: Slot, more: Slot): boolean {
  if (adds.test(more.span.exact)) return false;
  const all = groupWords(more);
  return groupWords(less).every((word) => all.some((other) => areAkin(word, other)));
}

const adds = /\b(?:and|or|plus|including)\b|[,/&]/i;

/** "Russia" and "Russian", "Ukraine" and "Ukrainian": one word for a country and its people. */
function areAkin(one: string, two: string): boolean {
  if (one === two) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === two[shared]) shared++;
  const isWhole = shared === Math.min(one.length, two.length);
  return shared >= (isWhole ? 4 : 5) && Math.max(one.length, two.length) - shared <= 3;
}

const place: Check = (left, right) => {
  const [one, two] = [left.place, right.place];
  if (one === null && two === null) return { assumption: "both tolls are of the same place" };
  if (one === null || two === null) {
    const known = one === null ? two! : one;
    return { assumption: `both tolls are of ${quoted(known.span.exact)}` };
  }
  // Before what holds them is asked: Kabul lies in a province of its name.
  if (one.id !== null && one.id === two.id) return {};
  // A name that the gazetteer takes for two places is still one name.
  if (areSameWords(plainWords(one.span.exact), plainWords(two.span.exact))) {
    return one.id === two.id ? {} : { assumption: `${quoted(one.span.exact)} is the same place in both` };
  }
  const isInside = liesWithin(one, two);
  if (isInside || liesWithin(two, one)) {
    const [narrower, wider] = isInside ? [one, two] : [two, one];
    return {
      blocking: { slot: "place", left: wordsOf(one), right: wordsOf(two) },
      assumption: `the toll of ${quoted(wider.span.exact)} fell on ${quoted(narrower.span.exact)} alone`,
    };
  }
  if (isSamePlace(one, two)) return {};
  return {
    blocking: { slot: "place", left: wordsOf(one), right: wordsOf(two) },
    assumption: `${quoted(wordsOf(one))} and ${quoted(wordsOf(two))} are the same place`,
  };
};

function liesWithin(one: PlaceSlot, other: PlaceSlot): boolean {
  const name = plainWords(other.span.exact);
  return one.within.some((container) => areSameWords(plainWords(container), name));
}

/** What each slot but the period says, in a fixed order. */
export function checkSlots(left: ComparableToll, right: ComparableToll): Finding[] {
  return [measure, unit, quantity, group, place].map((check) => check(left, right));
}
