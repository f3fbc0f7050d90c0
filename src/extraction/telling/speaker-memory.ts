/**
 * Remembers who has spoken, in reading order, and finds the fullest form of a name in the text:
 * "he" and "Kirby" are John Kirby, "the ministry" is Russia's Defence Ministry, "the WHO" the World Health Organization.
 *
 * Not here: taking a source's words apart (speaker-name.ts).
 */
import type { Span } from "../../text/span.ts";
import type { Speaker } from "./attribution.ts";
import { writtenOut, writtenOutTitle } from "./full-names.ts";
import { isKnownPlace } from "./known-bodies.ts";
import { NameBearers } from "./name-bearers.ts";
import { bodiesCalled, peopleCalled } from "./named-before.ts";
import { isHumanNoun } from "./person-name.ts";
import { bodyNouns, documentNouns, roleNouns, unnamedNouns } from "./source-nouns.ts";

const personPronouns = new Set(["he", "she", "him", "her", "his", "i", "me", "my"]);
const bodyPronouns = new Set(["it", "they", "them", "its", "their", "which", "we", "us", "our", "you"]);
/** Descriptions of bodies whose names do not hold them: the World Health Organization is "the agency", "the UN health agency". */
const vagueBody =
  /^(?:(?:human|rights|aid|relief|advocacy|monitoring|humanitarian|charity|news|health|media|medical|militant|campaign|watchdog|non-governmental) )*(?:agency|organi[sz]ation|charity|monitor|watchdog|outlet|newspaper|broadcaster|body|group)$/;
/** Descriptions that any person may have who was just told of. */
const somebodyAtHand = /^(?:\d{1,3}-year-old|man|woman|teenager|pensioner|father|mother|grandmother|grandfather)$/;
/** "Mexico's president", "a spokesman for the ministry": one person, though nobody gives the name. */
const isSomebody = ({ kind, name: { exact } }: Speaker) => {
  if (kind === "person") return true;
  const head = exact
    .split(/ (?:of|for|at|from|in|with|who|that|on|to) /)[0]!
    .split(" ")
    .at(-1)!
    .toLowerCase();
  return kind === "unnamed" && isHumanNoun(head) && !/s$|^(?:people|police|women|men|others)$/.test(head);
};
const isNamedBody = ({ kind, name: { exact } }: Speaker) =>
  kind === "organisation" && /^\p{Lu}/u.test(exact) && !isKnownPlace(exact);

interface Mention {
  readonly speaker: Speaker;
  readonly at: number;
}

export class SpeakerMemory {
  readonly #text: string;
  /** With where each was mentioned, in reading order. */
  readonly #spoken: Mention[] = [];
  #topic: Mention | undefined;
  readonly #bearers: NameBearers;
  readonly #mentions = new Map<string, readonly Span[]>();
  readonly #writtenOut = new Map<string, Span | undefined>();

  constructor(text: string) {
    this.#text = text;
    this.#bearers = new NameBearers(text);
  }

  /** The speaker with the fullest name known; the pronoun itself when nobody fits. */
  resolve(speaker: Speaker): Speaker {
    const found = this.#find(speaker);
    if (!personPronouns.has(found.name.exact.toLowerCase()) && !bodyPronouns.has(found.name.exact.toLowerCase()))
      this.#keep(found, speaker.name.start);
    return found;
  }

  /** A source inside a quotation: a pronoun means whom the quotation is about, never those who speak outside it. */
  resolveQuoted(speaker: Speaker, subject: Speaker | undefined): Speaker {
    const word = speaker.name.exact.toLowerCase();
    if (personPronouns.has(word) || bodyPronouns.has(word))
      return /^(?:i|we)$/.test(word) ? speaker : (subject ?? speaker);
    return this.#find(speaker);
  }

  /** Somebody named as a subject, who may be meant by the next pronoun though he said nothing yet. */
  note(subject: Speaker): void {
    if (subject.kind !== "unnamed" || isSomebody(subject))
      this.#topic = { speaker: this.#find(subject), at: subject.name.start };
  }

