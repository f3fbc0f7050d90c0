/**
 * What stands around a toll in a report and is no fault: other tolls that are right, tolls of earlier times, quotations, and numbers
 * that count no people.
 */
import { newsFillers } from "../../worlds/frames/fillers.ts";
import type { Scene } from "./scene.ts";

/** Nobody is named for anything in these. */
export const silentSentences = newsFillers.filter(
  (words) =>
    !/\b(?:said|says|told|comment|Officials|asked|called|accus|claim|Analysts|saw|caution|gave|given)\b/.test(words),
);

const numbersOfOtherThings: readonly ((scene: Scene) => string)[] = [
  ({ chance }) =>
    `^some ${chance.between(3, 90)} kilometres of road were closed, and ${chance.between(12, 60)} flights were cancelled.`,
  ({ chance, town }) =>
    `${town}, a town of ${chance.between(20, 90)},000, lies ${chance.between(60, 400)} km from the capital.`,
  ({ chance }) => `Insurers put the damage at $${chance.between(2, 90)} million.`,
  ({ chance, source }) =>
    `^${source.brief} said that ${chance.between(110, 900)} houses and ${chance.between(3, 9)} schools were damaged.`,
  ({ chance }) =>
    `^more than ${chance.between(11, 40)}00 rescuers with ${chance.between(12, 60)} vehicles took part in the search.`,
  ({ chance }) =>
    `“I have lived here for ${chance.between(20, 60)} years and have seen nothing like it,” said Lena Marsh, ${chance.between(30, 79)}.`,
  ({ chance }) =>
    `The government declared ${chance.of(["two", "three"])} days of mourning and offered families ${chance.between(1, 9)},000 dollars.`,
];

const tollsOfOtherTimes: readonly ((scene: Scene, number: string) => string)[] = [
  ({ event, country, chance }, number) =>
    `In ${chance.between(1998, 2015)}, a ${event} in another part of ${country} killed ${number} people.`,
  ({ event, chance }, number) =>
    `The worst ${event} in the region, in ${chance.between(1980, 2012)}, claimed ${number} lives.`,
];

/** Sentences for about so many paragraphs; without sources where `isSilent`, so that nobody is near a number that nobody is named for. */
export function surroundings(scene: Scene, paragraphs: number, isSilent: boolean): string[] {
  const { chance, n } = scene;
  return Array.from({ length: paragraphs }, (_, at) => {
    const plain = chance.some(isSilent ? silentSentences : newsFillers, chance.between(1, 3));
    if (isSilent) return plain.join(" ");
    const other = chance.of(numbersOfOtherThings)(scene);
    // Far from the number of the draft, so that it is no other telling of it.
    const past = chance.of(tollsOfOtherTimes)(scene, (n * 3 + 41).toLocaleString("en-US"));
    return [...plain, ...(at % 2 === 0 ? [other] : []), ...(at === paragraphs - 1 ? [past] : [])].join(" ");
  });
}
