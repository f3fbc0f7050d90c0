/**
 * The outcome told behind a counted group: "12 people, three of them children, [were killed]", "[suffered injuries]".
 *
 * Not here: outcomes told before their people (outcome-before.ts).
 */
import type { Token } from "../text/sentence.ts";
import { isTemporal } from "../text/temporal-group.ts";
import { carriers, stepOver } from "./clause-walk.ts";
import { classOfNoun } from "./counted-noun.ts";
import { type Outcome, outcomeAt } from "./outcome.ts";
import { accusedOfHarming } from "./outcomes/accused-of.ts";
import { fateAt } from "./outcomes/fate-at.ts";
import { harmAt } from "./outcomes/harm-at.ts";
import { isOtherSense } from "./outcomes/is-other-sense.ts";
import { shelteredAt } from "./outcomes/sheltered-at.ts";
import { isShotFired } from "./outcomes/weapon-verbs.ts";

/** So many words a predicate may stand behind its people. */
const reach = 28;
/** A participle directly behind the people, or the verb of their relative clause: "soldiers who crossed the river", "guards who were sleeping". */
const mayTellMore = (tokens: readonly Token[], i: number, from: number) => i === from || isOfRelative(tokens, i);
const relatives = new Set(["that", "which", "who", "whose", "where"]);
const isOfRelative = (tokens: readonly Token[], i: number) =>
  relatives.has(tokens[i - 1]?.lower ?? "") ||
  (tokens[i - 1]?.pos === "AUX" && relatives.has(tokens[i - 2]?.lower ?? ""));

/**
 * The outcome told behind the group that ends before token `from`; undefined when another verb comes first.
 * A group that is the object of a verb before it (`isObject`) shares no predicate with what a comma or "and" adds; only a group with a noun
 * (`isNamed`) may be told more of by a participle ("people living there were killed").
 */
export function outcomeBehind(
  tokens: readonly Token[],
  from: number,
  { isObject = false, isNamed = true } = {},
): Outcome | undefined {
  const outcome = outcomeOfClause(tokens, from, isObject, isNamed);
  if (outcome !== undefined || !isNamed) return outcome;
  return accusedOfHarming(tokens, from) ?? outcomeOfRelative(tokens, from);
}

/** "six monks, five of them Danes, [who were killed] on Friday, lie here": a relative clause behind a comma. */
function outcomeOfRelative(tokens: readonly Token[], from: number): Outcome | undefined {
  for (let i = from; i < tokens.length && i < from + 14; i++) {
    const next = tokens[i + 1]?.lower;
    if (tokens[i]!.exact === "," && next === "who")
      return /^(?:was|is|has)$/.test(token(tokens, i + 2) ?? "")
        ? undefined
        : outcomeOfClause(tokens, i + 2, true, true);
    if (/^(?:VERB|AUX|SCONJ)$/.test(tokens[i]!.pos)) return undefined;
  }
  return undefined;
}

function outcomeOfClause(
  tokens: readonly Token[],
  from: number,
  isObject: boolean,
  isNamed: boolean,
): Outcome | undefined {
  let passedVerb = false;
  let passedFinite = false;
  let passedRelative = false;
  for (let i = from; i < tokens.length && i < from + reach; i++) {
    const outcome = outcomeAt(tokens, i);
    // "3,930 fighters whose deaths a spokesman confirmed"
    if (token(tokens, i - 1) === "whose" && outcome?.isCounted) return outcome;
    if (outcome !== undefined && isShotFired(tokens, i)) return undefined;
    // "airlifted to a trauma center": patients are not evacuated.
    const isPatient = token(tokens, i) === "airlifted" && harmAt(tokens, i, isNamed) !== undefined;
    if (outcome?.isAfter && !isPatient && !isNounUse(tokens, i, outcome) && !isSurvivedWith(tokens, outcome))
      return befell(tokens, from, outcome, passedRelative);
    const hurt = harmAt(tokens, i, isNamed) ?? fateAt(tokens, i) ?? shelteredAt(tokens, i);
    if (hurt !== undefined) return isOtherSense(tokens, from, hurt) ? undefined : hurt;
    if (isObject && (tokens[i]!.exact === "," || tokens[i]!.lower === "and")) return undefined;
    if (beginsClause(tokens, from, i, passedFinite)) return undefined;
    const step = stepOver(tokens, i, passedVerb || !isNamed || !mayTellMore(tokens, i, from), isOfRelative(tokens, i));
    if (step === undefined) return undefined;
    passedVerb ||= step.isVerb;
    passedRelative ||= step.isVerb && isOfRelative(tokens, i);
    passedFinite ||= step.isVerb && /ed$/.test(tokens[i]!.lower);
    i = step.last;
  }
  return undefined;
}

