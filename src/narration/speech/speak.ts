/**
 * How a sentence is spoken: a walk along its characters that gives each written form to the first rule that reads it. What no rule reads and what is no
 * punctuation cannot be said, and is told.
 *
 * Not here: which stretches of an article are read aloud, and in which order.
 */
import { type Span, spanOf } from "../../text/span.ts";
import type { Rest, SpokenToken } from "../script.ts";
import { plainTextOf } from "./plain-text.ts";
import { longerRest, restAt } from "./punctuation.ts";
import type { SpokenForm } from "./speech-rule.ts";
import { speechRules } from "./speech-rules.ts";

export interface Spoken {
  readonly tokens: SpokenToken[];
  /** Signs, emoji and letters of other scripts, in order; with any of them the sentence cannot be read aloud. */
  readonly unspeakable: Span[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}
interface Draft extends Stretch {
  readonly words: readonly string[];
  readonly rule: string;
  rest: Rest;
}

/** `start` and `end` are those of one sentence. */
export function speak(text: string, start: number, end: number): Spoken {
  const plain = plainTextOf(text, start, end);
  const { drafts, unsaid } = walk(plain.text);
  const last = drafts.at(-1);
  if (last !== undefined && last.rest === "") last.rest = ".";
  const spanIn = (stretch: Stretch) => spanOf(text, plain.starts[stretch.start]!, plain.ends[stretch.end - 1]!);
  const tokens = drafts.map(({ words, rest, rule, ...stretch }) => {
    const span = spanIn(stretch);
    return { written: span.exact, span, words, rest, rule };
  });
  return { tokens, unspeakable: joined(unsaid).map(spanIn) };
}

function walk(text: string): { drafts: Draft[]; unsaid: Stretch[] } {
  const drafts: Draft[] = [];
  const unsaid: Stretch[] = [];
  for (let at = 0; at < text.length; ) {
    const read = /\s/.test(text[at]!) ? undefined : firstReading(text, at);
    if (read !== undefined) {
      drafts.push({ start: at, end: read.end, words: read.words, rest: read.rest ?? "", rule: read.rule });
      at = read.end;
      continue;
    }
    const rest = /\s/.test(text[at]!) ? "" : restAt(text, at);
    const last = drafts.at(-1);
    if (rest === undefined) unsaid.push({ start: at, end: at + 1 });
    else if (last !== undefined) last.rest = longerRest(last.rest, rest);
    at++;
  }
  return { drafts, unsaid };
}

function firstReading(text: string, at: number): (SpokenForm & { rule: string }) | undefined {
  for (const rule of speechRules) {
    const form = rule.read(text, at, text.length);
    if (form !== undefined && !isCut(text, form.end)) return { ...form, rule: rule.name };
  }
  return undefined;
}

/** No reading ends inside a word or a number, whatever its rule thinks. */
const isCut = (text: string, end: number) => /^(?:[A-Za-z]{2}|\d\d)$/.test(text.slice(end - 1, end + 1));

/** Neighbours are one stretch: a word of another script, an emoji of several characters. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const joint: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joint.at(-1);
    if (last?.end === stretch.start) joint[joint.length - 1] = { start: last.start, end: stretch.end };
    else joint.push(stretch);
  }
  return joint;
}
