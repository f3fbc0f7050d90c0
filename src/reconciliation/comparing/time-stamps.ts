/**
 * The stamps of a live page, and the blocks under them: "17:40" or "6:05 p.m. — The toll is now 15." before a paragraph, or in a
 * paragraph of its own above others.
 *
 * "Last updated at 6 p.m." stamps the page, not what follows.
 */
import type { Part } from "../../domain/article.ts";
import { addDays } from "../../text/dates/calendar.ts";
import { datesOf } from "../../text/dates/find-dates.ts";
import { readSentences } from "../../text/sentence.ts";
import type { Stretch } from "../../text/text-diff.ts";
import type { ReadVersion } from "../read-version.ts";
import { type Moment, momentOf, timeOf } from "./moment.ts";

export interface Stamp {
  readonly stretch: Stretch;
  readonly moment: Moment;
  /** It names no day. */
  readonly isClockAlone: boolean;
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
  const made = timeOf(version);
  const moment = momentOf(date, made);
  if (moment === undefined) return undefined;
  const isClockAlone = date.meaning.kind === "time";
  const isOfDayBefore = isClockAlone && made !== null && made.minutes !== null && moment.minutes! > made.minutes;
  return {
    stretch: { start: date.start, end: date.end },
    moment: isOfDayBefore ? { ...moment, day: addDays(moment.day, -1) } : moment,
    isClockAlone,
  };
}

const isAtHead = (before: readonly { readonly exact: string; readonly lower: string }[]) =>
  before.every(({ exact, lower }) => /^(?:at|on|posted|published)$/.test(lower) || /^[^\p{L}\p{N}]+$/u.test(exact));

/** The stamps of a version; each paragraph is looked at once. */
export class PageStamps {
  readonly #version: ReadVersion;
  readonly #known = new Map<number, Stamp | undefined>();
  #all: readonly Stamp[] | undefined;

  constructor(version: ReadVersion) {
    this.#version = version;
  }

  /** The stamp of the block that a part stands in. */
  above(part: number): Stamp | undefined {
    for (let at = part; at >= 0 && at > part - mostParagraphs; at--) {
      const stamp = this.#at(at);
      if (stamp !== undefined) return stamp;
    }
    return undefined;
  }

  get all(): readonly Stamp[] {
    this.#all ??= this.#version.parts.flatMap((_, at) => this.#at(at) ?? []);
    return this.#all;
  }

  #at(part: number): Stamp | undefined {
    if (!this.#known.has(part)) this.#known.set(part, stampOf(this.#version, this.#version.parts[part]!));
    return this.#known.get(part);
  }
}
