/**
 * Whether a telling names other people than the reading, or names them more closely than it: "police officers" for "people",
 * "Nigerian officers" for "Nigerian troops". Naming fewer details ("people" for "Nigerian troops") says less, which is no difference.
 *
 *   "people" → "villagers": other; "villagers" → "people": not; "miners" → "workers": not; "villagers" → "passengers": other
 *
 * Not here: who people are (people.ts).
 */
import type { Slot } from "../../domain/figure.ts";
import { wordSet } from "../../text/word-set.ts";
import { plainWords } from "../comparing/plain-words.ts";
import type { OriginWords } from "../joining/origin-words.ts";
import { fitOfPeople, isNamedClosely, type People, peopleOf } from "./people.ts";

/** Words that tell people without telling which; "those" and "the dead" tell less than that. */
const anybody = wordSet("person individual human being resident citizen local victim");

/** What people are told to be by what they did just then. Any word of one line may stand for another of it. */
const doings = [
  wordSet("worker miner builder farmer fisherman"),
  wordSet("villager neighbour neighbor townsperson inhabitant occupant tenant"),
  wordSet("passenger commuter traveller traveler"),
  wordSet("protester protestor demonstrator"),
];

export function areOtherPeople(from: Slot | null, to: Slot | null, world: OriginWords): boolean {
  const [one, two] = [peopleOf(from, world), peopleOf(to, world)];
  if (from === null || to === null || two === null) return false;
  if (one === null) return isAnybody(from) && (two.kind !== null || isNamedClosely(to, world));
  if (fitOfPeople(one, two) === "other" || areOtherDoings(one, two)) return true;
  const isKindNew = one.kind === null && two.kind === "civilian" && one.words.length > 0 && two.words.length === 0;
  return isKindNew || (one.words.length === 0 && isNamedClosely(to, world));
}

/** Whether a group's words tell people, and not which. */
export const isAnybody = (group: Slot | null) => group !== null && isEvery(plainWords(group.span.exact), anybody);

const isEvery = (words: readonly string[], known: ReadonlySet<string>) =>
  words.length > 0 && words.every((word) => known.has(word));

function areOtherDoings(one: People, two: People): boolean {
  const [lines, others] = [one, two].map(({ words }) => doings.filter((line) => words.some((word) => line.has(word))));
  return lines!.length > 0 && others!.length > 0 && !lines!.some((line) => others!.includes(line));
}
