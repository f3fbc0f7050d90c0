/**
 * The verb group around a cue: "has also been told" is passive, "refused to say" an infinitive, "saying" a participle.
 *
 * Not here: whose verb it is (subject.ts).
 */
import type { Token } from "../../text/sentence.ts";
import type { CueForm } from "./cue-verbs.ts";

export interface VerbGroup {
  readonly first: number;
  /** The main verb with its particle. */
  readonly last: number;
  readonly main: number;
  readonly isPassive: boolean;
  readonly isInfinitive: boolean;
  /** "saying", "told by": no finite verb of its own. */
  readonly isParticiple: boolean;
  readonly isNegated: boolean;
}

const forms = (words: string) => new Set(words.split(" "));
const beForms = forms("be been being is are was were am 's 're 'm get gets got");
const auxiliaries = forms(
  `be been being is are was were am 's 're 'm has have had having 've 'd do does did will would 'll can could may might
  must shall should ca wo`,
);
const adverbs = forms(
  "also then later still now once first not n't never just only again repeatedly even both all each",
);

/** "the tally of 2 May shows": the month is none. */
const isAuxiliary = (token: Token) => auxiliaries.has(token.lower) && token.pos !== "PART" && token.exact !== "May";
const isAdverb = (token: Token) => token.pos === "ADV" || adverbs.has(token.lower);

/** Null when the word at `main` is no verb here ("the report", "a call for help"). */
export function verbGroupAt(tokens: readonly Token[], main: number, cue: CueForm): VerbGroup | null {
  let first = main;
  let isPassive = false;
  let isNegated = false;
  let hasFinite = false;
  while (first > 0) {
    const before = tokens[first - 1]!;
    const isPossessive = before.lower === "'s" && before.pos === "PART" && !isPastParticiple(cue);
    if ((isAuxiliary(before) || before.lower === "'s") && !isPossessive) {
      hasFinite = true;
      if (beForms.has(before.lower)) isPassive ||= isPastParticiple(cue);
    } else if (!isAdverb(before)) break;
    if (/^(?:not|n't|never)$/.test(before.lower)) isNegated = true;
    first--;
  }
  while (
    first < main &&
    isAdverb(tokens[first]!) &&
    !/^(?:not|n't|never|also)$/.test(tokens[first]!.lower) &&
    !hasFinite
  )
    first++;
  if (tellsOfDeed(tokens, main, cue)) return null;
  const before = tokens[first - 1];
  const isInfinitive = before?.lower === "to" && cue.forms.has("base") && !hasFinite;
  if (!isVerbHere(tokens, main, cue, hasFinite || isInfinitive)) return null;
  if (isInfinitive && goesOn(tokens, first - 2))
    return { first: first - 3, last: particleEnd(tokens, main, cue), main, isNegated, ...finite };
  const isParticiple = !hasFinite && !isInfinitive && isBareParticiple(cue);
  return {
    first: isInfinitive ? first - 1 : first,
    last: particleEnd(tokens, main, cue),
    main,
    isPassive,
    isInfinitive,
    isParticiple,
    isNegated,
  };
}

const finite = { isPassive: false, isInfinitive: false, isParticiple: false };

/** "[went on] to say" */
const goesOn = (tokens: readonly Token[], on: number) =>
  tokens[on]?.lower === "on" && /^(?:went|goes|go)$/.test(tokens[on - 1]?.lower ?? "");

/** "claimed three lives"; "a man charged with murder", "wanted in connection with it": what was done to him. */
const tellsOfDeed = (tokens: readonly Token[], main: number, { verb: { lemma } }: CueForm) =>
  (lemma === "claim" && takesLives(tokens, main)) ||
  (/^(?:charge|want)$/.test(lemma) && tokens[main + 1]?.pos === "ADP");

/** "The storm claimed three lives", "claimed responsibility for the raid that killed 12": no statement of a toll. */
const takesLives = (tokens: readonly Token[], main: number) =>
  /^(?:responsibility|credit)$/.test(tokens[main + 1]?.lower ?? "") ||
  tokens.slice(main + 1, main + 6).some(({ lower }) => lower === "lives" || lower === "life");

const isPastParticiple = (cue: CueForm) => cue.forms.has("participle");
const isBareParticiple = ({ forms }: CueForm) => forms.has("gerund") || (forms.has("participle") && !forms.has("past"));

/** Forms that are also nouns ("claims", "report") must be tagged as verbs or be followed by what only a verb takes. */
function isVerbHere(tokens: readonly Token[], main: number, cue: CueForm, isSupported: boolean): boolean {
  const token = tokens[main]!;
  const after = tokens[main + 1];
  // "Omar Said told": a surname.
  if (/^\p{Lu}/u.test(token.exact) && after?.pos === "VERB" && /^\p{Lu}/u.test(tokens[main - 1]?.exact ?? ""))
    return false;
  if (hedgesNumber(tokens, main)) return false;
  if (cue.verb.needsParticle && !(after && cue.verb.particles.has(after.lower))) return false;
  if (token.pos === "VERB" || isSupported) return true;
  if (token.pos === "AUX")
    return cue.verb.lemma === "have" && after !== undefined && /^(?:DET|NUM|ADP|ADJ|PROPN)$/.test(after.pos);
  if (token.pos === "ADJ" || token.pos === "ADV" || token.pos === "ADP" || token.pos === "PROPN") {
    if (!cue.forms.has("past")) return false;
    // "The army contested the toll": no adjective stands before an article.
    return (cue.verb.takesClause && after?.lower === "that") || (token.pos === "ADJ" && after?.pos === "DET");
  }
  const before = tokens[main - 1];
  const followsSubject =
    before !== undefined && (/^(?:NOUN|PROPN|PRON)$/.test(before.pos) || /^\p{Lu}/u.test(before.exact));
  if (!followsSubject || !cue.forms.has("present")) return false;
  return (
    after === undefined ||
    /^(?:DET|NUM|PRON|SCONJ)$/.test(after.pos) ||
    /^(?:more|over|nearly|almost|at|up|about|around|some|that)$/.test(after.lower) ||
    (/^[.;]$/.test(after.exact) && isBehindComma(tokens, main))
  );
}

/** ", the White House estimates." */
function isBehindComma(tokens: readonly Token[], main: number): boolean {
  for (let i = main - 1; i > 1 && main - i < 7; i--) if (tokens[i]!.exact === ",") return true;
  return false;
}

/** "[an estimated] 40 people", "the reported half a million" */
const hedgesNumber = (tokens: readonly Token[], main: number) =>
  /^(?:an?|the)$/.test(tokens[main - 1]?.lower ?? "") &&
  (tokens[main + 1]?.pos === "NUM" ||
    /^(?:half|dozens|hundreds|thousands|\p{Ll}+teen)$/u.test(tokens[main + 1]?.lower ?? ""));

function particleEnd(tokens: readonly Token[], main: number, { verb }: CueForm): number {
  const after = tokens[main + 1];
  return after && verb.particles.has(after.lower) ? main + 1 : main;
}

/** "linked [to]", "estimated [at]", not the hedge "at least": a preposition stands where the object should. */
export function opensPhrase(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:to|in|by|with|from|on|at)$/.test(tokens[at]?.lower ?? "")) return false;
  return !/^(?:least|most)$/.test(tokens[at + 1]?.lower ?? "");
}