  /** Whoever fits and was mentioned last before the pronoun: a speaker, or what the sentence before is about. */
  #meant(fits: (speaker: Speaker) => boolean, pronoun: Speaker): Speaker | undefined {
    const spoken = this.#spoken.findLast(({ speaker }) => fits(speaker));
    const topic = this.#topic;
    if (!topic || topic.at >= pronoun.name.start || !fits(topic.speaker)) return spoken?.speaker;
    return spoken && spoken.at > topic.at ? spoken.speaker : topic.speaker;
  }

  #find(speaker: Speaker): Speaker {
    const word = speaker.name.exact.toLowerCase();
    if (personPronouns.has(word))
      return this.#meant((one) => isSomebody(one) && this.#bearers.suits(one, word), speaker) ?? speaker;
    if (bodyPronouns.has(word)) return this.#meant(({ kind }) => kind !== "person", speaker) ?? speaker;
    const named = this.#bearers.lastCalled(speaker) ?? this.#byDescription(speaker) ?? this.#byFullestName(speaker);
    if (!named) return speaker;
    return {
      ...named,
      relays: speaker.relays,
      role: speaker.role ?? named.role,
      organisation: speaker.organisation ?? named.organisation,
    };
  }

  #keep(speaker: Speaker, at: number): void {
    this.#spoken.push({ speaker, at });
    this.#bearers.keep(speaker);
  }

  /** "the ministry", "the police chief", "the rights group": words that an earlier speaker's name or role ends in, or somebody named before. */
  #byDescription(speaker: Speaker): Speaker | undefined {
    const { exact, start } = speaker.name;
    if (!/^[\p{Ll}\d][\p{Ll}\d -]*$/u.test(exact)) return undefined;
    const noun = exact.slice(exact.lastIndexOf(" ") + 1);
    const isBare = noun === exact;
    const isDefinite = isBare || /\b[Tt]he $/.test(this.#text.slice(Math.max(0, start - 4), start));
    if (!isDefinite) return undefined;
    const isCalledSo = ({ name }: Speaker) =>
      name.exact.toLowerCase() !== exact && name.exact.toLowerCase().endsWith(` ${exact}`);
    if (roleNouns.has(noun) && !bodyNouns.has(noun)) {
      const inRole = ({ role, organisation }: Speaker) =>
        role !== null &&
        ` ${organisation?.exact ?? ""} ${writtenOutTitle(role.exact)}`.toLowerCase().endsWith(` ${exact}`);
      const named = this.#meant(inRole, speaker) ?? (isBare ? this.#namedBefore(speaker, "person") : undefined);
      return named ?? (isBare ? this.#meant(isCalledSo, speaker) : undefined);
    }
    if (somebodyAtHand.test(exact)) return this.#meant(({ kind }) => kind === "person", speaker);
    if (unnamedNouns.has(noun) && isBare) return this.#meant(isCalledSo, speaker);
    if (!bodyNouns.has(noun) && !documentNouns.has(noun)) return undefined;
    const named = this.#meant(isCalledSo, speaker);
    if (named || !bodyNouns.has(noun)) return named;
    const before = isBare ? this.#namedBefore(speaker, "organisation") : undefined;
    return before ?? (vagueBody.test(exact) ? this.#meant(isNamedBody, speaker) : undefined);
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
      if (!this.#writtenOut.has(exact)) this.#writtenOut.set(exact, writtenOut(this.#text, exact));
      const name = this.#writtenOut.get(exact);
      return name && { ...speaker, name, kind: "organisation" };
    }
    const word = exact.toLowerCase();
    const isCommon = bodyNouns.has(word) || unnamedNouns.has(word) || documentNouns.has(word) || roleNouns.has(word);
    if (!/^\p{Lu}[\p{L}’'-]+$/u.test(exact) || isCommon || isKnownPlace(exact)) return undefined;
    const name = this.#bearers.fullName(speaker);
    return name && { ...speaker, name, kind: "person" };
  }
}
