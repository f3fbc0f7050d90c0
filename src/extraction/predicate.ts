/**
 * The predicate that a counted group takes: what became of it, told behind it ("12 people were killed") or
 * before it ("killed 12 people"). Walks over what a sentence may put in between and stops at any other verb.
 */
import type { Token } from "../text/sentence.ts";
import { classOfNoun } from "./counted-noun.ts";
import { type Outcome, outcomeAt } from "./outcome.ts";

const reach = 28;
/** Verbs that only carry the outcome: "were reported killed", "have been confirmed dead", "went missing". */
const carriers = new Set([
  "feared",
  "reported",
  "believed",
  "presumed",
  "confirmed",
  "found",
  "listed",
  "pronounced",
  "declared",
  "left",
  "said",
  "thought",
  "known",
  "estimated",
  "considered",
  "counted",
  "recorded",
  "remain",
  "remained",
  "remains",
  "lay",
  "lying",
  "got",
  "came",
  "ended",
  "verified",
  "officially",
  "now",
  "identified",
  "need",
  "needed",
]);
const asideOpeners = new Set([
  "including",
  "among",
  "mostly",
  "most",
  "mainly",
  "many",
  "some",
  "all",
  "aged",
  "both",
  "one",
  "two",
  "three",
  "four",
  "five",
  "half",
  "largely",
  "ages",
  "who",
  "whose",
  "a",
  "an",
  "as",
  "according",
  "at",
  "in",
  "on",
]);

/** The outcome told behind the group that ends before token `from`; undefined when another verb comes first. */
export function outcomeBehind(tokens: readonly Token[], from: number): Outcome | undefined {
  let passedVerb = false;
  for (let i = from; i < tokens.length && i < from + reach; i++) {
    const outcome = outcomeAt(tokens, i);
    if (outcome?.isAfter && !isNounUse(tokens, i, outcome)) return isActiveUse(tokens, outcome) ? undefined : outcome;
    // "3,930 fighters whose deaths a spokesman confirmed"
    if (token(tokens, i - 1) === "whose" && outcome?.isCounted) return outcome;
    const hurt = sufferedAt(tokens, i);
    if (hurt !== undefined) return hurt;
    const step = stepOver(tokens, i, passedVerb);
    if (step === undefined) return undefined;
    passedVerb ||= step.isVerb;
    i = step.last;
  }
  return undefined;
}

const token = (tokens: readonly Token[], i: number) => tokens[i]?.lower;

/** "suffered gunshot wounds", "sustained non-life-threatening injuries". */
function sufferedAt(tokens: readonly Token[], i: number): Outcome | undefined {
  if (!/^(?:suffer(?:s|ed|ing)?|sustain(?:s|ed|ing)?|receiv(?:ed|ing)|with)$/.test(tokens[i]!.lower)) return undefined;
  for (let last = i + 1; last < i + 7 && last < tokens.length; last++) {
    if (/^(?:injur(?:y|ies)|wounds?|burns|fractures)$/.test(tokens[last]!.lower)) {
      return { measure: "injured", first: i, last, isActive: false, isAfter: true, isCounted: false, isJoint: false };
    }
    if (tokens[last]!.pos === "PUNCT" && tokens[last]!.exact !== ",") return undefined;
  }
  return undefined;
}

