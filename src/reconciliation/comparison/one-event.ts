/**
 * Whether a count is the toll of one event, at the time of that event, and no count kept over a span of time: it has no rate a day.
 *
 *   "31 miners were killed on 1 June" → one event; "31 miners have been killed since 1 June" → counted over a span
 *   "50 miners were killed in an explosion in March" → one event; "50 miners were killed in March" → counted over March
 *
 * Only words decide: a day that is told as a length ("the past 24 hours") is a span. Not here: an event that another clause names.
 */
import type { PeriodSlot } from "../../domain/figure.ts";
import type { Span } from "../../text/span.ts";

export function isOneEvent(period: PeriodSlot | null, clause: string): boolean {
  if (period?.from == null || period.to === null || span.test(period.span.exact)) return false;
  const { from, to } = period;
  // Of some days one: "earlier this week".
  const isOneDay = from.earliest === to.earliest && from.latest === to.latest;
  return isOneDay || event.test(clause);
}

/** What tells a length, or both ends. */
const span =
  /\b(?:since|from|between|until|till|through|throughout|so far|to date|past|each|every|per|the (?:first|last|previous|preceding)|(?:\d+|[a-z]+) (?:hours|days|weeks|months|years)(?! (?:ago|earlier|before|later|after)))\b/i;

/** One of them: "an explosion", "Monday's air strike", "the floods"; not "strikes", and not the war. */
const event =
  /\b(?:an?|the|this|that|one|single|\p{L}+['’]s) (?:[\p{L}-]+ ){0,3}?(?:attack|strike|airstrike|raid|bombing|shelling|explosion|blast|crash|collision|accident|disaster|earthquake|quake|floods?|fires?|blaze|wildfires?|landslide|mudslide|avalanche|stampede|crush|shooting|massacre|ambush|collapse|derailment|sinking|shipwreck|storm|cyclone|hurricane|typhoon|tornado|tsunami|eruption|riot|incident)\b/iu;

/** The clause in which the number stands, of the sentence around it. */
export function clauseAround(words: Span, { start, end }: Span): string {
  const at = { start: start - words.start, end: end - words.start };
  const before = words.exact.slice(0, at.start).split(breaks).at(-1)!;
  const after = words.exact.slice(at.end).split(breaks)[0]!;
  return before + words.exact.slice(at.start, at.end) + after;
}

const breaks = /[,;:]\s|\s[–—]\s/;
