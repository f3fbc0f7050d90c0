/**
 * All attributions of a document in reading order, each source tied to the person or body that it names:
 * `attributionsOf(analysis)`. Only parts that hold a word of saying are tokenised.
 *
 * Not here: which figure belongs to which attribution (refining/tie-attribution.ts), quotations (quotes.ts).
 */
import type { Statement } from "../../domain/figure.ts";
import { nounGroupsOf } from "../../text/noun-group.ts";
import type { Sentence } from "../../text/sentence.ts";
import { type Span, spanOf } from "../../text/span.ts";
import type { AnalysedPart, Analysis } from "../analysis.ts";
import type { Attribution, Speaker } from "./attribution.ts";
import type { AttributionReading, TokenRange } from "./attribution-rule.ts";
import { channelAt } from "./channel.ts";
import { cueForms, type Stance } from "./cue-verbs.ts";
import { groundsOf } from "./grounds.ts";
import { OutletMemory } from "./outlet-memory.ts";
import { isOutlet } from "./outlets.ts";
import { passingsAt } from "./passing-on.ts";
import { mayHoldCue, type PlacedReading, readAttributions } from "./read-attributions.ts";
import { namesUntrue, namingVerbs, saysUntrue } from "./rejection.ts";
import { phraseBeginningAt } from "./source-phrase.ts";
import { SpeakerMemory } from "./speaker-memory.ts";
import { speakerNamed } from "./speaker-name.ts";

/** How far a document has been read: who speaks in one part depends on the parts before it, never on those behind. */
interface Progress {
  readonly memory: SpeakerMemory;
  readonly outlets: OutletMemory;
  readonly found: Attribution[];
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
  if (part.kind !== "headline" && !mayHoldCue(text, part.start, part.end)) return;
  for (const placed of readAttributions(text, part)) progress.found.push(attributionFrom(text, progress, placed));
}

function attributionFrom(
  text: string,
  { memory, outlets }: Progress,
  { rule, part, sentence, reading }: PlacedReading,
): Attribution {
  const { tokens } = sentence;
  const span = ({ first, last }: TokenRange): Span => spanOf(text, tokens[first]!.start, tokens[last]!.end);
  const resolved = (range: TokenRange): Speaker => memory.resolve(speakerNamed(text, sentence, range));
  const topic = topicOf(sentence, part, reading, rule);
  // Behind its content, "he said" goes on with who has spoken; only where nobody has, with the subject before.
  if (topic && (rule !== "content-then-source" || memory.isSilent))
    memory.note(speakerNamed(text, topic.sentence, topic.range));
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
 * What a pronoun before its verb may mean, though it was no source yet: the subject that opens this sentence,
 * else the one before. "A count by the outlet rests on records: it lists 21,700."
 */
function topicOf(sentence: Sentence, part: AnalysedPart, { source }: AttributionReading, rule: string) {
  const word = source && source.first === source.last ? sentence.tokens[source.first]! : undefined;
  if (!source) return undefined;
  const isDescribed = source.last === source.first + 1 && sentence.tokens[source.first]!.lower === "the";
  if (!isDescribed && word?.pos !== "PRON") return undefined;
  const here = rule === "content-then-source" ? undefined : openingSubject(sentence);
  if (here && here.last < source.first) return { sentence, range: here };
  const sentences = part.sentences();
  const before = sentences[sentences.indexOf(sentence) - 1];
  const range = before && openingSubject(before);
  return before && range ? { sentence: before, range } : undefined;
}

function openingSubject(sentence: Sentence): TokenRange | undefined {
  const group = nounGroupsOf(sentence)[0];
  if (!group || group.isPronoun || group.first > 0) return undefined;
  const phrase = phraseBeginningAt(sentence, group.first);
  if (!phrase) return undefined;
  // "A count [published late in April by the outlet] rests on …": as far as the verb of the sentence.
  const verb = sentence.tokens.findIndex(
    ({ pos, lower }, i) => i > phrase.last && (pos === "AUX" || (pos === "VERB" && !/(?:ed|en)$/.test(lower))),
  );
  const last = Math.max(phrase.last, Math.min(verb, phrase.last + 10) - 1);
  // "The minister, [Ann Berg], visited the place."
  const closing = sentence.tokens.findIndex(({ exact }, i) => i > last + 1 && i < last + 12 && exact === ",");
  const isSetApart = last === phrase.last && sentence.tokens[last + 1]?.exact === "," && closing > 0;
  return { first: phrase.first, last: isSetApart ? closing - 1 : last };
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
