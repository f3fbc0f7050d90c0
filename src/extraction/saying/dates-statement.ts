/**
 * Which time of a sentence tells when a statement was made: "told reporters [on Monday] that", "In [November], the general
 * estimated", "The report, published [on May 3], said", "the ministry's figures of [12 March]", "a [Monday] update".
 *
 * Only a time in the clause of the cue does: one inside what was said is what happened then, and one beside another's cue is when
 * that other passed it on. Not here: what time a count covers (periods/).
 */
import type { Token } from "../../text/sentence.ts";
import type { Attribution } from "../telling/attribution.ts";
import type { TokenRange } from "../telling/attribution-rule.ts";
import { formsOf } from "../telling/verb-forms.ts";
import { closesCount } from "./closes-count.ts";
import { isOfTelling, isPossessive } from "./is-of-telling.ts";
import { type SayingTime, sayingTimesOf } from "./saying-times.ts";

/** The time nearest to the cue that dates the statement; `others` are the attributions of the same sentence. */
export function timeOfStatement(attribution: Attribution, others: readonly Attribution[]): SayingTime | undefined {
  const times = sayingTimesOf(attribution.sentence);
  if (times.length === 0) return undefined;
  const cue = tokensOf(attribution);
  const gap = ({ first, last }: SayingTime) => (last < cue.first ? cue.first - last : first - cue.last);
  let best: SayingTime | undefined;
  for (const time of times)
    if (datesStatement(time, attribution, cue, others) && !(best && gap(best) <= gap(time))) best = time;
  return best;
}

/** Token indices of the cue. */
export function tokensOf({ sentence: { tokens }, cue }: Attribution): TokenRange {
  const first = Math.max(
    0,
    tokens.findIndex(({ end }) => end > cue.start),
  );
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < cue.end) last++;
  return { first, last };
}

function datesStatement(
  time: SayingTime,
  attribution: Attribution,
  cue: TokenRange,
  others: readonly Attribution[],
): boolean {
  const { tokens } = attribution.sentence;
  const isIn = ({ content }: Attribution, { start, end }: Token) =>
    content.some(([from, to]) => from < end && start < to);
  const [at, verb] = [tokens[time.first]!, tokens[cue.last]!];
  // "Reuters reported on Tuesday that Kirby had said": Tuesday stands outside the words that Kirby's stand in.
  for (const other of others) if (other !== attribution && isIn(other, at) !== isIn(other, verb)) return false;
  if (isIn(attribution, at)) return isOfCue(time, attribution, cue);
  if (!isOfTelling(tokens, time) || isOfCounting(verb)) return false;
  const isOthers = (i: number) =>
    others.some((other) => {
      const isCue = other.cue.start <= tokens[i]!.start && tokens[i]!.end <= other.cue.end;
      return isCue && other !== attribution && !isSameSpeaker(other, attribution);
    });
  const isForeign = (i: number) => (i < cue.first || i > cue.last) && (isOthers(i) || isOtherVerb(tokens, i, cue));
  if (time.first > cue.last) return standsBehind(tokens, time, cue, attribution, isForeign);
  return standsBefore(tokens, time, cue, attribution, isForeign);
}

/** Inside what was said, and yet when it was said. */
const isOfCue = (time: SayingTime, attribution: Attribution, cue: TokenRange) =>
  opensBehindCue(attribution.sentence.tokens, time, cue) ||
  closesWithMeans(attribution.sentence.tokens, time, attribution) ||
  (time.date !== null && closesCount(attribution.sentence.tokens, time));

/** "In July, the mission recorded 204 deaths": the time is that of what was counted. */
const isOfCounting = ({ lower }: Token) =>
  /^(?:record(?:s|ed)?|register(?:s|ed)?|log(?:s|ged)?|document(?:s|ed)?|saw|sees?)$/.test(lower);

const isSameSpeaker = ({ speaker: one }: Attribution, { speaker: two }: Attribution) =>
  one !== null && two !== null && one.name.exact.toLowerCase() === two.name.exact.toLowerCase();

/** "said [on Monday] 12 people had died": "that" may be left out; "said Monday was quiet" has a subject in it. */
function opensBehindCue(tokens: readonly Token[], { first, last }: SayingTime, cue: TokenRange): boolean {
  const isBehind = first === cue.last + 1 || (first === cue.last + 2 && /^(?:on|in)$/.test(tokens[first - 1]!.lower));
  return isBehind && /^(?:DET|PRON|PROPN|NUM)$/.test(tokens[last + 1]?.pos ?? "");
}

