/**
 * Noun groups: runs of determiners, numbers, adjectives and nouns that end in a noun or pronoun,
 * "the Russian defence ministry", "Col. Gen. Oleksandr Syrskyi", "they".
 *
 * Not here: what hangs on behind ("of Karabakh's army", "in Kyiv"); see `withTail`.
 */
import { perSentence, type Sentence, type Token } from "./sentence.ts";

export interface NounGroup {
  /** Token indices in the sentence, last inclusive. `first` may be a determiner or number. */
  readonly first: number;
  readonly last: number;
  /** Index of the head noun: the last noun of the run. */
  readonly head: number;
  readonly isName: boolean;
  readonly isPronoun: boolean;
}

const personalPronouns = new Set(["he", "she", "they", "it", "we", "i", "you", "who", "him", "her", "them", "us"]);
const titlesWithStop = /^(?:mr|mrs|ms|dr|gen|col|lt|maj|capt|sgt|adm|brig|sen|rep|gov|prof|rev|st|u\.s|u\.k|u\.n)\.?$/;

const isNominal = (token: Token) => token.pos === "NOUN" || token.pos === "PROPN";
const isPossessiveMark = (token: Token) => token.lower === "'s" || token.lower === "'";

function isPremodifier(token: Token): boolean {
  return (
    token.pos === "DET" ||
    token.pos === "ADJ" ||
    token.pos === "NUM" ||
    (token.pos === "PRON" && /^(?:its|his|her|their|our|my|your)$/.test(token.lower))
  );
}

/** The noun groups of a sentence in order; they never overlap. */
export const nounGroupsOf = perSentence((sentence: Sentence): readonly NounGroup[] => {
  const { tokens } = sentence;
  const groups: NounGroup[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    if (personalPronouns.has(token.lower) && token.pos === "PRON") {
      groups.push({ first: i, last: i, head: i, isName: false, isPronoun: true });
      i++;
      continue;
    }
    const end = endOfRun(tokens, i);
    const head = lastNominal(tokens, i, end);
    if (head < 0) {
      i = Math.max(i + 1, end);
      continue;
    }
    groups.push({ first: i, last: head, head, isName: tokens[head]!.pos === "PROPN", isPronoun: false });
    i = head + 1;
  }
  return groups;
});

/** Index behind the run of premodifiers, nouns and possessive marks that begins at `start`. */
function endOfRun(tokens: readonly Token[], start: number): number {
  let i = start;
  while (i < tokens.length) {
    const token = tokens[i]!;
    const isTitleStop = token.exact === "." && i > start && titlesWithStop.test(tokens[i - 1]!.lower);
    const isInside = isNominal(token) || isPremodifier(token) || isTitleStop || (isPossessiveMark(token) && i > start);
    if (!isInside) break;
    // A determiner after a noun begins a new group: "killed the man the police sought".
    if (i > start && token.pos === "DET" && isNominal(tokens[i - 1]!)) break;
    i++;
  }
  return i;
}

function lastNominal(tokens: readonly Token[], start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if (isNominal(tokens[i]!)) return i;
  return -1;
}
