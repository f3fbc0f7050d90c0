/**
 * Whose verb it is: the words before it that name the source, with apposition and what hangs on behind:
 * "[John Kirby, who speaks for the council,] told …", "[researchers at the university] estimate …".
 *
 * Not here: which person a name or pronoun stands for (speaker-memory.ts).
 */
import { type NounGroup, nounGroupsOf } from "../../text/noun-group.ts";
import { perSentence, type Sentence, type Token } from "../../text/sentence.ts";
import { isTemporal, isWeekday } from "../../text/temporal-group.ts";
import { withTail } from "../../text/with-tail.ts";
import type { TokenRange } from "./attribution-rule.ts";

export interface Subject extends TokenRange {
  /** The group that names the source, before its appositions and phrases. */
  readonly head: NounGroup | null;
  readonly isRelative: boolean;
}

const relatives = new Set(["who", "which", "that"]);
/** Not "the WHO". */
const isRelative = (token: Token) => relatives.has(token.lower) && /^(?:PRON|SCONJ|ADP)$/.test(token.pos);
const emphatic = /^(?:itself|himself|herself|themselves|there|here)$/;
const tailPrepositions = new Set("of for in at from on with to by near inside under within behind outside".split(" "));

function groupEndingAt(groups: readonly NounGroup[], last: number): NounGroup | undefined {
  const group = groups.find((candidate) => candidate.first <= last && last <= candidate.last);
  // A verb that the tagger takes for a noun ends the run too late: "the White House estimates".
  return group === undefined || group.last === last ? group : { ...group, last, head: last };
}

const subjectsOf = perSentence((_: Sentence) => new Map<number, Subject | null>());

/** The subject that ends right before `verbFirst`, or null. Each rule asks for the same ones: they are found once. */
export function subjectBefore(sentence: Sentence, verbFirst: number): Subject | null {
  const known = subjectsOf(sentence);
  let subject = known.get(verbFirst);
  if (subject === undefined) {
    subject = findSubject(sentence, verbFirst);
    known.set(verbFirst, subject);
  }
  return subject;
}

function findSubject(sentence: Sentence, verbFirst: number): Subject | null {
  const { tokens } = sentence;
  const groups = nounGroupsOf(sentence);
  let end = verbFirst - 1;
  while (end >= 0 && (tokens[end]!.pos === "ADV" || emphatic.test(tokens[end]!.lower))) end--;
  end = beforeTime(tokens, groups, end);
  const token = tokens[end];
  if (!token) return null;
  if (isRelative(token)) return relativeSubject(sentence, groups, end);
  if (token.exact === ",") return subjectWithApposition(sentence, groups, end);
  if (token.exact === ")") {
    let open = end;
    while (open > 0 && tokens[open]!.exact !== "(") open--;
    const named = phraseEndingAt(tokens, groups, open - 1);
    return named && { ...named, last: end, isRelative: false };
  }
  const phrase = phraseEndingAt(tokens, groups, end);
  return phrase && { ...phrase, isRelative: false };
}

/** Steps back over "on Tuesday", "last August" between subject and verb. */
function beforeTime(tokens: readonly Token[], groups: readonly NounGroup[], end: number): number {
  const group = groupEndingAt(groups, end);
  if (!group || !isTemporal(tokens, group)) return end;
  // One run of nouns may hold both: "US officials last August".
  const start = timeStart(tokens, group);
  const before = tokens[start - 1];
  if (before?.pos === "ADP" && /^(?:on|in|at|by|since|during)$/.test(before.lower)) return start - 2;
  return start - 1;
}

function timeStart(tokens: readonly Token[], group: NounGroup): number {
  let start = group.last;
  while (start > group.first && /^(?:last|this|late|early|earlier|next|NUM|the|past)$/.test(tokens[start - 1]!.lower))
    start--;
  return start;
}

function relativeSubject(sentence: Sentence, groups: readonly NounGroup[], at: number): Subject {
  const behind = sentence.tokens[at - 1]?.exact === "," ? at - 2 : at - 1;
  return { first: at, last: at, head: groupEndingAt(groups, behind) ?? null, isRelative: true };
}

