/**
 * All attributions of a document in reading order, each source tied to the person or body that it names:
 * `attributionsOf(analysis)`. Only parts that hold a word of saying are tokenised.
 *
 * Not here: which figure belongs to which attribution (refining/tie-attribution.ts), quotations (quotes.ts).
 */
import type { Statement } from "../../domain/figure.ts";
import type { Sentence } from "../../text/sentence.ts";
import { type Span, spanOf } from "../../text/span.ts";
import type { AnalysedPart, Analysis } from "../analysis.ts";
import { quotationAround, quotationsOf } from "../quoting/quotations-of.ts";
import type { Attribution, Speaker } from "./attribution.ts";
import type { AttributionReading, TokenRange } from "./attribution-rule.ts";
import { channelAt } from "./channel.ts";
import { cueForms, type Stance } from "./cue-verbs.ts";
import { type LastWord, withFlowingQuotes } from "./flowing-quotes.ts";
import { groundsOf } from "./grounds.ts";
import { OutletMemory } from "./outlet-memory.ts";
import { isOutlet } from "./outlets.ts";
import { passingsAt } from "./passing-on.ts";
import { mayHoldCue, type PlacedReading, readAttributions } from "./read-attributions.ts";
import { namesUntrue, namingVerbs, saysUntrue } from "./rejection.ts";
import { bodyNouns } from "./source-nouns.ts";
import { SpeakerMemory } from "./speaker-memory.ts";
import { speakerNamed } from "./speaker-name.ts";
import { mainSubject, sentenceBefore, subjectInside } from "./topic.ts";

/** How far a document has been read: who speaks in one part depends on the parts before it, never on those behind. */
interface Progress {
  readonly memory: SpeakerMemory;
  readonly outlets: OutletMemory;
  readonly found: Attribution[];
  /** Who has the last word in the part read last, where quotations may go on. */
  last: LastWord | undefined;
  /** Index of the first part that is not read yet. */
  next: number;
}

const known = new WeakMap<Analysis, Progress>();

/** Found once for an analysis, then remembered. */
export function attributionsOf(analysis: Analysis): readonly Attribution[] {
  return attributionsThrough(analysis, analysis.parts.length - 1);
}

/** At least those of the parts up to `lastPart`: what stands behind is read when somebody asks for it. */
export function attributionsThrough(analysis: Analysis, lastPart: number): readonly Attribution[] {
  let progress = known.get(analysis);
  if (!progress) {
    progress = {
      memory: new SpeakerMemory(analysis.text),
      outlets: new OutletMemory(analysis.text),
      found: [],
      last: undefined,
      next: 0,
    };
    known.set(analysis, progress);
  }
  while (progress.next <= lastPart) readPart(analysis, progress);
  return progress.found;
}

function readPart({ text, parts }: Analysis, progress: Progress): void {
  const part = parts[progress.next++]!;
  if (part.kind === "byline" || part.kind === "disclosure") return;
  const { found, last } = progress;
  const told =
    part.kind === "headline" || mayHoldCue(text, part.start, part.end)
      ? readAttributions(text, part).map((placed) => attributionFrom(text, progress, placed))
      : [];
  const [all, lastWord] = withFlowingQuotes({ text, part, memory: progress.memory, before: last }, told);
  found.push(...all);
  progress.last = lastWord;
}

