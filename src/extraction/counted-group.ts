/**
 * The group that a quantity counts, as the words behind it name it: "12 Russian soldiers", "three of the hostages", "20,000 of them".
 */
import type { Quantity } from "../text/quantity.ts";
import type { Token } from "../text/sentence.ts";
import { wordSet } from "../text/word-set.ts";
import { isAsideMark } from "./asides.ts";
import { classOfNoun, type NounClass } from "./counted-noun.ts";
import { type Outcome, outcomeAt } from "./outcome.ts";

export interface CountedGroup {
  /** Token indices of the group's own words, last inclusive; `last < first` when no noun stands behind the quantity. */
  readonly first: number;
  readonly last: number;
  readonly nounClass: NounClass | "none";
  /** The outcome that is itself counted ("100 casualties") or that a participle before the noun states ("12 injured people"). */
  readonly outcome: Outcome | undefined;
  /** "of them", "of the dead": part of a whole. */
  readonly isPartitive: boolean;
  /** "of them", "of whom": the whole is named elsewhere. */
  readonly isPronoun: boolean;
}

const skipped = wordSet(
  "more further additional other others new confirmed reported suspected known different separate",
);
/** "killed 40 people last week", "12 soldiers Monday": time is no part of the group. */
const timeOpeners = wordSet(
  "last next this earlier late early yesterday today tonight overnight monday tuesday wednesday thursday friday saturday sunday",
);
/** "took 20 villagers hostage" */
const custody = new Set(["hostage", "captive", "prisoner"]);
/** "of those dead" names its people, "of those" does not. */
const determiners = new Set(["those", "these", "their"]);
const pronouns = new Set(["them", "whom", "those", "these", "us", "which", "it", "their"]);

/** The group behind the quantity. Looks at most twelve words ahead. */
export function countedGroupOf(tokens: readonly Token[], quantity: Quantity): CountedGroup {
  let first = quantity.last + 1;
  while (skipped.has(tokens[first]?.lower ?? "") && tokens[first + 1]?.exact !== ",") {
    if (tokens[first]!.lower === "others") break;
    first++;
  }
  if (tokens[first]?.lower !== "of") return readRun(tokens, first, false);
  const inner = isOpening(tokens[first + 1]) ? first + 2 : first + 1;
  const pronoun = tokens[first + 1];
  const isDeterminer = pronoun !== undefined && determiners.has(pronoun.lower) && isNounAhead(tokens, first + 2);
  if (pronoun !== undefined && pronouns.has(pronoun.lower) && !isDeterminer) {
    return { first, last: first - 1, nounClass: "none", outcome: undefined, isPartitive: true, isPronoun: true };
  }
  const run = readRun(tokens, inner, true);
  // "a total of 12", "hundreds of people": no whole is named before "of".
  return { ...run, isPartitive: isOpening(pronoun) || quantity.kind === "share" };
}

const openings = new Set(["the", "its", "their", "his", "her", "our", "those", "these", "all"]);
const isOpening = (token: Token | undefined) => token !== undefined && openings.has(token.lower);

function isNounAhead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (outcomeAt(tokens, at)?.isCounted) return true;
  return token !== undefined && (token.pos === "NOUN" || token.pos === "ADJ") && classOfNoun(token.lower) !== "unknown";
}