/** "said 12 had died [in a statement on Monday].": an indefinite message at the very end of what was said is no part of it. */
function closesWithMeans(tokens: readonly Token[], { first, last }: SayingTime, { content }: Attribution): boolean {
  const end = tokens[last]!.end;
  if (!content.some(([, to]) => to === end)) return false;
  const noun = /^(?:on|in|at)$/.test(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  if (!messages.test(tokens[noun]?.lower ?? "")) return false;
  for (let i = noun - 1; i > noun - 4; i--) if (/^(?:a|an)$/.test(tokens[i]?.lower ?? "")) return true;
  return false;
}

const messages =
  /^(?:interview|statement|post|message|briefing|conference|address|speech|tweet|email|e-mail|letter|video|broadcast)$/;
/** Verbs of putting words out, and of the occasions at which they are spoken. */
const utterances: ReadonlySet<string> = new Set([
  ..."made sent broadcast".split(" "),
  ...`publish release issue post write speak date testify brief announce air circulate give make sign file submit compile
  quote update present deliver address tweet interview print send hold appear ask`
    .split(/\s+/)
    .flatMap((lemma) => [...formsOf(lemma).keys()]),
]);

/** A verb that is neither the cue's nor tells how the words came out: "who [took] office in January". */
function isOtherVerb(tokens: readonly Token[], i: number, cue: TokenRange): boolean {
  const { pos, lower } = tokens[i]!;
  if (utterances.has(lower)) return false;
  if (pos === "AUX") return !leadsToCue(tokens, i, cue);
  // "the Committee for [Missing] Persons"
  if (pos !== "VERB" || (i > 0 && /^\p{Lu}/u.test(tokens[i]!.exact))) return false;
  // "a televised address", "the exiled ministry"
  const before = tokens[i - 1];
  const isModifier =
    before !== undefined &&
    (/^(?:DET|ADJ)$/.test(before.pos) || isPossessive(before)) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? "");
  return !isModifier;
}

/** "[had] previously said" */
function leadsToCue(tokens: readonly Token[], at: number, cue: TokenRange): boolean {
  for (let i = at + 1; i < tokens.length; i++) {
    if (i >= cue.first && i <= cue.last) return true;
    if (utterances.has(tokens[i]!.lower)) return true;
    if (!/^(?:AUX|ADV|PART)$/.test(tokens[i]!.pos)) return false;
  }
  return false;
}

const endsClause = (token: Token) => /^[;—–]$/.test(token.exact);
/** "said after a visit on Monday", "according to the agency, up from 90 in 2022": the time is that of something else. */
const otherOccasion = /^(?:after|following|before|amid|because|despite|since|from|than)$/;

/** Behind the cue, with nothing else done or said between: ", police said [on Saturday]", "said in a statement [late on 2 May] that". */
function standsBehind(
  tokens: readonly Token[],
  { first }: SayingTime,
  cue: TokenRange,
  { content, sentence: { text } }: Attribution,
  isForeign: (token: number) => boolean,
): boolean {
  for (let i = cue.last + 1; i < first; i++) {
    const token = tokens[i]!;
    const said = content.find(([from, to]) => from <= token.start && token.end <= to);
    // “called it "a loss of 12" on Monday”: only a quotation is surely over.
    if (said && !/["”]/.test(text[said[1] - 1] ?? "")) return false;
    if (!said && (isForeign(i) || endsClause(token) || otherOccasion.test(token.lower))) return false;
  }
  return true;
}

/** Before the cue: "[On Monday], Kirby said", "The ministry [on Monday] said", "The report, published [on May 3], said". */
function standsBefore(
  tokens: readonly Token[],
  { first, last }: SayingTime,
  cue: TokenRange,
  { content }: Attribution,
  isForeign: (token: number) => boolean,
): boolean {
  for (let i = last + 1; i < cue.first; i++) {
    const { start, end } = tokens[i]!;
    if (isForeign(i) || endsClause(tokens[i]!)) return false;
    if (content.some(([from, to]) => from <= start && end <= to)) return false;
  }
  // "The last was in September, when the minister said": the clause of the cue is the time's own.
  const isOpener = tokens[tokens[last + 1]?.exact === "," ? last + 2 : last + 1]?.lower === "when";
  for (let i = first - 1; i >= 0 && !isOpener; i--) {
    const { lower, exact } = tokens[i]!;
    if (endsClause(tokens[i]!) || /^["“”:]$/.test(exact)) return true;
    if (/^(?:and|but|while|whereas|although|though)$/.test(lower) && first - i <= 3) return true;
    if (otherOccasion.test(lower)) return false;
    if (utterances.has(lower)) return true;
    if (isForeign(i)) return false;
  }
  return true;
}
