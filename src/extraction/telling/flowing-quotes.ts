/**
 * Quotations that no verb of saying claims are their surroundings': who spoke or acted in the sentence before ("Anna Berg
 * was blunt. “It fell.”"), in the quotation before ("“It fell,” she said. It was dark. “Nobody came.”"), or in the paragraph
 * before, where a quotation opens the paragraph. Their cue is the opening mark.
 *
 * Not here: quotations behind a colon or a verb (attribution/); fragments inside a reporter's sentence.
 */
import { type Span, spanOf } from "../../text/span.ts";
import type { AnalysedPart } from "../analysis.ts";
import { quotationAround, quotationsOf } from "../quoting/quotations-of.ts";
import type { QuotedStretch } from "../quoting/quote-marks.ts";
import type { Attribution } from "./attribution.ts";
import type { TokenRange } from "./attribution-rule.ts";
import { attributionsNear, groupedByStretch } from "./by-stretch.ts";
import { isHumanNoun } from "./person-name.ts";
import { speakerBehind, speakerLeading } from "./speaker-beside-quote.ts";
import type { SpeakerMemory } from "./speaker-memory.ts";
import { speakerNamed } from "./speaker-name.ts";
import { actingSubject, sentenceBefore } from "./topic.ts";

/** Who speaks, as written nearby and as named. */
type Teller = Pick<Attribution, "source" | "speaker">;

/** A part that has been read, and who has the last word in it. */
export interface LastWord {
  readonly part: AnalysedPart;
  readonly teller: Teller | undefined;
}

interface Flow {
  readonly text: string;
  readonly part: AnalysedPart;
  readonly memory: SpeakerMemory;
  /** The part right before. */
  readonly before: LastWord | undefined;
}

/** What the rules read in the part with its unclaimed quotations among it, in reading order, and who has the last word. */
export function withFlowingQuotes(flow: Flow, told: readonly Attribution[]): [readonly Attribution[], LastWord] {
  const { text, part } = flow;
  const quotes = quotationsOf(text, part);
  const near = groupedByStretch(told);
  const all: Attribution[] = [];
  let last: Attribution | undefined;
  let next = 0;
  const readUpTo = (offset: number) => {
    for (; next < told.length && told[next]!.cue.start < offset; next++) {
      const attribution = told[next]!;
      all.push(attribution);
      if (attribution.speaker && !quotationAround(quotes, attribution.cue.start)) last = attribution;
    }
  };
  for (const quote of quotes) {
    if (quote.within >= 0 || !isSentence(text, quote)) continue;
    readUpTo(quote.open);
    if (attributionsNear(near, quote.start).some((attribution) => claims(attribution, quote))) continue;
    const beside = besideQuote(flow, quote);
    const teller = beside ?? (standsAlone(text, part, quote) ? tellerAround(flow, quote, last) : undefined);
    if (!teller) continue;
    last = attributionOf(flow, quote, teller, beside?.cue ?? spanOf(text, quote.open, quote.start));
    all.push(last);
  }
  readUpTo(part.end + 1);
  return [all, { part, teller: last }];
}

const claims = ({ cue, content }: Attribution, { open, start, end, close }: QuotedStretch) =>
  !(open < cue.start && cue.end < close) && content.some(([from, to]) => from <= start && start < to && end > from);

/** A sentence of its own between the marks: not the “slow” of a sign. */
const isSentence = (text: string, { start, end, close }: QuotedStretch) =>
  /^[\p{Lu}\p{N}…[(‘'“]|^\.\.\./u.test(text.slice(start, start + 3)) &&
  (end === close || /[.!?…,—–-][’'”]? ?$/.test(text.slice(start, end)) || /[.!?]/.test(text[close] ?? ""));

/** Behind the end of another sentence. */
function standsAlone(text: string, part: AnalysedPart, { open }: QuotedStretch): boolean {
  const before = text.slice(Math.max(part.start, open - 3), open).trimEnd();
  return before === "" || /[.!?:;”"»’']$/.test(before);
}

function besideQuote(
  { text, part, memory }: Flow,
  quote: QuotedStretch,
): (Teller & { readonly cue: Span }) | undefined {
  const found = speakerBehind(text, part, quote) ?? speakerLeading(text, part, quote);
  if (!found) return undefined;
  const { sentence, source, cue } = found;
  const span = ({ first, last }: TokenRange) => spanOf(text, sentence.tokens[first]!.start, sentence.tokens[last]!.end);
  return { source: span(source), speaker: memory.resolve(speakerNamed(text, sentence, source)), cue: span(cue) };
}

function tellerAround({ text, part, memory, before }: Flow, quote: QuotedStretch, last: Attribution | undefined) {
  if (text.slice(part.start, quote.open).trim() === "")
    return before && (before.teller ?? actorOf(text, memory, before.part, before.part.end));
  // Behind a semicolon its own sentence is not over: who speaks there stands before it.
  const sentence = sentenceBefore(part, quote.open) ?? part.sentences()[0];
  if (last && sentence && last.cue.start >= sentence.start) return last;
  return actorOf(text, memory, part, quote.open) ?? last;
}

/** Somebody whom the last sentence before the offset is about. */
function actorOf(text: string, memory: SpeakerMemory, part: AnalysedPart, offset: number): Teller | undefined {
  const sentence = sentenceBefore(part, offset);
  const range = sentence && actingSubject(sentence);
  if (!sentence || !range) return undefined;
  const subject = speakerNamed(text, sentence, range);
  const noun = subject.name.exact.split(" ").at(-1)!.toLowerCase();
  return subject.kind === "person" || (subject.kind === "unnamed" && isHumanNoun(noun))
    ? { source: subject.name, speaker: memory.resolve(subject) }
    : undefined;
}

function attributionOf({ part }: Flow, { open, close }: QuotedStretch, teller: Teller, cue: Span): Attribution {
  return {
    rule: "flowing-quotes",
    part,
    sentence: sentenceBefore(part, open + 1) ?? part.sentences()[0]!,
    source: teller.source,
    speaker: teller.speaker,
    cue,
    stance: "asserts",
    content: [[open, close]],
    kind: "direct",
    channel: null,
    groundedOn: null,
    relayedBy: [],
  };
}
