/**
 * All that a recognizer may hear in a sentence: its words, and in the place of each number, hedge and negation whatever else could stand there, as a
 * finite state grammar of CMU Sphinx. What is heard then tells what was said there, since all else is known.
 */
import {
  cardinals,
  delicateSites,
  hedges,
  helperWords,
  insteadOf,
  ordinals,
  type Site,
  scales,
} from "../narration/delicate-words.ts";

export interface Grammar {
  /** In the format of Sphinx. */
  readonly text: string;
  /** All words in it, without those of `soundsOf`. */
  readonly words: ReadonlySet<string>;
}

/**
 * Weights of paths; they need not sum to one. What is written has to sound much better than all else to be heard: a listener who expects it would hear
 * "million" for "billion". Measured in docs/decisions/0020-voice-and-sound.md.
 */
const weights = { written: 0.1, other: 1, again: 1, added: 0.05 };

/** Sounds of English as words of their own: of what stands in no dictionary, any will do. Phones of the CMU dictionary. */
export const sounds: readonly string[] =
  "AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH".split(" ");
export const soundWord = (phone: string) => `sound_${phone.toLowerCase()}`;

/** `words`: in lower case. `isKnown`: whether the dictionary has a word. */
export function listeningGrammar(words: readonly string[], isKnown: (word: string) => boolean): Grammar {
  const net = new Net(isKnown);
  const sites = new Map(delicateSites(words).map((site) => [site.from, site]));
  for (let at = 0; at < words.length; ) {
    const site = sites.get(at);
    if (site === undefined) addPlain(net, words, at, sites.get(at + 1));
    else addSite(net, words, site);
    at = site?.to ?? at + 1;
  }
  return net.finished();
}

/** The words of a sentence and nothing else: who hears it by this tells when each was said. */
export function exactGrammar(words: readonly string[], isKnown: (word: string) => boolean): Grammar {
  const net = new Net(isKnown);
  net.path(words, 1);
  net.join();
  return net.finished();
}

function addPlain(net: Net, words: readonly string[], at: number, next: Site | undefined): void {
  const word = words[at]!;
  net.path([word], 1);
  net.join();
  if (helperWords.has(word) && next?.kind !== "negation") net.optional([["not"]], weights.added);
}

function addSite(net: Net, words: readonly string[], { kind, from, to }: Site): void {
  const written = words.slice(from, to);
  const text = written.join(" ");
  if (kind === "number") {
    const isHedged = hedges.some((phrase) => phrase.every((word, i) => words[from - phrase.length + i] === word));
    if (!isHedged) net.optional(hedges, weights.added);
    net.path(written, weights.written);
    net.loop(
      [...cardinals, ...scales, "point", ...(written.some((word) => ordinals.includes(word)) ? ordinals : [])],
      weights.other,
    );
  } else if (kind === "hedge") {
    const others = [[], ...hedges.filter((phrase) => phrase.join(" ") !== text)];
    net.path(written, weights.written);
    for (const words of others) net.path(words, weights.other);
  } else {
    const others = insteadOf(text);
    net.path(written, weights.written);
    for (const word of others) net.path(word === "" ? [] : [word], weights.other);
  }
  net.join();
}

/** States in a row; between two of them, paths that all end in the next. */
class Net {
  readonly #arcs: string[] = [];
  readonly #words = new Set<string>();
  readonly #isKnown: (word: string) => boolean;
  #here = 0;
  #last = 0;
  #ends: number[] = [];

  constructor(isKnown: (word: string) => boolean) {
    this.#isKnown = isKnown;
  }

  path(words: readonly string[], likelihood: number): void {
    let at = this.#state(this.#here, likelihood);
    for (const word of words) at = this.#word(at, word);
    this.#ends.push(at);
  }

  /** One word or more out of these, in any order. */
  loop(words: readonly string[], likelihood: number): void {
    const inside = this.#state(this.#here, likelihood);
    const behind = this.#state(null, 1);
    for (const word of words) this.#arc(inside, behind, 1, word);
    this.#arc(behind, inside, weights.again);
    this.#ends.push(behind);
  }

  optional(choices: readonly (readonly string[])[], likelihood: number): void {
    this.path([], 1 - likelihood);
    for (const words of choices) this.path(words, likelihood);
    this.join();
  }

  join(): void {
    const next = ++this.#last;
    for (const end of this.#ends) this.#arc(end, next, 1);
    this.#here = next;
    this.#ends = [];
  }

  finished(): Grammar {
    const head = ["FSG_BEGIN sentence", `NUM_STATES ${this.#last + 1}`, "START_STATE 0", `FINAL_STATE ${this.#here}`];
    return { text: [...head, ...this.#arcs, "FSG_END", ""].join("\n"), words: this.#words };
  }

  #word(from: number, word: string): number {
    const next = this.#state(null, 1);
    if (this.#isKnown(word)) {
      this.#arc(from, next, 1, word);
      return next;
    }
    for (const phone of sounds) this.#arc(from, next, 1 / sounds.length, soundWord(phone));
    this.#arc(next, from, 0.8);
    return next;
  }

  #state(from: number | null, likelihood: number): number {
    const state = ++this.#last;
    if (from !== null) this.#arc(from, state, likelihood);
    return state;
  }

  #arc(from: number, to: number, likelihood: number, word?: string): void {
    this.#arcs.push(`TRANSITION ${from} ${to} ${likelihood.toFixed(6)}${word === undefined ? "" : ` ${word}`}`);
    if (word !== undefined && !word.startsWith("sound_")) this.#words.add(word);
  }
}
