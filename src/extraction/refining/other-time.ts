/**
 * Whether a figure is the toll of an event long before the one that the document is about: "In 1988 an earthquake there killed
 * 25,000" in a story of this week's.
 *
 * Not here: tolls that words hold up beside (held-up-beside.ts).
 */
import { daysBetween } from "../../text/dates/calendar.ts";
import type { Token } from "../../text/sentence.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { isEventNoun } from "../periods/event-periods.ts";

/** So many words around a figure may name the event: the cost of a sentence stays in line with its length. */
const window = 40;

/** Days by which another event lies further back than the one that the story is about. */
const longAgo = 200;

/**
 * The day of the story that a document tells: that of its first figure of late, else `anchor` if its first figure gives no time.
 * Null when the story itself lies long ago, or nobody knows.
 */
export function dayOfStory(drafts: readonly FigureDraft[], anchor: string | null): string | null {
  if (anchor === null) return null;
  const isLate = ({ period }: FigureDraft) =>
    period?.from != null && period.to !== null && daysBetween(period.to.latest, anchor) < longAgo;
  return drafts.find(isLate)?.period?.to?.latest ?? (drafts[0]?.period ? null : anchor);
}

/** "The 2010 earthquake killed 200,000", in a story of another quake: one event with its year, long before. */
export function isOfOtherTime({ period, sentence, quantity, said }: FigureDraft, story: string | null): boolean {
  const end = period?.to?.latest;
  if (story === null || !period || period.basis === "inherited" || end === undefined || period.from === null)
    return false;
  if (daysBetween(end, story) < longAgo) return false;
  // "said in May 2022 that 12 people died in the blast of 6 May 2022": what was said of it then is what is told.
  if (said && daysBetween(end, said.day.earliest) < longAgo) return false;
  const { tokens } = sentence;
  const words = tokens.slice(Math.max(0, quantity.first - window), quantity.last + window);
  return words.some(isSingleEvent) && !words.some(({ lower }) => opensStory.test(lower));
}

/** "The war began with the raid of Oct. 7, in which 1,200 died": where the story itself begins. */
const opensStory = /^(?:war|conflict|began|begun|started|sparked|triggered|prompted)$/;

/** A war goes on; a quake is over in a day. */
const isSingleEvent = (token: Token) =>
  isEventNoun(token) &&
  !/^(?:war|conflict|fighting|hostilities|invasion|occupation|uprising|revolution|genocide|pandemic|epidemic|violence|unrest|campaign|withdrawal|election|independence)$/.test(
    token.lower,
  );