/** The outcome, unless the people themselves did it or it is told of others or in another sense. */
function befell(
  tokens: readonly Token[],
  from: number,
  outcome: Outcome,
  passedRelative: boolean,
): Outcome | undefined {
  // "four men who saw the people killed": said of those in the relative clause.
  if (passedRelative && outcome.isActive && /^(?:NOUN|PROPN)$/.test(tokens[outcome.first - 1]!.pos)) return undefined;
  if (isActiveUse(tokens, outcome) || isOtherSense(tokens, from, outcome)) return undefined;
  return fateBehind(tokens, outcome) ?? outcome;
}

/** Another clause with its own people: "over the shooting that left three dead", "two riders escaped and the mayor died". */
function beginsClause(tokens: readonly Token[], from: number, i: number, passedFinite: boolean): boolean {
  const { lower } = tokens[i]!;
  if (relatives.has(lower) && lower !== "whose")
    return tokens.slice(from, i).some(({ pos }) => pos === "ADP" || pos === "VERB");
  // "Two people briefed on it said 900 soldiers were killed": they tell it; "are said to have died" is passive.
  if (lower === "said" && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? "") && tokens[i + 1]?.pos !== "PUNCT")
    return tokens.slice(i + 1, i + 5).some(({ pos }) => pos === "NUM" || pos === "DET");
  return passedFinite && lower === "and" && /^(?:DET|PRON|PROPN|NUM)$/.test(tokens[i + 1]?.pos ?? "");
}

/** "were swept away by the flood and drowned": the missing are dead. */
function fateBehind(tokens: readonly Token[], { measure, last }: Outcome): Outcome | undefined {
  if (measure !== "missing") return undefined;
  for (let i = last + 1; i < last + 9 && i < tokens.length; i++) {
    const { lower, pos } = tokens[i]!;
    if (lower === "and") {
      const fate = outcomeAt(tokens, tokens[i + 1]?.pos === "AUX" || tokens[i + 1]?.pos === "ADV" ? i + 2 : i + 1);
      return fate?.measure === "killed" && fate.isAfter ? fate : undefined;
    }
    if (pos !== "ADP" && pos !== "DET" && pos !== "NOUN" && pos !== "PROPN" && pos !== "ADJ") return undefined;
  }
  return undefined;
}

const token = (tokens: readonly Token[], i: number) => tokens[i]?.lower;

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
    ((next.pos === "NUM" && !measures.test(tokens[outcome.last + 2]?.lower ?? "")) ||
      (next.pos === "DET" && !opensTime(tokens, outcome.last + 1)) ||
      /^(?:him|her|them|his|their|its)$/.test(next.lower) ||
      (next.pos === "PROPN" && !isDay(next.lower)) ||
      opensPerson(tokens, outcome.last + 1) ||
      (next.pos === "NOUN" && classOfNoun(next.lower) === "person"))
  );
}
/** "two men shot former minister Ann Roe", "shot local guards" */
function opensPerson(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]!.pos !== "ADJ" || next === undefined) return false;
  return (
    classOfNoun(next.lower) === "person" ||
    (next.pos === "NOUN" &&
      tokens[at + 2]?.pos === "PROPN" &&
      !isDay(tokens[at + 2]!.lower) &&
      classOfNoun(next.lower) !== "thing" &&
      /^(?:former|acting|retired|then|ex|fellow|local|senior)$/.test(tokens[at]!.lower))
  );
}
/** "two men shot 12 times", "four killed 3 miles away" */
const measures = /^(?:times|blocks|miles|km|feet|yards|meters|metres|minutes|hours|days|months|years)$/;
/** "40 people killed this year", "killed the day before"; not "killed the second year student". */
const opensTime = (tokens: readonly Token[], at: number) =>
  [at + 1, at + 2].some(
    (i) => i < tokens.length && isTemporal(tokens, { first: i, last: i }) && tokens[i + 1]?.pos !== "NOUN",
  );
/** "four killed Saturday" */
const isDay = (word: string) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word);
const isPassiveAuxiliary = (word: string) => /^(?:was|were|been|are|is|being|be|'re|get|got|getting|gets)$/.test(word);

/** "survived with burns": the harm is told behind. */
const isSurvivedWith = (tokens: readonly Token[], { last }: Outcome) =>
  tokens[last]!.lower === "survived" && tokens[last + 1]?.lower === "with";

/** "the dead", "his death": a noun of its own inside the clause. */
function isNounUse(tokens: readonly Token[], i: number, outcome: Outcome): boolean {
  const before = tokens[i - 1];
  return outcome.isCounted && before?.pos === "DET" && tokens[i]!.pos !== "VERB";
}
