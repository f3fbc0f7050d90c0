/**
 * The noun phrase that names a source: its group with what hangs on it, "researchers [at the university]", "sources [close to] the talks",
 * "one [of the documents]".
 *
 * Not here: which verb it belongs to (subject.ts).
 */
import { type NounGroup, nounGroupsOf } from "../../text/noun-group.ts";
import type { Sentence, Token } from "../../text/sentence.ts";
import { isTemporal, isWeekday } from "../../text/temporal-group.ts";
import { withTail } from "../../text/with-tail.ts";
import type { TokenRange } from "./attribution-rule.ts";

export interface Subject extends TokenRange {
  /** The group that names the source, before its appositions and phrases. */
  readonly head: NounGroup | null;
  readonly isRelative: boolean;
}

export const relatives = new Set(["who", "which", "that"]);
/** Not "the WHO". */
export const isRelative = (token: Token) => relatives.has(token.lower) && /^(?:PRON|SCONJ|ADP)$/.test(token.pos);
const tailPrepositions = new Set("of for in at from on with to by near inside under within behind outside".split(" "));

/** The group that holds the token, cut there. */
export function groupEndingAt(groups: readonly NounGroup[], last: number): NounGroup | undefined {
  const group = groups.find((candidate) => candidate.first <= last && last <= candidate.last);
  // A verb that the tagger takes for a noun ends the run too late: "the White House estimates".
  return group === undefined || group.last === last ? group : { ...group, last, head: last };
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
  if (head.first === 1 && tokens[0]!.pos === "ADP") head = behindOpening(tokens, head, end);
  // "[one] of the documents"
  if (
    tokens[head.first - 1]?.lower === "of" &&
    /^(?:one|some|many|several|most|none|each|two|both|all|half|(?:[\p{L}]+-)?(?:quarters?|thirds?|fifths?))$/u.test(
      tokens[head.first - 2]?.lower ?? "",
    )
  ) {
    return { first: head.first - 2, last: end, head };
  }
  if (isTemporal(tokens, head)) return null;
  // "with the wounded added", "killed by the army said": what hangs on a preposition is no subject.
  const preposition = tokens[head.first - 1];
  const isInName = head.first > 1 && /^\p{Lu}/u.test(preposition!.exact);
  if (!isInName && /^(?:with|without|by|among|despite|against|into|of)$/.test(preposition?.lower ?? "")) return null;
  return { first: head.first, last: end, head };
}

/** "On the Russian side [Smith] said", "For a city of 15 million [the model] expects": behind an opening phrase stands the subject. */
function behindOpening(tokens: readonly Token[], head: NounGroup, end: number): NounGroup {
  let name = end;
  while (name > 1 && tokens[name - 1]!.pos === "PROPN") name--;
  if (name > 1 && tokens[name]!.pos === "PROPN") return { ...head, first: name };
  for (let i = end; i > 2; i--)
    if (tokens[i]!.pos === "DET" && /^(?:NOUN|PROPN|NUM)$/.test(tokens[i - 1]!.pos)) return { ...head, first: i };
  return head;
}

/** The group that governs what follows the link: "researchers [at]", "sources [close to]", "Mediazona [and]", "report [obtained by]". */
function groupLinkedBy(tokens: readonly Token[], groups: readonly NounGroup[], link: number): NounGroup | undefined {
  const { lower } = tokens[link]!;
  if (lower === "and" || lower === "&")
    return isJoined(tokens, groups, link) ? groupEndingAt(groups, link - 1) : undefined;
  if (!tailPrepositions.has(lower)) return undefined;
  let end = link - 1;
  while (tokens[end]?.pos === "ADV") end--;
  // "a report released [on Monday] by"
  const time = groupEndingAt(groups, end);
  if (time && isTemporal(tokens, time)) end = tokens[time.first - 1]?.lower === "on" ? time.first - 2 : time.first - 1;
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

/** "the top general, [Mark Milley]": a name set apart by a comma and a stop. */
export function throughName(sentence: Sentence, last: number): number {
  const { tokens } = sentence;
  if (tokens[last + 1]?.exact !== "," || tokens[last + 2]?.pos !== "PROPN") return last;
  const name = phraseBeginningAt(sentence, last + 2);
  return name && /^[.,;:!?)—–]$/.test(tokens[name.last + 1]?.exact ?? ".") ? name.last : last;
}
