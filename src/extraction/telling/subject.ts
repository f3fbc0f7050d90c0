/**
 * Whose verb it is: the words before it that name the source, with apposition and what hangs on behind:
 * "[John Kirby, who speaks for the council,] told …", "[researchers at the university] estimate …".
 *
 * Not here: which person a name or pronoun stands for (speaker-memory.ts).
 */
import { type NounGroup, nounGroupsOf } from "../../text/noun-group.ts";
import { perSentence, type Sentence, type Token } from "../../text/sentence.ts";
import { isTemporal } from "../../text/temporal-group.ts";
import { modifiedSubject } from "./modified-subject.ts";
import { groupEndingAt, isRelative, phraseEndingAt, relatives, type Subject } from "./source-phrase.ts";

const emphatic = /^(?:itself|himself|herself|themselves|there|here)$/;
const longestApposition = 40;
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
  const timed = beforeTime(tokens, groups, end);
  end = timed < end && isMadePublic(tokens[timed]) ? timed - 1 : timed;
  const token = tokens[end];
  if (!token) return null;
  if (isRelative(token)) return relativeSubject(sentence, groups, end);
  if (token.exact === ",") return subjectWithApposition(sentence, groups, end);
  if (token.exact === ")") {
    const named = phraseEndingAt(tokens, groups, beforeBrackets(tokens, end));
    return named && { ...named, last: end, isRelative: false };
  }
  if (isDash(token)) return subjectBeforeDashes(tokens, groups, end);
  const modified = modifiedSubject(tokens, groups, end);
  if (modified) return { first: modified.first, last: end, head: modified, isRelative: false };
  const phrase = phraseEndingAt(tokens, groups, end);
  return phrase && { ...phrase, isRelative: false };
}

/** "a report [published] on Tuesday" */
const isMadePublic = (token: Token | undefined) =>
  token?.pos === "VERB" &&
  /^(?:published|released|issued|posted|broadcast|aired|dated|sent|signed|made)$/.test(token.lower);

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

/** "Ann Lee [(D-Md.)]": where the words before the brackets end. */
function beforeBrackets(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.exact !== ")") return end;
  let open = end;
  while (open > 0 && tokens[open]!.exact !== "(") open--;
  return open - 1;
}

const isDash = ({ exact }: Token) => /^(?:—|–|--)$/.test(exact);

/** "Erik Holm [— a teacher from Lund —] says". */
function subjectBeforeDashes(tokens: readonly Token[], groups: readonly NounGroup[], closing: number): Subject | null {
  for (let open = closing - 2; open > 0 && closing - open < longestApposition; open--) {
    if (/^["“”;]$/.test(tokens[open]!.exact)) return null;
    if (!isDash(tokens[open]!)) continue;
    const phrase = phraseEndingAt(tokens, groups, beforeBrackets(tokens, open - 1));
    return phrase && { ...phrase, last: closing, isRelative: false };
  }
  return null;
}

/** The comma closes an apposition or relative clause: the subject is named before the comma that opens it. */
function subjectWithApposition(sentence: Sentence, groups: readonly NounGroup[], closing: number): Subject | null {
  const { tokens } = sentence;
  for (let open = closing - 2, commas = 0; open > 0 && closing - open < longestApposition && commas < 4; open--) {
    if (/^["“”]$/.test(tokens[open]!.exact)) return null;
    if (tokens[open]!.exact !== ",") continue;
    commas++;
    const phrase = phraseEndingAt(tokens, groups, beforeBrackets(tokens, open - 1));
    if (phrase && isListInside(tokens, groups, phrase.first)) continue;
    if (phrase && isApposition(tokens, open + 1, closing - 1)) {
      const outer = beforeRelative(tokens, groups, open);
      return { ...(outer ?? phrase), last: closing - 1, isRelative: false };
    }
  }
  return null;
}

/** "The ministry, [which admits nine deaths], four of them here, says": what stands before the comma belongs to a relative clause. */
function beforeRelative(tokens: readonly Token[], groups: readonly NounGroup[], comma: number) {
  for (let open = comma - 2; open > 0 && comma - open < longestApposition; open--) {
    if (!/^(?:,|["“”;:.])$/.test(tokens[open]!.exact)) continue;
    const isClause = tokens[open]!.exact === "," && /^(?:who|which|whose)$/.test(tokens[open + 1]!.lower);
    return isClause ? phraseEndingAt(tokens, groups, beforeBrackets(tokens, open - 1)) : null;
  }
  return null;
}

/** "Ann Lee, a delegate from Lund[,] Skåne": the comma stands inside the apposition of a name. */
function isListInside(tokens: readonly Token[], groups: readonly NounGroup[], first: number): boolean {
  if (tokens[first - 1]?.exact !== "," || !/^(?:DET|NOUN|ADJ)$/.test(tokens[first]!.pos)) return false;
  const name = groupEndingAt(groups, beforeBrackets(tokens, first - 2));
  // "killed two in Lund, the governor, Anna Berg, said": where it was is no subject.
  return name?.isName === true && tokens[name.first - 1]?.pos !== "ADP" && !isTemporal(tokens, name);
}

/** Holds no main clause: no finite verb, unless a relative pronoun or participle opens it. */
function isApposition(tokens: readonly Token[], first: number, last: number): boolean {
  const opener = tokens[first]!;
  if (
    /^(?:who|which|whose|whom|where|in|at|on|citing|quoting|according|speaking|himself|herself|itself)$/.test(
      opener.lower,
    )
  )
    return true;
  if (/^(?:and|but|or|so|while|as|when)$/.test(opener.lower)) return false;
  for (let i = first; i <= last; i++) {
    const { pos, lower, exact } = tokens[i]!;
    if (relatives.has(lower) || lower === "whose") return true;
    if (pos === "AUX") return false;
    // "the press office, asked to [comment], said"
    if (pos === "VERB" && tokens[i - 1]!.lower === "to") continue;
    // "the House Ways and [Means] Committee"
    if (pos === "VERB" && i > first && !/(?:ing|ed)$|-/.test(lower) && !/^\p{Lu}/u.test(exact)) return false;
  }
  return true;
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
