/**
 * The date beside "this year" that shows it to be copy of another day: the day as of which was counted, the same time in other words,
 * the day on which it was said, the dateline, or the event that it is told of.
 *
 * Not here: dates that are only set beside it, as in a comparison.
 */
import type { Sentence } from "../text/sentence.ts";
import type { Draft } from "./draft.ts";
import { areApart, type ToldTime, timesOf } from "./relative-times.ts";
import { outcomeWords } from "./toll-words.ts";

export interface TimeInSentence {
  readonly time: ToldTime;
  readonly sentence: Sentence;
}

/** The times of each paragraph that tells a toll and leans on today. */
export function* paragraphsWithTolls(draft: Draft): Iterable<readonly TimeInSentence[]> {
  for (const { kind, span } of draft.parts) {
    if (kind !== "headline" && kind !== "deck" && kind !== "body") continue;
    if (
      !/\b(?:this|last|past|current)\s+(?:week|month|quarter|year)\b/i.test(span.exact) ||
      !outcomeWords.test(span.exact)
    )
      continue;
    yield draft
      .sentencesAround(span.start)
      .flatMap((sentence) => timesOf(draft, sentence).map((time) => ({ time, sentence })));
  }
}

export function staleBeside(
  draft: Draft,
  time: ToldTime,
  sentence: Sentence,
  all: readonly TimeInSentence[],
): ToldTime | undefined {
  for (const { time: other, sentence: its } of all) {
    if (other.isRelative || !areApart(time.days, other.days)) continue;
    if (its === sentence && (isLimit(draft, time, other) || isSameTime(draft, time, other))) return other;
    if (other.days.last >= time.days.first) continue;
    if (its === sentence ? isWhenTold(draft, other) : other.hasYear && isWhenPublished(draft, other)) return other;
    if (other.hasYear && (isDateline(draft, other) || isItsEvent(draft, time, sentence, other))) return other;
  }
  return undefined;
}

/** "So far this year …, as of 30 June 2021", "through November". */
function isLimit({ text }: Draft, time: ToldTime, other: ToldTime): boolean {
  if (other.days.last > time.days.first) return false;
  const before = text.slice(Math.max(0, other.words.start - 24), other.words.start);
  return /\b(?:as of|as at|through|up to|until|by|to the end of|up until|up to and including)(?: the(?: end of)?)? $/i.test(
    before,
  );
}

/** "Last week, on 12 March", "this month (June)", "in 2021, this year". */
function isSameTime({ text }: Draft, time: ToldTime, other: ToldTime): boolean {
  const [one, two] = time.words.start < other.words.start ? [time, other] : [other, time];
  const between = text.slice(one.words.end, two.words.start);
  // "This year on 4 May", "on 4 May last year" are one time; without a comma, too.
  return (
    /^(?:\s*[,(–—]\s*|\s+)(?:(?:on|that is|i\.e\.|in)\s+)?(?:[a-z]+day,? )?$/i.test(between) &&
    /[,(–—]|\bon\b/.test(between) &&
    !/\bin\b/.test(one === time ? "" : between)
  );
}

/** "The ministry said on 12 June 2021", "figures published in June 2021". */
function isWhenTold({ text }: Draft, { words }: ToldTime): boolean {
  const before = text.slice(Math.max(0, words.start - 60), words.start);
  return /\b(?:said|says|told (?:reporters|the [a-z]+)|reported|announced|stated|published|released|updated|dated|issued|report|statement|figures|tally)(?: (?:[a-z]+day,?|in an? [a-z]+|by the [a-z]+))? (?:on|in|of|from|for)? ?(?:[a-z]+day,? )?$/i.test(
    before,
  );
}

/** Of another sentence: what a paragraph was written from, not when somebody else spoke. */
const isWhenPublished = ({ text }: Draft, { words }: ToldTime) =>
  /\b(?:published|released|updated|dated|issued) (?:on|in) (?:[a-z]+day,? )?$/i.test(
    text.slice(Math.max(0, words.start - 40), words.start),
  );

/** "KHERSON, 12 June 2021 —". */
function isDateline(draft: Draft, { words }: ToldTime): boolean {
  const part = draft.partAt(words.start);
  if (part === undefined || words.start - part.span.start > 40) return false;
  const [before, behind] = [
    draft.text.slice(part.span.start, words.start),
    draft.text.slice(words.end, words.end + 12),
  ];
  return /^[\p{Lu}\s.,'’()/-]+$/u.test(before) && /^\)?\s*(?:\([A-Za-z ]+\)?)?\s*(?:[—–:]|-)/.test(behind);
}

/** "On 14 March 2021 a bomb killed 12. It was the third attack this year." */
function isItsEvent({ text, date }: Draft, { words }: ToldTime, sentence: Sentence, other: ToldTime): boolean {
  if (other.words.start > words.start || other.expression.date.meaning.kind === "years" || date === null) return false;
  const own = text.slice(sentence.start, words.end);
  const isOwned =
    ownsEvent.test(text.slice(words.end, words.end + 40)) || eventBefore.test(own.slice(0, -words.exact.length));
  if (isOwned) return !/\b(?:than|compared|anniversary|unlike)\b/i.test(own);
  return isNthOf.test(own) && !/\b(?:since|than|compared|after|anniversary|last such)\b/i.test(own);
}

const event =
  "(?:attack|blast|bombing|shooting|strike|flood|crash|incident|quake|earthquake|storm|explosion|fire|raid|assault|accident|landslide|disaster|tragedy|massacre|killings?|sinking|shipwreck|collapse|stampede|crush|derailment|collision)s?";
const isNthOf = new RegExp(String.raw`\b(?:it|this|that|the ${event}) (?:was|is|became|marked|brought)\b.{0,80}`, "i");
/** "[Last week]'s disaster", "the sinking [last month]": told as the one that the paragraph dates. */
const ownsEvent = new RegExp(String.raw`^['’]s (?:[a-z]+ )?${event}\b`, "i");
const eventBefore = new RegExp(String.raw`\bthe (?:[a-z]+ )?${event} (?:of )?$`, "i");