/** Adjectives, nouns, names and participles up to the head noun: "pro-Russian separatist fighters", "men and boys". */
function readRun(tokens: readonly Token[], first: number, isPartitive: boolean): CountedGroup {
  let outcome: Outcome | undefined;
  let last = first - 1;
  for (let i = first; i < tokens.length && i < first + 12; i++) {
    const token = tokens[i]!;
    if (last >= first ? timeOpeners.has(token.lower) || custody.has(token.lower) : opensTime(tokens, i)) break;
    // "three sustained minor injuries": the verb is no participle of the injuries.
    if (last < first && /^(?:sustained|suffered|received)$/.test(token.lower)) break;
    const found = outcomeAt(tokens, i);
    const isPostposed =
      found?.isAfter && last >= first && isNominal(tokens[last]!) && classOfNoun(tokens[last]!.lower) !== "unknown";
    if (found !== undefined && !isPostposed && (found.isCounted || isParticipleBeforeNoun(tokens, found))) {
      outcome = found;
      last = found.last;
      i = found.last;
      if (found.isCounted && !isParticipleBeforeNoun(tokens, found)) break;
      continue;
    }
    // "Seven die": the outcome itself, whatever the tagger takes it for.
    const isBareOutcome = found?.isAfter && !found.isCounted && last < first && !isParticipleBeforeNoun(tokens, found);
    if (isBareOutcome || isPostposed) break;
    if (isNominal(token)) last = i;
    else if (!isModifier(tokens, i, last >= first) || found !== undefined) break;
    else if (endsGroup(tokens, i, last)) break;
  }
  if (last < first) return { first, last, nounClass: "none", outcome, isPartitive, isPronoun: false };
  return {
    first,
    last,
    nounClass: outcome?.last === last ? "person" : classOf(tokens, first, last),
    outcome,
    isPartitive,
    isPronoun: false,
  };
}

/** "put the toll at 12 [last month]": a number alone, then when it was told. */
const opensTime = (tokens: readonly Token[], i: number) =>
  /^(?:last|this|earlier)$/.test(tokens[i]!.lower) && /^(?:week|month|year|this|in)$/.test(tokens[i + 1]?.lower ?? "");

const isNominal = (token: Token) => token.pos === "NOUN" || token.pos === "PROPN";

/** "12 injured people", "wounded soldiers": the participle stands before its noun. */
function isParticipleBeforeNoun(tokens: readonly Token[], outcome: Outcome): boolean {
  let at = outcome.last + 1;
  while (at < outcome.last + 3 && (tokens[at]?.pos === "ADJ" || tokens[at]?.pos === "PROPN")) at++;
  const next = tokens[at];
  return (
    next !== undefined &&
    (outcome.isAfter || outcome.isActive || outcome.isCounted) &&
    isNominal(next) &&
    (classOfNoun(next.lower) === "person" || classOfNoun(next.lower) === "household") &&
    /(?:ed|ng|n|t)$|missing|dead/.test(tokens[outcome.last]!.lower)
  );
}

function isModifier(tokens: readonly Token[], i: number, hasNoun: boolean): boolean {
  const token = tokens[i]!;
  // "four of the six missiles"
  if (token.pos === "NUM" && !hasNoun && tokens[i - 1]?.pos === "DET") return true;
  // "half of the town's 40,000 residents"
  if (token.pos === "NUM" && tokens[i - 1]?.lower === "'s") return true;
  if (token.pos === "ADJ" || token.lower === "'s" || token.lower === "'") return true;
  if ((token.exact === "-" && !isAsideMark(tokens, i)) || token.exact === "/") return true;
  if (token.pos === "ADV" && !hasNoun) return true;
  if (token.pos === "VERB" && !hasNoun && /(?:ed|ing)$/.test(token.lower)) return true;
  // "men and boys", "women and children": two nouns of one count.
  return (
    token.lower === "and" &&
    hasNoun &&
    tokens[i + 1]?.pos === "NOUN" &&
    classOfNoun(tokens[i + 1]!.lower) === "person" &&
    classOfNoun(tokens[i - 1]!.lower) === "person"
  );
}

/** An adjective behind the noun belongs to what follows: "20 soldiers dead", "five men aged 20". */
function endsGroup(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i]!;
  return (
    token.pos === "ADJ" &&
    last === i - 1 &&
    isNominal(tokens[last]!) &&
    classOfNoun(tokens[last]!.lower) !== "unknown" &&
    !isNominal(tokens[i + 1] ?? token)
  );
}

function classOf(tokens: readonly Token[], first: number, last: number): NounClass {
  const head = tokens[last]!;
  const known = classOfNoun(head.lower);
  if (known !== "unknown") return known;
  // A name in the plural counts people ("Houthis", "Uyghurs"); "Wagner" alone may be a group of them.
  if (head.pos === "PROPN") return /(?:s|ese|ish|i)$/.test(head.lower) ? "person" : "unknown";
  for (let i = last - 1; i >= first; i--)
    if (tokens[i]!.lower === "and") return classOfNoun(tokens[i - 1]?.lower ?? "");
  return "unknown";
}
