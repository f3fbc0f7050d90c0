/**
 * Puts right what the tagger often gets wrong about words that are both noun and verb:
 * "hospital records [list] 19 dead" has a verb, "in a televised [address] that" a noun, "[people] briefed on it" are people.
 *
 * Not here: which verbs report (extraction).
 */
import { wordSet } from "./word-set.ts";

/** Verbs that are plural nouns' neighbours as often as their own subjects' verbs. */
const homographs = wordSet(
  "charge worry support plan oppose report estimate list count name claim record fear note doubt blame document detail quote cite tally state hope demand forecast project share host place number",
);
const singularHomographs = wordSet(
  "reports estimates lists counts names claims records fears notes doubts blames documents details quotes cites tallies puts places numbers",
);
const pluralsWithoutS = wordSet("people police media men women children militia rescuers");
const hedges =
  /^(?:that|more|over|nearly|almost|at|about|around|some|fewer|less|roughly|up|dozens|hundreds|thousands|scores)$/;
/** Nouns as often as verbs: behind an article and one noun more they are no verb, which would end in s. */
const bareHomographs = wordSet("monitor report count estimate tally record broadcast address release survey watch");
const countedPlurals = /^(?:figures|estimates|reports|counts|records|documents|tallies|claims)$/;
const demonym = /(?:ian|ean|ican|rman|ish|ese|[^a]i|ench|utch|eek)$/;
const openers = /^(?:a|an|the|his|her|its|their|our|this|another)$/;

interface Token {
  readonly lower: string;
  readonly pos: string;
}

/** The tokens, those with a wrong tag replaced. */
export function withMendedTags<T extends Token>(tokens: readonly T[]): readonly T[] {
  let mended: T[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const pos = mendedTag(mended ?? tokens, i);
    if (pos === undefined) continue;
    mended ??= [...tokens];
    mended[i] = { ...tokens[i]!, pos };
  }
  return mended ?? tokens;
}

function mendedTag(tokens: readonly Token[], i: number): "NOUN" | "VERB" | undefined {
  const { pos, lower } = tokens[i]!;
  if (pos === "NOUN") {
    const isVerb =
      (homographs.has(lower) && isBehindPlural(tokens, i) && opensObject(tokens, i + 1)) ||
      (singularHomographs.has(lower) &&
        (isBehindName(tokens, i) || tokens[i - 1]?.lower === ",") &&
        (opensNumber(tokens, i + 1) || (isBehindSingular(tokens, i) && opensClause(tokens, i + 1)))) ||
      (lower === "show" &&
        (closesClause(tokens, i) ||
          (isBehindName(tokens, i) && (opensClause(tokens, i + 1) || opensNumber(tokens, i + 1)))));
    return isVerb ? "VERB" : undefined;
  }
  if (pos === "VERB") {
    // "according to [aid] workers", "according to [police] on Monday": no verb stands behind these two.
    const isAccorded = tokens[i - 2]?.lower === "according";
    if (isAccorded && (tokens[i + 1]?.pos === "NOUN" || lower === "police")) return "NOUN";
    if (lower === "people" || (countedPlurals.test(lower) && isAccorded)) return "NOUN";
    if (/^(?:missing|displaced|bereaved)$/.test(lower) && tokens[i - 1]?.lower === "the")
      return /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? "") ? "NOUN" : undefined;
    return isNounBehindArticle(tokens, i) ? "NOUN" : undefined;
  }
  if (lower === "informed" && /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? ""))
    return /^(?:DET|PROPN|PRON|NOUN)$/.test(tokens[i + 1]?.pos ?? "") ? "VERB" : undefined;
  if (pos === "ADJ" && lower === "chief")
    return /^(?:NOUN|PROPN|DET|PART)$/.test(tokens[i - 1]?.pos ?? "") &&
      /^(?:VERB|AUX|PUNCT)$/.test(tokens[i + 1]?.pos ?? "")
      ? "NOUN"
      : undefined;
  return undefined;
}

/** "aid groups", "police"; not "a rights groups' …", whose article wants one noun more. */
function isBehindPlural(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.pos !== "NOUN" && before?.pos !== "PROPN") return false;
  if (!/[^s']s$/.test(before.lower) && !pluralsWithoutS.has(before.lower)) return false;
  let first = i - 1;
  while (first > 0 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[first - 1]!.pos)) first--;
  const opener = tokens[first - 1];
  return !(opener && (/^(?:a|an|another|this)$/.test(opener.lower) || opener.lower === "'s"));
}

/** "Aid groups estimate [that] 40", "doctors report [12] deaths"; "the groups' report that was leaked" keeps its noun. */
function opensObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.lower === "to") return tokens[at + 1]?.pos === "VERB" || tokens[at + 1]?.lower === "be";
  if (token.lower === "that") return !/^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? "");
  return /^(?:NUM|DET|PRON)$/.test(token.pos) || hedges.test(token.lower);
}

/** "US intelligence estimates", "Kyiv claims"; not "Russian claims", "media reports". */
function isBehindSingular(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i - 1]!;
  return !demonym.test(lower) && !/^(?:media|press|news|police|people)$/.test(lower) && !/[^s']s$/.test(lower);
}

/** "estimates [that 40 people died]", "claims [Norland has] lost 40"; "estimates that were leaked" keeps its noun. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const isVerb = tokens[at + 1]?.pos === "AUX" || tokens[at + 1]?.pos === "VERB";
  return tokens[at]?.lower === "that" ? !isVerb : tokens[at]?.pos === "PROPN" && tokens[at + 1]?.pos === "AUX";
}

const isBehindName = (tokens: readonly Token[], i: number) =>
  /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? "") && tokens[i + 1] !== undefined;

/** "40 died, figures from the ministry [show]." */
function closesClause(tokens: readonly Token[], i: number): boolean {
  if (!/^[.,;]$/.test(tokens[i + 1]?.lower ?? ".")) return false;
  const comma = tokens.findLastIndex(({ lower }, at) => at < i && lower === ",");
  return comma >= 0 && tokens.slice(comma + 1, i).some(({ lower }) => showing.test(lower));
}
const showing = /^(?:figures|data|records|documents|statistics|reports|estimates|numbers|counts|files|studies)$/;

/** A number right behind a noun with its s: "a list shown by doctors [names] 14 people". */
const opensNumber = (tokens: readonly Token[], at: number) =>
  tokens[at]?.pos === "NUM" ||
  (/^(?:more|at|nearly|about|around|some|over)$/.test(tokens[at]?.lower ?? "") &&
    (tokens[at + 1]?.pos === "NUM" || tokens[at + 2]?.pos === "NUM"));

const timeWord = /^(?:last|late|early|earlier|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Between an article and a stop, time or preposition stands a noun: "a Britain-based war [monitor],", "a televised [address] Monday". */
function isNounBehindArticle(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next && !/^(?:PUNCT|ADP|SCONJ)$/.test(next.pos) && !timeWord.test(next.lower)) return false;
  if (/(?:ed|ing|en|wn|ft)$|-|^said$/.test(tokens[i]!.lower)) return false;
  let first = i - 1;
  if (bareHomographs.has(tokens[i]!.lower) && tokens[first]?.pos === "NOUN") first--;
  while (first > 0 && i - first < 4 && (tokens[first]!.pos === "ADJ" || /(?:ed|ing)$/.test(tokens[first]!.lower)))
    first--;
  return first >= 0 && tokens[first]!.pos === "DET" && openers.test(tokens[first]!.lower);
}