function attributionFrom(
  text: string,
  { memory, outlets }: Progress,
  { rule, part, sentence, reading }: PlacedReading,
): Attribution {
  const { tokens } = sentence;
  const span = ({ first, last }: TokenRange): Span => spanOf(text, tokens[first]!.start, tokens[last]!.end);
  const around = reading.source && quotationAround(quotationsOf(text, part), tokens[reading.source.first]!.start);
  const resolved = (range: TokenRange): Speaker => {
    const speaker = speakerNamed(text, sentence, range);
    if (!around) return memory.resolve(speaker);
    const inside = subjectInside(part, sentence, around.open, speaker.name.start);
    return memory.resolveQuoted(speaker, inside && speakerNamed(text, inside.sentence, inside.range));
  };
  const topic = around ? undefined : topicOf(sentence, part, reading, rule);
  if (topic) memory.note(speakerNamed(text, topic.sentence, topic.range));
  const relays = reading.relayedBy ? [resolved(reading.relayedBy)] : [];
  const speaker = reading.source ? resolved(reading.namedAt ?? reading.source) : null;
  const isFree = standsApart(sentence, reading);
  const means = channelAt(sentence, reading);
  const listener = reading.listener && isOutlet(sentence, reading.listener) ? reading.listener : undefined;
  for (const outlet of [listener, means?.outlet, ...passingsAt(sentence, reading.cue, isFree)])
    if (outlet) relays.push(outlets.resolve(speakerNamed(text, sentence, outlet)));
  if (speaker?.kind === "organisation" && isOutlet(sentence, reading.source!)) outlets.note(speaker);
  const cue = span(reading.cue);
  return {
    rule,
    part,
    sentence,
    source: reading.source ? span(reading.source) : null,
    speaker,
    cue,
    stance: stanceOf(text, sentence, reading),
    content: reading.content,
    kind: kindOf(text, reading.content),
    channel: means ? span(means) : null,
    groundedOn: groundsOf(text, sentence),
    relayedBy: outlets.relaysOf(speaker, relays, part, sentence),
  };
}

/**
 * What a pronoun or "the mayor" may mean, though it was no source yet: the subject of this sentence, else of the one
 * before. "A count by the outlet rests on records: it lists 21,700."
 */
function topicOf(sentence: Sentence, part: AnalysedPart, { source, content }: AttributionReading, rule: string) {
  if (!source) return undefined;
  const { tokens } = sentence;
  const isPronoun = source.first === source.last && tokens[source.first]!.pos === "PRON";
  const isDescribed = source.last > source.first && tokens[source.first]!.lower === "the";
  if (!isDescribed && !isPronoun) return undefined;
  const isBehind = rule === "content-then-source";
  const here = mainSubject(sentence);
  // "The office “regrets” it, it said": a body speaks of itself, "The bridge fell, it said" tells of something else.
  const mayBeHere =
    !isBehind || (here && bodyNouns.has(tokens[here.last]!.lower) && /^(?:it|they)$/.test(tokens[source.first]!.lower));
  if (here && mayBeHere && here.last < source.first) return { sentence, range: here };
  const before = sentenceBefore(part, isBehind ? content[0]![0] : sentence.start);
  const range = before && mainSubject(before);
  return before && range ? { sentence: before, range } : undefined;
}

/** What the words make of the verb: "called the figure a lie" rejects it, "did not say that" says nothing. */
function stanceOf(text: string, sentence: Sentence, { stance, cue, content, isNegated }: AttributionReading): Stance {
  if (isNegated) return stance === "asserts" || stance === "denies" ? "withholds" : stance;
  if (stance === "denies") return stance;
  const said = text.slice(content[0]![0], content.at(-1)![1]);
  const lemma = cueForms.get(sentence.tokens[cue.last]!.lower)?.verb.lemma ?? "";
  if (namingVerbs.test(lemma)) return namesUntrue(said) ? "denies" : stance;
  return stance === "asserts" && saysUntrue(said) ? "denies" : stance;
}

/** Whether a stretch stands neither in the content nor in the name of the source. */
function standsApart({ tokens }: Sentence, { source, content }: AttributionReading) {
  return ({ first, last }: TokenRange): boolean => {
    if (source && first <= source.last && source.first <= last) return false;
    return !content.some(([start, end]) => tokens[first]!.start < end && start < tokens[last]!.end);
  };
}

/** Direct when it is all quotation, mixed when quotation and reporter's words share it. */
function kindOf(text: string, content: Attribution["content"]): Statement["kind"] {
  const stretches = content.map(([start, end]) => text.slice(start, end));
  if (!stretches.some((stretch) => /["“”«»]|''|(?:^|\s)[‘']\p{L}/u.test(stretch))) return "indirect";
  return stretches.every((stretch) => /^(?:["“«‘']|'')[^"“”]*(?:["”»’']|'')?[.,!?]?$/u.test(stretch.trim()))
    ? "direct"
    : "mixed";
}
