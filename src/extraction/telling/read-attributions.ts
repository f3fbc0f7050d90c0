/**
 * Asks the rules about every cue of a part: one pass over its tokens, one look-up a word.
 *
 * Not here: who "he" is (speaker-memory.ts); the order of the rules (attribution-rules.ts).
 */
import type { Sentence, Token } from "../../text/sentence.ts";
import type { AnalysedPart } from "../analysis.ts";
import { attributionRules } from "../attribution-rules.ts";
import { quotationsOf } from "../quoting/quotations-of.ts";
import { quotesAround } from "../quoting/quotes-around.ts";
import type { AttributionReading, AttributionRule, CueKind } from "./attribution-rule.ts";
import { claimNouns, doubtNouns, mindAdjectives, seemingVerbs, unownedNouns } from "./cue-nouns.ts";
import { cueForms } from "./cue-verbs.ts";

export interface PlacedReading {
  readonly rule: string;
  readonly part: AnalysedPart;
  readonly sentence: Sentence;
  readonly reading: AttributionReading;
}

const prepositions = new Set(["according", "per", "in", "by"]);
const rulesOf = (kind: CueKind) => attributionRules.filter(({ cues }) => cues === kind);
const rules = {
  verb: rulesOf("verb"),
  adjective: rulesOf("adjective"),
  seeming: rulesOf("seeming"),
  noun: rulesOf("noun"),
  preposition: rulesOf("preposition"),
  colon: rulesOf("colon"),
};

const adjectiveOrVerb = [...rules.adjective, ...rules.verb];
const nounOrVerb = [...rules.noun, ...rules.verb];
const none: readonly AttributionRule[] = [];
const opinions = new Set([
  "judgment",
  "judgement",
  "opinion",
  "estimation",
  "reckoning",
  "account",
  "according",
  "per",
  ":",
]);

const cues: ReadonlySet<string> = new Set([
  ":",
  ...prepositions,
  ...doubtNouns,
  ...seemingVerbs,
  ...mindAdjectives,
  ...unownedNouns,
  ...claimNouns,
  ...cueForms.keys(),
]);

/** Prepositions that stand everywhere: without a noun of opinion behind them they are no cue. */
const weakWords = new Set(["in", "by"]);

/** Whether a stretch may hold an attribution, from its bare words, without tokenising it. */
export function mayHoldCue(text: string, start: number, end: number): boolean {
  const words = /[A-Za-z]+|:/g;
  const stretch = text.slice(start, end).toLowerCase();
  for (let match = words.exec(stretch); match; match = words.exec(stretch)) {
    const word = match[0];
    if (!weakWords.has(word) && (cues.has(word) || opinions.has(word))) return true;
  }
  return false;
}

export function readAttributions(text: string, part: AnalysedPart): PlacedReading[] {
  const found: PlacedReading[] = [];
  const quotesAt = quotesAround(quotationsOf(text, part));
  for (const sentence of part.sentences()) {
    const quotes = quotesAt(sentence);
    const earlier: AttributionReading[] = [];
    sentence.tokens.forEach((token, at) => {
      const asked = part.kind === "headline" && isDash(token) ? rules.colon : rulesFor(token, at);
      if (asked.length === 0) return;
      const cue = cueForms.get(token.lower);
      const site = { text, sentence, at, cue, quotes, earlier, isHeadline: part.kind === "headline" };
      for (const rule of asked) {
        const reading = rule.read(site);
        if (!reading) continue;
        earlier.push(reading);
        found.push({ rule: rule.name, part, sentence, reading });
        break;
      }
    });
  }
  return found;
}

/** In a headline a dash parts what was said from who said it. */
const isDash = ({ exact }: Token) => /^(?:—|–|--|-)$/.test(exact);

/** The first word of a sentence is often tagged as a name: "Estimates from officials". */
const isNounHere = ({ pos }: Token, at: number) => pos === "NOUN" || (at === 0 && pos === "PROPN");

interface CueRules {
  readonly rules: readonly AttributionRule[];
  /** Where the word is a noun; undefined: the same. */
  readonly ofNoun: readonly AttributionRule[] | undefined;
}

/** By word, so that most words of a text cost one look-up. */
const cueRules: ReadonlyMap<string, CueRules> = new Map([...cues].map((word) => [word, cueRulesOf(word)]));

/** "Claims" tagged as a noun may still be the verb: the noun's rules are asked first. */
function cueRulesOf(word: string): CueRules {
  const only = (asked: readonly AttributionRule[]) => ({ rules: asked, ofNoun: undefined });
  if (word === ":") return only(rules.colon);
  if (seemingVerbs.has(word)) return only(rules.seeming);
  if (prepositions.has(word)) return only(rules.preposition);
  const isVerb = cueForms.has(word);
  const isClaim = claimNouns.has(word) || unownedNouns.has(word);
  return {
    rules: mindAdjectives.has(word) ? (isVerb ? adjectiveOrVerb : rules.adjective) : isVerb ? rules.verb : none,
    ofNoun: doubtNouns.has(word) ? rules.noun : isClaim ? (isVerb ? nounOrVerb : rules.noun) : undefined,
  };
}

function rulesFor(token: Token, at: number): readonly AttributionRule[] {
  const asked = cueRules.get(token.lower);
  if (asked === undefined) return none;
  return asked.ofNoun !== undefined && isNounHere(token, at) ? asked.ofNoun : asked.rules;
}