/** The comma closes an apposition or relative clause: the subject is named before the comma that opens it. */
function subjectWithApposition(sentence: Sentence, groups: readonly NounGroup[], closing: number): Subject | null {
  const { tokens } = sentence;
  for (let open = closing - 2, commas = 0; open > 0 && closing - open < 40 && commas < 3; open--) {
    if (/^["“”]$/.test(tokens[open]!.exact)) return null;
    if (tokens[open]!.exact !== ",") continue;
    commas++;
    const phrase = phraseEndingAt(tokens, groups, open - 1);
    if (phrase && isApposition(tokens, open + 1, closing - 1))
      return { ...phrase, last: closing - 1, isRelative: false };
  }
  return null;
}

/** Holds no main clause: no finite verb, unless a relative pronoun or participle opens it. */
function isApposition(tokens: readonly Token[], first: number, last: number): boolean {
  const opener = tokens[first]!;
  if (/^(?:who|which|whose|whom|where|in|at|on|citing|speaking|himself|herself|itself)$/.test(opener.lower))
    return true;
  if (/^(?:and|but|or|so|while|as|when)$/.test(opener.lower)) return false;
  for (let i = first; i <= last; i++) {
    const { pos, lower } = tokens[i]!;
    if (relatives.has(lower) || lower === "whose") return true;
    if (pos === "AUX" || (pos === "VERB" && i > first && !/(?:ing|ed)$/.test(lower))) return false;
  }
  return true;
}

/** The noun phrase whose last word stands at `end`: head group, "and" groups, of/in/for phrases. */
export function phraseEndingAt(
  tokens: readonly Token[],
  groups: readonly NounGroup[],
  end: number,
): { first: number; last: number; head: NounGroup } | null {
  let head = groupEndingAt(groups, end);
  if (!head) return null;
  if (head.last > head.first && isWeekday(tokens[head.first]!)) {
    head = { ...head, first: head.first + 1 };
  }
  for (let steps = 0; steps < 6; steps++) {
    const link = tokens[head.first - 1];
    if (!link) break;
    const outer = groupLinkedBy(tokens, groups, head.first - 1);
    if (!outer || isTemporal(tokens, outer)) break;
    head = outer;
  }
  // "On the Russian side Smith said": behind an opening phrase the name alone is the subject.
  if (head.first === 1 && tokens[0]!.pos === "ADP") {
    let name = end;
    while (name > 1 && tokens[name - 1]!.pos === "PROPN") name--;
    if (name > 1 && tokens[name]!.pos === "PROPN") head = { ...head, first: name };
  }
  // "[one] of the documents"
  if (
    tokens[head.first - 1]?.lower === "of" &&
    /^(?:one|some|many|several|most|none|each|two|both|all)$/.test(tokens[head.first - 2]?.lower ?? "")
  ) {
    return { first: head.first - 2, last: end, head };
  }
  // "with the wounded added", "killed by the army said": what hangs on a preposition is no subject.
  if (/^(?:with|without|by|among|despite|against|into|of)$/.test(tokens[head.first - 1]?.lower ?? "")) return null;
  return { first: head.first, last: end, head };
}

/** The group that governs what follows the link: "researchers [at]", "sources [close to]", "Mediazona [and]", "report [obtained by]". */
function groupLinkedBy(tokens: readonly Token[], groups: readonly NounGroup[], link: number): NounGroup | undefined {
  const { lower } = tokens[link]!;
  if (lower === "and" || lower === "&")
    return isJoined(tokens, groups, link) ? groupEndingAt(groups, link - 1) : undefined;
  if (!tailPrepositions.has(lower)) return undefined;
  let end = link - 1;
  while (tokens[end]?.pos === "ADV") end--;
  const before = tokens[end];
  // "sources [close to]", "the report [obtained by]", "files [that surfaced on]".
  if (before?.pos === "VERB" && tokens[end - 1] && isRelative(tokens[end - 1]!)) end -= 2;
  else if (before && (before.pos === "ADJ" || (before.pos === "VERB" && /(?:ed|n|t)$/.test(before.lower)))) end--;
  return groupEndingAt(groups, end);
}

/** Two names or two plain groups side by side; "attacked the town and police said" is not one subject. */
function isJoined(tokens: readonly Token[], groups: readonly NounGroup[], link: number): boolean {
  const first = groupEndingAt(groups, link - 1);
  const second = groups.find((group) => group.first === link + 1);
  if (!first || !second || first.isPronoun || second.isPronoun) return false;
  const before = tokens[first.first - 1];
  return before === undefined || before.pos === "PUNCT" || (first.isName && second.isName && before.pos !== "VERB");
}

/** The noun phrase that begins at `start`, with its of- and in-phrases: "according to [officials at the ministry]". */
export function phraseBeginningAt(sentence: Sentence, start: number): Subject | null {
  const head = nounGroupsOf(sentence).find((group) => group.first === start);
  return head ? { first: head.first, last: withTail(sentence, head).last, head, isRelative: false } : null;
}

/** The subject of the sentence's last finite verb before `before`: whose participle ("…, saying") this is. */
export function firstSubjectOf(sentence: Sentence, before: number): Subject | null {
  const { tokens } = sentence;
  for (let i = 1; i < before; i++) {
    if (tokens[i]!.pos !== "VERB" && tokens[i]!.pos !== "AUX") continue;
    const subject = subjectBefore(sentence, i);
    if (subject && !subject.isRelative) return subject;
  }
  return null;
}
