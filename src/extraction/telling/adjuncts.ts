/**
 * What stands between a verb of saying and what was said: whom, when, where, citing whom:
 * "told [Reuters] [on Monday] that", "reported[, citing the governor,] that".
 *
 * Not here: where the content ends (content.ts).
 */
import { type NounGroup, nounGroupsOf } from "../../text/noun-group.ts";
import type { Sentence, Token } from "../../text/sentence.ts";
import { isTemporal, isWeekday } from "../../text/temporal-group.ts";
import type { CueSite, TokenRange } from "./attribution-rule.ts";
import { isQuoteMark, isStop } from "./content.ts";
import { phraseBeginningAt } from "./source-phrase.ts";

const contentOpeners = new Set(["that", "whether", "if", "how", "why", "what", ":"]);
const adjunctPrepositions = new Set(
  "on in at during to via by through from after before over late early since with".split(" "),
);
/** Tokens of who is cited, with whom he cites. */
const longestCitation = 30;

export interface Adjuncts {
  /** Index of the first token of the content, or of the stop. */
  readonly next: number;
  readonly listener: TokenRange | undefined;
}

/** Steps over what may stand between the verb and the content: whom, when, where, how. */
export function skipAdjuncts(site: CueSite, from: number, takesListener: boolean): Adjuncts {
  const { sentence } = site;
  const { tokens } = sentence;
  const groups = nounGroupsOf(sentence);
  let next = behindCitation(tokens, from);
  let listener: TokenRange | undefined;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[next];
    if (!token || contentOpeners.has(token.lower) || isQuoteMark(token)) break;
    const run = groups.find((candidate) => candidate.first === next);
    const group = run && takesListener && steps === 0 ? nameAlone(tokens, run) : run;
    const behindTime = behindTimes(sentence, next);
    if (behindTime > next && !isClauseStart(tokens, behindTime)) next = behindTime;
    else if (
      token.pos === "ADV" &&
      !/^(?:when|where|how|why|no|nearly|almost|about|around|only|more|over)$/.test(token.lower)
    )
      next++;
    else if (group && isTemporal(tokens, group)) next = behindYear(tokens, group.last + 1);
    else if (takesListener && steps === 0 && group && !isClauseStart(tokens, group.last + 1)) {
      listener = throughOf(groups, tokens, group);
      next = behindBrackets(tokens, listener.last + 1);
    } else {
      const phrase = prepositionalPhrase(sentence, next);
      if (!phrase) break;
      const isTime = isTemporal(tokens, phrase);
      const behind = phrase.last + 1;
      if (!isTime && behindTimes(sentence, behind) === behind && !leadsToContent(tokens, behind)) break;
      if (!isTime && isListening.test(token.lower)) listener ??= { first: next + 1, last: phrase.last };
      next = isTime ? behindYear(tokens, behind) : behind;
    }
  }
  return { next: behindCitation(tokens, next), listener };
}

/** "on July 16[, 2023,]": the second comma is left where the content may stand behind it. */
const behindYear = (tokens: readonly Token[], at: number) =>
  /^\d{1,2}$/.test(tokens[at - 1]!.exact) &&
  tokens[at]?.exact === "," &&
  /^(?:19|20)\d\d$/.test(tokens[at + 1]?.exact ?? "")
    ? at + 2
    : at;

/** "told the Northgate Press [late Saturday]", "said [early on Monday night]": where the time ends. */
export function behindBareTime(tokens: readonly Token[], from: number): number {
  let at = from;
  if (/^(?:late|early|earlier|later)$/.test(tokens[at]?.lower ?? "")) at++;
  const isEdged = at > from;
  if (isEdged && tokens[at]?.lower === "on") at++;
  if (!isEdged && tokens[at]?.lower === "last" && tokens[at + 1] && isWeekday(tokens[at + 1]!)) at++;
  // "told the Northgate Press [last month]", "wrote on Telegram [earlier this year]"
  if (
    /^(?:last|this)$/.test(tokens[at]?.lower ?? "") &&
    tokens[at + 1] &&
    isTemporal(tokens, { first: at + 1, last: at + 1 })
  )
    return at + 2;
  if (!tokens[at] || !isWeekday(tokens[at]!)) return from;
  const end = /^(?:morning|afternoon|evening|night)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  // "said Monday was quiet"
  return /^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? "") ? from : end;
}

