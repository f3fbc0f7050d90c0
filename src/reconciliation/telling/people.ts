/**
 * Who is counted, as far as a group's words say it: which country's, soldiers or civilians, and what else.
 *
 *   "Russia", "Russian soldiers", "Moscow's troops" → the same people; "Wagner fighters" and "Russians" → others
 *
 * Words that leave something open fit those that say it: "Ukrainians" and "Ukrainian children". Not here: whether two versions of
 * one article changed the group (comparing/same-group.ts).
 */
import type { Slot } from "../../domain/figure.ts";
import { wordSet } from "../../text/word-set.ts";
import { alikePeople, forcesWords, genericPeople } from "../comparing/people-words.ts";
import { plainWords, wordsBeyond } from "../comparing/plain-words.ts";
import type { OriginWords } from "../joining/origin-words.ts";

export interface People {
  /** Name of the country, null where no word tells it. */
  readonly country: string | null;
  readonly kind: "military" | "civilian" | null;
  /** All else that the words say, sorted. */
  readonly words: readonly string[];
}

/** `open`: they may be the same, and one of them says less. */
export type PeopleFit = "same" | "open" | "other";

/**
 * Those that say no more among the tellings of one statement: who the "residents" or "his men" were, the others tell. Two
 * statements are not joined across them (joining/group-words.ts).
 */
const genericInTellings = wordSet(
  "group citizen national side resident local man loss total own he it she his her their",
);
const isGeneric = (word: string) => genericPeople.has(word) || genericInTellings.has(word);
const civilian = wordSet("civilian noncombatant non-combatant");

/** Words that outlets put for one another. In versions of one article a change between them is an editor's, and told. */
const alike = new Map([
  ...alikePeople,
  ["youngster", "child"],
  ["pupil", "student"],
  ["schoolchild", "student"],
  ["labourer", "worker"],
  ["laborer", "worker"],
  ["employee", "worker"],
  ["militant", "gunman"],
  ["mercenary", "contractor"],
]);

/** What people were doing when it befell them: one and the same may be told as any of several. */
const roles = wordSet(
  `worker miner builder farmer fisherman villager passenger commuter traveller traveler driver tourist visitor pilgrim worshipper
  worshiper student shopper protester protestor demonstrator migrant refugee evacuee survivor bystander spectator guest patient
  neighbour neighbor townsperson inhabitant occupant tenant family household home house`,
);

/** How many words a country's name may have: "United States", "South Korean". */
const longestName = 3;

/** What a group says of its people; null for a group that is not told or says no more than "people". */
export function peopleOf(group: Slot | null, world: OriginWords): People | null {
  if (group === null) return null;
  const { country, rest } = takeCountry(group.span.exact, world);
  const words = plainWords(rest).filter((word) => !isGeneric(word));
  const others = words.filter((word) => !forcesWords.has(word) && !civilian.has(word));
  const kind = words.some((word) => civilian.has(word))
    ? "civilian"
    : words.some((word) => forcesWords.has(word))
      ? "military"
      : null;
  const people = { country, kind, words: [...new Set(others.map((word) => alike.get(word) ?? word))].sort() } as const;
  return country === null && kind === null && others.length === 0 ? null : people;
}

/** Whether the noun itself says who they are: "officers", not "soldiers of the second line" or "wounded people". */
export function isNamedClosely(group: Slot, world: OriginWords): boolean {
  const [noun] = takeCountry(group.span.exact, world).rest.split(/\s+(?:of|from|in|at|who|with)\s+/);
  const head = plainWords(noun!).at(-1);
  return head !== undefined && !isGeneric(head) && !forcesWords.has(head) && !civilian.has(head);
}

/** Takes the first name of a country out of the words. */
function takeCountry(exact: string, world: OriginWords) {
  const tokens = exact.match(/[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*\.?/gu) ?? [];
  for (let length = Math.min(longestName, tokens.length); length > 0; length--)
    for (let at = 0; at + length <= tokens.length; at++) {
      const name = tokens.slice(at, at + length).join(" ");
      const country = /^\p{Lu}/u.test(name) ? countryNamed(name, world) : null;
      if (country !== null) return { country, rest: tokens.toSpliced(at, length).join(" ") };
    }
  return { country: null, rest: exact };
}

/** The country that a name stands for, also where its capital or an office of its government is said for it. */
function countryNamed(name: string, { countryOf, officeOf }: OriginWords): string | null {
  const bare = name.replace(/['’]s?$/, "");
  const office = officeOf(bare);
  return countryOf(bare) ?? office?.within.at(-1) ?? office?.name ?? null;
}

/** Whether two groups are the same people, may be, or are others. */
export function fitOfPeople(one: People | null, two: People | null): PeopleFit {
  if (one === null || two === null) return one === two ? "same" : "open";
  if (areOther(one.country, two.country) || areOther(one.kind, two.kind)) return "other";
  const [more, less] = one.words.length >= two.words.length ? [one, two] : [two, one];
  const beyond = wordsBeyond(less.words, more.words);
  if (beyond === undefined) return [...one.words, ...two.words].every((word) => roles.has(word)) ? "open" : "other";
  if (beyond.length === 0) return one.country === two.country || more.words.length > 0 ? "same" : "open";
  // "Russians" are more than the "Wagner fighters", and "soldiers" may be them.
  return less.country !== null && less.country !== more.country ? "other" : "open";
}

const areOther = (one: string | null, two: string | null) => one !== null && two !== null && one !== two;

/** The same for the same people: what mentions are grouped by. */
export function keyOfPeople(people: People | null): string {
  return people === null ? "" : `${people.country ?? ""}/${people.kind ?? ""}/${people.words.join(" ")}`;
}
