/**
 * The stamps of a live page, and the blocks under them: "17:40" or "6:05 p.m. — The toll is now 15." before a paragraph, or in a
 * paragraph of its own above others.
 *
 * "Last updated at 6 p.m." stamps the page, not what follows.
 */
import type { Part } from "../../domain/article.ts";
import { datesOf } from "../../text/dates/find-dates.ts";
import { readSentences } from "../../text/sentence.ts";
import type { Stretch } from "../../text/text-diff.ts";
import type { ReadVersion } from "../read-version.ts";
import { latestOf, type Moment, momentOf, timeOf } from "./moment.ts";

export interface Stamp {
  readonly stretch: Stretch;
  readonly moment: Moment;
}

/** Cheap: most paragraphs have no time within their first words. */
const mayBeStamp =
  /^[^\p{L}\p{N}]*(?:[\p{L}.]+,?\s+){0,3}(?:\d{1,2},?\s+(?:\d{4},?\s+)?)?(?:at\s+)?(?:\d{1,2}[:.]?\d\d(?:\s*[ap]\.?m)?\b|\d{1,2}\s*[ap]\.?m\b|noon|midnight)|^[^.!?]{3,40}$/iu;
/** Only these move with every version; when a page was published stays. */
const ofPage = /^[^\p{L}]*(?:last\s+)?(?:updated?|modified|edited|changed)\b/iu;
const longest = 60;

/** How many paragraphs a stamp stands above, at most. */
const mostParagraphs = 8;

/** The stamp at the head of a paragraph, or the whole of it. */
function stampOf(version: ReadVersion, { span }: Part): Stamp | undefined {
  const head = span.exact.slice(0, longest);
  if (!mayBeStamp.test(span.exact.length <= longest ? span.exact : head) || ofPage.test(head)) return undefined;
  const [sentence] = readSentences(version.text, span.start, Math.min(span.end, span.start + longest));
  const [date] = sentence === undefined ? [] : datesOf(sentence);
  if (sentence === undefined || date === undefined || !isAtHead(sentence.tokens.slice(0, date.first))) return undefined;
  const behind = version.text.slice(date.end, span.end);
  const isAlone = behind.trim().length <= 1;
  const isSetOff = date.clock !== undefined && /^\s*(?:\([^)]*\)\s*)?(?:[:|–—•·\]]|--?\s|\.\s)/u.test(behind);
  if (!isAlone && !isSetOff) return undefined;
  const moment = momentOf(date, timeOf(version));
  return moment && { stretch: { start: date.start, end: date.end }, moment };
}

const isAtHead = (before: readonly { readonly exact: string; readonly lower: string }[]) =>
  before.every(({ exact, lower }) => /^(?:at|on|posted|published)$/.test(lower) || /^[^\p{L}\p{N}]+$/u.test(exact));

/** The stamp of the block that a part stands in. */
export function stampAbove(version: ReadVersion, part: number): Stamp | undefined {
  for (let at = part; at >= 0 && at > part - mostParagraphs; at--) {
    const stamp = stampOf(version, version.parts[at]!);
    if (stamp !== undefined) return stamp;
  }
  return undefined;
}

/** The latest of a version's stamps. */
export function latestStamp(version: ReadVersion): Moment | undefined {
  return latestOf(version.parts.flatMap((part) => stampOf(version, part)?.moment ?? []));
}
