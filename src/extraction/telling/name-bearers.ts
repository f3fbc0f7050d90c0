/**
 * Whose name a surname is: "Ruiz" is whoever of that name spoke last, "Mayor Ruiz" the mayor of that name, and "Ms. Ruiz" nobody who is
 * called Mr. Who has not spoken yet is looked up in the text: the one full name that ends so, or the last of several before.
 *
 * Not here: finding full names (full-names.ts); "he" and "the ministry" (speaker-memory.ts).
 */
import type { Span } from "../../text/span.ts";
import type { Speaker } from "./attribution.ts";
import { fullPersonNames, writtenOutTitle } from "./full-names.ts";

const masculine =
  /^(?:mr|sir|lord|king|prince|pope|he|him|his)\.?$|(?:^|[a-z-])(?:congressman|nobleman|father|brother|son)$/;
const feminine = /^(?:mrs|ms|miss|lady|dame|queen|princess|she|her)\.?$|woman$|(?:^|[a-z-])(?:mother|sister|daughter)$/;
/** What everybody may be called. */
const courtesy = /^(?:mr|mrs|ms|miss|sir|lord|lady|dame|dr|prof)\.?$/i;

type Gender = "masculine" | "feminine";

/** Of a title or pronoun; undefined where the word tells nothing. */
function genderOf(word: string): Gender | undefined {
  const last = word.toLowerCase().split(" ").at(-1)!;
  return masculine.test(last) ? "masculine" : feminine.test(last) ? "feminine" : undefined;
}

/** So many mentions of bearers of one name are remembered. */
const mostBearers = 24;

export class NameBearers {
  readonly #text: string;
  /** By the ends of their names, so that a surname costs one look-up however many have spoken; the last stands last. */
  readonly #byLastWords = new Map<string, Speaker[]>();
  readonly #genders = new Map<string, Gender>();
  readonly #fullNames = new Map<string, readonly Span[]>();

  constructor(text: string) {
    this.#text = text;
  }

  keep(speaker: Speaker): void {
    const { name, role } = speaker;
    const gender = role && this.#standTogether(name, role) ? genderOf(role.exact) : undefined;
    if (gender) this.#genders.set(name.exact, gender);
    for (let at = name.exact.indexOf(" "); at >= 0; at = name.exact.indexOf(" ", at + 1)) {
      const lastWords = name.exact.slice(at + 1);
      const bearers = this.#byLastWords.get(lastWords);
      if (!bearers) this.#byLastWords.set(lastWords, [speaker]);
      else if (bearers.push(speaker) > mostBearers) bearers.shift();
    }
  }

  /** A title that came with a bare surname tells nothing of the full name that it was taken for. */
  #standTogether(name: Span, role: Span): boolean {
    const between =
      role.end <= name.start ? this.#text.slice(role.end, name.start) : this.#text.slice(name.end, role.start);
    return between.length < longestTitle && !/[.;!?]\s/.test(between.replace(/^\.\s/, ""));
  }

  /** Whether nothing told of the speaker's gender is at odds with a pronoun or title. */
  suits({ name, role }: Pick<Speaker, "name" | "role">, word: string): boolean {
    const asked = genderOf(word);
    const told = this.#genders.get(name.exact) ?? (role ? genderOf(role.exact) : undefined);
    return asked === undefined || told === undefined || asked === told;
  }

  /** Whoever of the name spoke last, or spoke under the title that stands with it. */
  lastCalled({ name, role, kind }: Speaker): Speaker | undefined {
    const bearers = /^\p{Lu}/u.test(name.exact) ? this.#byLastWords.get(name.exact) : undefined;
    const last = bearers?.at(-1);
    if (!bearers || !last || !role || kind !== "person") return last;
    const fitting = bearers.filter((bearer) => this.suits(bearer, role.exact));
    if (courtesy.test(role.exact)) return fitting.at(-1);
    const titled = fitting.findLast((bearer) => bearer.role && isOneTitle(bearer.role.exact, role.exact));
    if (titled) return titled;
    const named = this.#titled(name.exact, role.exact);
    return named ? fitting.findLast((bearer) => bearer.name.exact === named.exact) : fitting.at(-1);
  }

  /** The full name in the text, though its bearer has not spoken; undefined where several might be meant. */
  fullName({ name, role }: Speaker): Span | undefined {
    const names = this.#namesEndingIn(name.exact);
    const titled = role && !courtesy.test(role.exact) ? this.#titled(name.exact, role.exact) : undefined;
    const fitting = role ? names.filter((full) => this.suits({ name: full, role: null }, role.exact)) : names;
    const longest = longestOf(fitting);
    const isOnePerson = longest !== undefined && fitting.every((full) => isSamePerson(full.exact, longest.exact));
    const meant = titled ?? (isOnePerson ? longest : fitting.findLast(({ end }) => end <= name.start));
    return meant && longestOf(fitting.filter((full) => isSamePerson(full.exact, meant.exact)));
  }

  #namesEndingIn(surname: string): readonly Span[] {
    let names = this.#fullNames.get(surname);
    if (!names) {
      names = fullPersonNames(this.#text, surname);
      this.#fullNames.set(surname, names);
    }
    return names;
  }

  /** "Mayor Pedro Ruiz", "Pedro Ruiz, the city's mayor" */
  #titled(surname: string, title: string): Span | undefined {
    const written = writtenOutTitle(title.toLowerCase());
    return this.#namesEndingIn(surname).findLast(({ start, end }) => {
      const before = this.#text
        .slice(Math.max(0, start - longestTitle), start)
        .trimEnd()
        .toLowerCase();
      if (endsInWords(writtenOutTitle(before), written)) return true;
      const apposition = /^, ([^.,;]{3,60})/.exec(this.#text.slice(end, end + longestTitle * 2))?.[1] ?? "";
      return ` ${apposition.toLowerCase()} `.includes(` ${written} `);
    });
  }
}

const longestTitle = 40;

const longestOf = (names: readonly Span[]) =>
  names.reduce<Span | undefined>(
    (best, name) => (best && best.exact.length >= name.exact.length ? best : name),
    undefined,
  );

const endsInWords = (phrase: string, words: string) => ` ${phrase}`.endsWith(` ${words}`);

/** "Minister" and "Health Minister", "Gen." and "general". */
function isOneTitle(one: string, other: string): boolean {
  const [first, second] = [writtenOutTitle(one.toLowerCase()), writtenOutTitle(other.toLowerCase())];
  return endsInWords(first, second) || endsInWords(second, first);
}

/** "John F. Kirby" and "John Kirby", "J. Kirby" and "John Kirby": all words of the shorter name are in the longer. */
function isSamePerson(one: string, other: string): boolean {
  const [shorter, longer] = [one.split(" "), other.split(" ")].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  const isInitialOf = (word: string, full: string) => /^\p{Lu}\.?$/u.test(word) && full.startsWith(word[0]!);
  return shorter.every((word) =>
    longer.some((full) => full === word || isInitialOf(word, full) || isInitialOf(full, word)),
  );
}