/** "told the Associated Press [(AP)]" */
const behindBrackets = (tokens: readonly Token[], at: number) =>
  tokens[at]?.exact === "(" && tokens[at + 2]?.exact === ")" ? at + 3 : at;

/** "told [the BBC] 40 people", "told [Reuters] late Monday": what was told and when are no part of a name before them. */
function nameAlone(tokens: readonly Token[], group: NounGroup): NounGroup {
  for (let i = group.first + 1; i <= group.last; i++) {
    if (tokens[i - 1]!.pos !== "PROPN") continue;
    const isNumber = tokens[i]!.pos === "NUM" && i < group.last && tokens[group.last]!.pos === "NOUN";
    const isTime = /^(?:late|early|last|earlier|this)$/.test(tokens[i]!.lower) || isWeekday(tokens[i]!);
    if (isNumber || isTime) return { ...group, last: i - 1, head: i - 1 };
  }
  return group;
}

/** "the Times [of Lund]"; in "told the council in a letter" the letter is no part of the council. */
function throughOf(groups: readonly NounGroup[], tokens: readonly Token[], { first, last }: NounGroup): TokenRange {
  const owner = tokens[last + 1]?.lower === "of" ? groups.find((group) => group.first === last + 2) : undefined;
  return { first, last: owner?.last ?? last };
}

/** "reported, citing the governor, [that …]", "said citing officials [that …]": who is cited stands between. */
function behindCitation(tokens: readonly Token[], from: number): number {
  const comma = tokens[from]?.exact === ",";
  if (!/^(?:citing|quoting)$/.test(tokens[comma ? from + 1 : from]?.lower ?? "")) return from;
  for (let i = from + 2; i < Math.min(tokens.length, from + longestCitation); i++)
    if (tokens[i]!.lower === "that" && (!comma || tokens[i - 1]!.exact === ",")) return i;
  return from;
}

const isListening = /^(?:to|with)$/;

/** Whether the content, a stop or a new clause begins at the token. */
function leadsToContent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return isStop(token) || contentOpeners.has(token!.lower) || isQuoteMark(token) || startsClause(tokens, at);
}

const isClauseStart = (tokens: readonly Token[], at: number) => /^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? "");
const startsClause = (tokens: readonly Token[], at: number) => /^(?:DET|PRON|PROPN|ADP)$/.test(tokens[at]?.pos ?? "");

/** "in a statement on Monday": a preposition with its noun phrase. */
function prepositionalPhrase(sentence: Sentence, at: number): TokenRange | undefined {
  const token = sentence.tokens[at]!;
  if (!adjunctPrepositions.has(token.lower)) return undefined;
  let start = at + 1;
  while (
    /^(?:late|early|earlier|a|an)$/.test(sentence.tokens[start]?.lower ?? "") &&
    sentence.tokens[start]?.pos === "ADV"
  )
    start++;
  const phrase = phraseBeginningAt(sentence, start);
  return phrase ? { first: at, last: phrase.last } : undefined;
}

/** "Monday", "last week", "14 July"; "such a result 14 months" holds more. */
const isTimeAlone = (tokens: readonly Token[], { first, last }: NounGroup) =>
  isTemporal(tokens, { first, last }) &&
  tokens
    .slice(first, last + 1)
    .every(
      ({ lower, exact }, i) =>
        isTemporal(tokens, { first: first + i, last: first + i }) || timeWord.test(lower) || exact === "May",
    );
const timeWord = /^(?:the|that|this|last|late|early|next|past|same|\d{1,2})$/;

/** Behind the times that stand at `from`: "quoted by the radio [on Friday] as saying", "rejected [late on Monday] the claim". */
export function behindTimes(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  const groups = nounGroupsOf(sentence);
  let at = from;
  for (let steps = 0; steps < 3; steps++) {
    const bare = behindBareTime(tokens, at);
    const edge = /^(?:late|early|earlier|later)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
    const first = adjunctPrepositions.has(tokens[edge]?.lower ?? "") ? edge + 1 : at;
    const group = groups.find((candidate) => candidate.first === first);
    if (bare > at) at = bare;
    else if (group && isTimeAlone(tokens, group)) at = behindYear(tokens, group.last + 1);
    else break;
  }
  return at;
}
