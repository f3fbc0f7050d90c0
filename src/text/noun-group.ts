/**
 * Noun groups: runs of determiners, numbers, adjectives and nouns that end in a noun or pronoun,
 * "the Russian defence ministry", "Col. Gen. Oleksandr Syrskyi", "they".
 *
 * Not here: what hangs on behind ("of Karabakh's army", "in Kyiv"); see `withTail`.
 */
import { perSentence, type Sentence, type Token } from "./sentence.ts";
import { isWeekday } from "./temporal-group.ts";
import { isInTitleCase } from "./title-case.ts";

export interface NounGroup {
  /** Token indices in the sentence, last inclusive. `first` may be a determiner or number. */
  readonly first: number;
  readonly last: number;
  /** Index of the head noun: the last noun of the run. */
  readonly head: number;
  readonly isName: boolean;
  readonly isPronoun: boolean;
}

const personalPronouns = new Set([
  "he",
  "she",
  "they",
  "it",
  "we",
  "i",
  "you",
  "who",
  "him",
  "her",
  "them",
  "us",
  "me",
]);
const titlesWithStop = /^(?:mr|mrs|ms|dr|gen|col|lt|maj|capt|sgt|adm|brig|sen|rep|gov|prof|rev|st|u\.s|u\.k|u\.n)\.?$/;

const months =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|ust|ember|tember|ober)?$/;
const wordOfTime = /^(?:day|week|month|year|morning|afternoon|evening|night|hour)$/;
const ownsDay = /^(?:Black|Good|Bloody|Super|Ash|Palm|Easter|Holy|Maundy|Shrove)$/;
/** Tagged as adjectives, used as nouns: "the top general", "the wounded". */
const nounLike =
  /^(?:(?:[a-z]+-)?general|official|representative|executive|total|dead|wounded|injured|missing|offensive|elderly|military)$/;

/** Most words begin with a small letter of ASCII: they must cost next to nothing. */
function isCapitalised({ exact }: Token): boolean {
  const code = exact.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(exact);
}

const isNominal = ({ pos, lower }: Token) => pos === "NOUN" || pos === "PROPN" || lower === "police";
/** "RFE/RL" */
const isSlash = (tokens: readonly Token[], i: number) =>
  tokens[i]!.exact === "/" && tokens[i - 1]!.end === tokens[i]!.start && tokens[i + 1]?.start === tokens[i]!.end;
const isPossessiveMark = (token: Token) => token.lower === "'s" || token.lower === "'";

function isPremodifier(token: Token): boolean {
  return (
    token.pos === "DET" ||
    token.pos === "ADJ" ||
    token.pos === "NUM" ||
    (token.pos === "PRON" && /^(?:its|his|her|their|our|my|your)$/.test(token.lower)) ||
    (token.pos === "VERB" && /-(?:\p{L}+ed|run|led|held|born)$/u.test(token.lower))
  );
}

/** The noun groups of a sentence in order; they never overlap. */
export const nounGroupsOf = perSentence((sentence: Sentence): readonly NounGroup[] => {
  const { tokens } = sentence;
  const groups: NounGroup[] = [];
  const isTitleCase = isInTitleCase(tokens);
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    if (token.pos === "PRON" && personalPronouns.has(token.lower) && !isOwner(tokens, i)) {
      groups.push({ first: i, last: i, head: i, isName: false, isPronoun: true });
      i++;
      continue;
    }
    const end = endOfRun(tokens, i, isTitleCase);
    const head = headOf(tokens, i, end, isTitleCase);
    if (head < 0) {
      i = Math.max(i + 1, end);
      continue;
    }
    const last = isNumbered(tokens, head) ? head + 1 : head;
    groups.push({
      first: i,
      last,
      head,
      isName: tokens[head]!.pos === "PROPN" || isNameWord(tokens, head, isTitleCase),
      isPronoun: false,
    });
    i = last + 1;
  }
  return groups;
});

/** "[Her] neighbour", not "saw [her]". */
const isOwner = (tokens: readonly Token[], i: number) =>
  tokens[i]!.lower === "her" && /^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? "") && tokens[i - 1]?.pos !== "VERB";