/** "12 soldiers killed three rebels": the group acts, it does not suffer. */
function isActiveUse(tokens: readonly Token[], outcome: Outcome): boolean {
  if (!outcome.isActive) return false;
  const before = tokens[outcome.first - 1];
  if (before !== undefined && (isPassiveAuxiliary(before.lower) || carriers.has(before.lower))) return false;
  for (let i = outcome.first - 1; i > outcome.first - 4; i--)
    if (isPassiveAuxiliary(tokens[i]?.lower ?? "")) return false;
  const next = tokens[outcome.last + 1];
  return (
    next !== undefined &&
    (next.pos === "NUM" ||
      next.pos === "DET" ||
      next.pos === "PROPN" ||
      (next.pos === "NOUN" && classOfNoun(next.lower) === "person"))
  );
}
const isPassiveAuxiliary = (word: string) => /^(?:was|were|been|are|is|being|be|'re|get|got|getting|gets)$/.test(word);

/** "the dead", "his death": a noun of its own inside the clause. */
function isNounUse(tokens: readonly Token[], i: number, outcome: Outcome): boolean {
  const before = tokens[i - 1];
  return outcome.isCounted && before?.pos === "DET" && tokens[i]!.pos !== "VERB";
}

/** How far the walk goes on from token `i`; undefined where it stops. */
function stepOver(
  tokens: readonly Token[],
  i: number,
  passedVerb: boolean,
): { last: number; isVerb: boolean } | undefined {
  const token = tokens[i]!;
  const on = (last = i, isVerb = false) => ({ last, isVerb });
  // "a call found the mother dead": the carrier has an object of its own.
  if (token.lower === "found" && tokens[i - 1]?.pos !== "AUX" && tokens[i + 1]?.pos === "DET") return undefined;
  if (token.pos === "AUX" || token.pos === "ADV" || token.pos === "PART" || token.pos === "DET" || token.pos === "ADP")
    return on();
  if (
    carriers.has(token.lower) ||
    isNominal(token) ||
    token.pos === "ADJ" ||
    token.pos === "NUM" ||
    token.lower === "'s"
  )
    return on();
  if (token.pos === "PRON") return on();
  if (token.exact === "(" || token.exact === "[") return closing(tokens, i);
  if (token.exact === "," || token.exact === "—" || token.exact === "–") return aside(tokens, i);
  if (token.lower === "and" || token.lower === "or") return on();
  if (token.pos === "VERB" && !passedVerb && /ing$|ed$/.test(token.lower) && tokens[i - 1]?.pos !== "AUX")
    return on(i, true);
  return undefined;
}

const isNominal = (token: Token) => token.pos === "NOUN" || token.pos === "PROPN";

function closing(tokens: readonly Token[], open: number): { last: number; isVerb: boolean } | undefined {
  for (let i = open + 1; i < Math.min(tokens.length, open + 15); i++)
    if (tokens[i]!.exact === ")" || tokens[i]!.exact === "]") return { last: i, isVerb: false };
  return undefined;
}

/** ", including three children,": an aside between commas is passed over whole. */
function aside(tokens: readonly Token[], comma: number): { last: number; isVerb: boolean } | undefined {
  const opener = tokens[comma + 1];
  // "2 adults, 2 children killed": a list shares its predicate.
  if (
    opener?.pos === "NUM" &&
    classOfNoun(tokens[comma - 1]?.lower ?? "") === "person" &&
    !hasCommaSoon(tokens, comma + 1)
  )
    return { last: comma, isVerb: false };
  if (opener === undefined || !(asideOpeners.has(opener.lower) || opener.pos === "NUM" || opener.pos === "ADV"))
    return undefined;
  for (let i = comma + 2; i < Math.min(tokens.length, comma + 20); i++)
    if (/^[,—–]$/.test(tokens[i]!.exact)) return { last: i, isVerb: false };
  return undefined;
}

function hasCommaSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 20 && i < tokens.length; i++) if (tokens[i]!.exact === ",") return true;
  return false;
}

/** The active outcome whose object begins at token `at`: "killed [12] people", "injuring at least [30]". */
export function outcomeBefore(tokens: readonly Token[], at: number): Outcome | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const outcome = activeEndingAt(tokens, i);
    if (outcome !== undefined) return outcome;
    const token = tokens[i]!;
    const isBetween =
      token.pos === "DET" ||
      token.pos === "ADV" ||
      token.pos === "ADJ" ||
      (token.pos === "PRON" && /^(?:its|his|her|their|our)$/.test(token.lower)) ||
      token.lower === "as" ||
      token.exact === "“" ||
      token.exact === '"';
    if (!isBetween) return undefined;
  }
  return undefined;
}

/** The active outcome whose last word is token `end`; passive uses ("were killed") do not count. */
export function activeEndingAt(tokens: readonly Token[], end: number): Outcome | undefined {
  for (let first = end; first >= 0 && first > end - 5; first--) {
    const outcome = outcomeAt(tokens, first);
    if (outcome === undefined || outcome.last !== end || !outcome.isActive) continue;
    const before = tokens[first - 1];
    const isPassive = before !== undefined && (isPassiveAuxiliary(before.lower) || before.lower === "been");
    return isPassive ? undefined : outcome;
  }
  return undefined;
}
