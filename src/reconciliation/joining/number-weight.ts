/**
 * What the numbers of two tolls say for their being one: the more, the fewer tolls have such a number; a rounded number and a slip of
 * the key are no proof, and another number speaks against it.
 */
import { type AccountToll, numberOf } from "./account.ts";

/** Numbers that weigh more are one. */
export const oneNumber = 1;

export function numberWeight(one: AccountToll, two: AccountToll): number {
  const [number, other] = [numberOf(one), numberOf(two)];
  if (one.share) return number === other ? 1.5 : -0.5;
  const shared = endsOf(one).find((end) => endsOf(two).includes(end));
  if (shared !== undefined) return weightOf(shared);
  if (isRounded(number, other)) return 0.5;
  return isSlip(number, other) ? -0.5 : -2;
}

/** "Nearly 500" for 466: the one is the other with fewer digits. */
export function isRounded(one: number, two: number): boolean {
  const [rough, exact] = digitsOf(one).length < digitsOf(two).length ? [one, two] : [two, one];
  const unit = 10 ** (String(Math.round(rough)).length - digitsOf(rough).length);
  return exact > 99 && Math.abs(rough - exact) < unit;
}

/** 310 for 130, 2,000 for 200: a slip of the key. */
const isSlip = (one: number, two: number) =>
  one > 9 && two > 9 && [...digitsOf(one)].sort().join("") === [...digitsOf(two)].sort().join("");

/** Without the zeros at its end. */
const digitsOf = (number: number) => String(Math.round(number)).replace(/0+$/, "");

/** "Up to 25" and "20 to 25" share a number. */
const endsOf = ({ low, high }: AccountToll) => [low, high].filter((end) => end !== null);

/** Between 1 and 6: 1,237 tells more than 2. */
function weightOf(number: number): number {
  return Math.min(6, Math.log10(Math.max(1, number)) * 0.8 + digitsOf(number).length * 0.8 + 0.2);
}
