/**
 * Remembers who has spoken, in reading order, and finds the fullest form of a name in the text:
 * "he" and "Kirby" are John Kirby, "the ministry" is Russia's Defence Ministry, "the WHO" the World Health Organization.
 *
 * Not here: taking a source's words apart (speaker-name.ts).
 */
import type { Span } from "../../text/span.ts";
import { wordSet } from "../../text/word-set.ts";
import type { Speaker } from "./attribution.ts";
import { fullestPersonName, writtenOut } from "./full-names.ts";
import { isKnownPlace } from "./known-bodies.ts";
import { bodiesCalled, peopleCalled } from "./named-before.ts";
import { bodyNouns, documentNouns, roleNouns, unnamedNouns } from "./source-nouns.ts";

const personPronouns = new Set(["he", "she", "him", "her", "his", "i"]);
const bodyPronouns = new Set(["it", "they", "them", "its", "their", "which"]);
/** Nouns for bodies whose names do not hold them: the World Health Organization is "the agency". */
const vagueBodies = wordSet(
  "agency organisation organization charity monitor watchdog outlet newspaper broadcaster body",
);
const isNamedBody = ({ kind, name: { exact } }: Speaker) =>
  kind === "organisation" && /^\p{Lu}/u.test(exact) && !isKnownPlace(exact);

/** A person, named or not: "he" behind "a diver", not behind "two divers". */
function isOnePerson({ kind, name: { exact } }: Speaker): boolean {
  if (kind !== "unnamed") return kind === "person";
  const described = exact.split(/ (?:for|of|at|in|from|with|on|who|close|familiar|briefed) /)[0]!;
  return /^[\p{L} -]*[^s\P{L}]$/u.test(described) && !/\b(?:people|some|many|two|three|several)\b/i.test(described);
}

export class SpeakerMemory {
  readonly #text: string;
  readonly #spoken: Speaker[] = [];
  #topic: Speaker | undefined;
  readonly #byLastWords = new Map<string, Speaker>();
  readonly #mentions = new Map<string, readonly Span[]>();
  readonly #fullest = new Map<string, Span | undefined>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The speaker with the fullest name known; the pronoun itself when nobody fits. */
  resolve(speaker: Speaker): Speaker {
    const found = this.#find(speaker);
    if (!personPronouns.has(found.name.exact.toLowerCase()) && !bodyPronouns.has(found.name.exact.toLowerCase()))
      this.#keep(found);
    return found;
  }

  get isSilent(): boolean {
    return this.#spoken.length === 0;
  }

  /** Somebody named as a subject, who may be meant by the next pronoun though he said nothing yet. */
  note(subject: Speaker): void {
    this.#topic = subject.kind === "unnamed" ? this.#topic : this.#find(subject);
  }

  /** The later of the latest speaker and the latest topic that fits. */
  #meant(fits: (speaker: Speaker) => boolean, pronoun: Speaker): Speaker | undefined {
    const spoken = this.#latest(fits);
    const topic =
      this.#topic && fits(this.#topic) && this.#topic.name.start < pronoun.name.start ? this.#topic : undefined;
    return topic ?? spoken;
  }

  #find(speaker: Speaker): Speaker {
    const word = speaker.name.exact.toLowerCase();
    if (personPronouns.has(word)) return this.#meant(isOnePerson, speaker) ?? speaker;
    if (bodyPronouns.has(word)) return this.#meant(({ kind }) => kind !== "person", speaker) ?? speaker;
    const named = this.#known(speaker) ?? this.#byDescription(speaker) ?? this.#byFullestName(speaker);
    if (!named) return speaker;
    return {
      ...named,
      relays: speaker.relays,
      role: speaker.role ?? named.role,
      organisation: speaker.organisation ?? named.organisation,
    };
  }

  /** Kept by the ends of the name too, so that a surname costs one look-up however many have spoken. */
  #keep(speaker: Speaker): void {
    this.#spoken.push(speaker);
    const { exact } = speaker.name;
    for (let at = exact.indexOf(" "); at >= 0; at = exact.indexOf(" ", at + 1))
      this.#byLastWords.set(exact.slice(at + 1), speaker);
  }

  #latest(fits: (speaker: Speaker) => boolean): Speaker | undefined {
    return this.#spoken.findLast(fits);
  }

  /** "Kirby" behind "John Kirby". */
  #known({ name: { exact } }: Speaker): Speaker | undefined {
    return /^\p{Lu}/u.test(exact) ? this.#byLastWords.get(exact) : undefined;
  }

  /** "the ministry", "the spokesman": a bare noun that an earlier speaker's name or role ends in, or somebody named before. */
  #byDescription(speaker: Speaker): Speaker | undefined {
    const { exact } = speaker.name;
    if (!/^\p{Ll}+$/u.test(exact)) return undefined;
    if (roleNouns.has(exact) && !bodyNouns.has(exact)) {
      const inRole = ({ role }: Speaker) => role?.exact.toLowerCase().endsWith(exact) === true;
      return this.#meant(inRole, speaker) ?? this.#namedBefore(speaker, "person");
    }
    if (!bodyNouns.has(exact) && !documentNouns.has(exact)) return undefined;
    const isCalledSo = ({ name }: Speaker) =>
      name.exact.toLowerCase() !== exact && name.exact.toLowerCase().endsWith(` ${exact}`);
    const named = this.#meant(isCalledSo, speaker);
    if (named || !bodyNouns.has(exact)) return named;
    const before = this.#namedBefore(speaker, "organisation");
    return before ?? (vagueBodies.has(exact) ? this.#meant(isNamedBody, speaker) : undefined);
  }

  /** The latest in the text before: "the Health Ministry … the ministry". */
  #namedBefore(speaker: Speaker, kind: "person" | "organisation"): Speaker | undefined {
    const { exact, start } = speaker.name;
    let mentions = this.#mentions.get(exact);
    if (!mentions) {
      mentions = kind === "person" ? peopleCalled(this.#text, exact) : bodiesCalled(this.#text, exact);
      this.#mentions.set(exact, mentions);
    }
    const name = mentions.findLast((mention) => mention.end <= start);
    return name && { ...speaker, name, kind };
  }

  #byFullestName(speaker: Speaker): Speaker | undefined {
    const { exact } = speaker.name;
    if (/^[A-Z]{3,}$/.test(exact)) {
      const name = this.#remembered(exact, () => writtenOut(this.#text, exact));
      return name && { ...speaker, name, kind: "organisation" };
    }
    const word = exact.toLowerCase();
    const isCommon = bodyNouns.has(word) || unnamedNouns.has(word) || documentNouns.has(word) || roleNouns.has(word);
    if (!/^\p{Lu}[\p{L}’'-]+$/u.test(exact) || isCommon || isKnownPlace(exact)) return undefined;
    const name = this.#remembered(exact, () => fullestPersonName(this.#text, exact));
    return name && { ...speaker, name, kind: "person" };
  }

  #remembered(key: string, find: () => Span | undefined): Span | undefined {
    if (!this.#fullest.has(key)) this.#fullest.set(key, find());
    return this.#fullest.get(key);
  }
}