/** Index behind the run of premodifiers, nouns and possessive marks that begins at `start`. */
function endOfRun(tokens: readonly Token[], start: number, isTitleCase: boolean): number {
  let i = start;
  while (i < tokens.length) {
    const token = tokens[i]!;
    const isTitleStop = token.exact === "." && i > start && titlesWithStop.test(tokens[i - 1]!.lower);
    const isInside =
      isNominal(token) ||
      isPremodifier(token) ||
      isTitleStop ||
      (i === start ? opensName(tokens, i, isTitleCase) : isParticipleBefore(tokens, i, start)) ||
      (i > start && (isPossessiveMark(token) || isSlash(tokens, i) || isNameWord(tokens, i, isTitleCase)));
    if (!isInside) break;
    // A determiner after a noun begins a new group: "killed the man the police sought".
    if (i > start && token.pos === "DET" && isNominal(tokens[i - 1]!)) break;
    // So does a day behind a name: "told the Northgate Press Saturday", not "Good Friday".
    if (i > start && isWeekday(token) && isNominal(tokens[i - 1]!) && !ownsDay.test(tokens[i - 1]!.exact)) break;
    // And a name behind a month: "in November Doe said".
    if (i > start && !isTitleCase && isCapitalised(token) && isMonthAlone(tokens, start, i - 1)) break;
    // So does a name after a word of time: "earlier in the day Doe's colleague".
    if (i > start && token.pos === "PROPN" && wordOfTime.test(tokens[i - 1]!.exact)) break;
    i++;
  }
  return i;
}

/** "in [November]", "since [late March]"; "in May Day week" goes on. */
function isMonthAlone(tokens: readonly Token[], start: number, at: number): boolean {
  const isRun = at === start || (at === start + 1 && /^(?:late|early|mid|last|this)$/.test(tokens[start]!.lower));
  return (
    isRun &&
    months.test(tokens[at]!.lower) &&
    isCapitalised(tokens[at]!) &&
    /^(?:in|since|until|by|during)$/.test(tokens[start - 1]?.lower ?? "") &&
    !/^(?:Day|Revolution|Uprising)$/.test(tokens[at + 1]!.exact)
  );
}

/** "the Institute for [Missing] Persons": a capital inside the sentence before a name. */
const opensName = (tokens: readonly Token[], i: number, isTitleCase: boolean) =>
  i > 0 &&
  !isTitleCase &&
  isCapitalised(tokens[i]!) &&
  /^(?:VERB|ADJ)$/.test(tokens[i]!.pos) &&
  tokens[i + 1]?.pos === "PROPN";

/** "January 2008", "May 1", "Channel 12". */
const isNumbered = (tokens: readonly Token[], head: number) =>
  tokens[head + 1]?.pos === "NUM" &&
  isCapitalised(tokens[head]!) &&
  (months.test(tokens[head]!.lower) || tokens[head]!.lower === "channel");

/** A participle or adverb between determiner and noun: "the exiled ministry", "the ministry's earlier statement". */
function isParticipleBefore(tokens: readonly Token[], i: number, start: number): boolean {
  const { pos, lower } = tokens[i]!;
  const isModifier =
    (pos === "VERB" && /(?:ed|ing)$/.test(lower)) || (pos === "ADV" && /^(?:earlier|then|now|once)$/.test(lower));
  const next = tokens[i + 1]?.pos === "ADJ" ? tokens[i + 2] : tokens[i + 1];
  const before = tokens[i - 1];
  if (i === start || !before || (before.pos !== "DET" && !isPossessiveMark(before) && !isDegree(tokens, i - 1, start)))
    return false;
  return (isModifier && next !== undefined && isNominal(next)) || isDegree(tokens, i, start);
}

/** "the [most] recent count", "an [internationally] recognised government". */
function isDegree(tokens: readonly Token[], i: number, start: number): boolean {
  const [next, noun] = [tokens[i + 1], tokens[i + 2]];
  const isModified =
    next?.pos === "ADJ" || next?.lower === "up-to-date" || (next?.pos === "VERB" && /ed$/.test(next.lower));
  const isAdverb =
    tokens[i]!.pos === "ADV" && (/ly$/.test(tokens[i]!.lower) || /^(?:most|least)$/.test(tokens[i]!.lower));
  return i > start && tokens[i - 1]!.pos === "DET" && isAdverb && isModified && noun !== undefined && isNominal(noun);
}

/** The last noun or name; else the last adjective behind a determiner: "the wounded", "the socialist". */
function headOf(tokens: readonly Token[], start: number, end: number, isTitleCase: boolean): number {
  for (let i = end - 1; i >= start; i--) {
    const token = tokens[i]!;
    if (isNominal(token) || (i > start && isNameWord(tokens, i, isTitleCase))) return i;
    if (i === end - 1 && i > start && token.pos === "ADJ" && nounLike.test(token.lower)) return i;
  }
  return end - start > 1 && tokens[start]!.pos === "DET" && tokens[end - 1]!.pos === "ADJ" ? end - 1 : -1;
}

/** A capital inside a run makes a name of what the tagger takes for a verb or adjective: "Associated Press", "Rights Watch". */
function isNameWord(tokens: readonly Token[], i: number, isTitleCase: boolean): boolean {
  const token = tokens[i]!;
  if (isTitleCase || !isCapitalised(token) || !/^(?:VERB|ADJ|ADV|NUM|X)$/.test(token.pos)) return false;
  const before = tokens[i - 1]!;
  return before.pos === "DET" || (i > 1 && isCapitalised(before)) || before.pos === "PROPN";
}
