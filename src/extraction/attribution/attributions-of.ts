/**
 * All attributions of a document in reading order, each source tied to the person or body that it names:
 * `attributionsOf(analysis)`. Only parts that hold a word of saying are tokenised.
 *
 * Not here: which figure belongs to which attribution (refining/tie-attribution.ts), quotations (quotes.ts).
 */
import type { Statement } from "../../domain/figure.ts";
import { nounGroupsOf } from "../../text/noun-group.ts";
import type { Sentence, Token } from "../../text/sentence.ts";
import { type Span, spanOf } from "../../text/span.ts";
import type { Analysis } from "../analysis.ts";
import type { Attribution, Speaker } from "./attribution.ts";
import type { TokenRange } from "./attribution-rule.ts";
import { groundsOf } from "./grounds.ts";
import { mayHoldCue, type PlacedReading, readAttributions } from "./read-attributions.ts";
import { outletListeners } from "./source-nouns.ts";
import { SpeakerMemory } from "./speaker-memory.ts";
import { speakerNamed } from "./speaker-name.ts";

const known = new WeakMap<Analysis, readonly Attribution[]>();

/** Found once for an analysis, then remembered. */
export function attributionsOf(analysis: Analysis): readonly Attribution[] {
  let found = known.get(analysis);
  if (!found) {
    found = findAttributions(analysis);
    known.set(analysis, found);
  }
  return found;
}

function findAttributions({ text, parts }: Analysis): Attribution[] {
  const memory = new SpeakerMemory(text);
  return parts
    .filter(({ kind, start, end }) => kind !== "byline" && kind !== "disclosure" && mayHoldCue(text, start, end))
    .flatMap((part) => readAttributions(text, part))
    .map((placed) => attributionFrom(text, memory, placed));
}

function attributionFrom(
  text: string,
  memory: SpeakerMemory,
  { rule, part, sentence, reading }: PlacedReading,
): Attribution {
  const { tokens } = sentence;
  const span = ({ first, last }: TokenRange): Span => spanOf(text, tokens[first]!.start, tokens[last]!.end);
  const resolved = (range: TokenRange): Speaker => memory.resolve(speakerNamed(text, sentence, range));
  const relays = reading.relayedBy ? [resolved(reading.relayedBy)] : [];
  const speaker = reading.source ? resolved(reading.namedAt ?? reading.source) : null;
  const { listener } = reading;
  if (listener && isOutlet(sentence, listener)) relays.push(speakerNamed(text, sentence, listener));
  const cue = span(reading.cue);
  return {
    rule,
    part,
    sentence,
    source: reading.source ? span(reading.source) : null,
    speaker,
    cue,
    stance: reading.stance,
    content: reading.content,
    kind: kindOf(text, reading.content),
    channel: reading.channel ? span(reading.channel) : null,
    groundedOn: groundsOf(text, sentence),
    relayedBy: relays,
  };
}

/** "told [Reuters]", not "told [reporters]" or "told [him]". */
function isOutlet(sentence: Sentence, { first, last }: TokenRange): boolean {
  const group = nounGroupsOf(sentence).find((candidate) => candidate.first === first);
  if (!group?.isName) return false;
  return !sentence.tokens.slice(first, last + 1).some(({ lower }: Token) => outletListeners.has(lower));
}

/** Direct when it is all quotation, mixed when quotation and reporter's words share it. */
function kindOf(text: string, content: Attribution["content"]): Statement["kind"] {
  const stretches = content.map(([start, end]) => text.slice(start, end));
  if (!stretches.some((stretch) => /["“”«»]|''|(?:^|\s)[‘']\p{L}/u.test(stretch))) return "indirect";
  return stretches.every((stretch) => /^(?:["“«‘']|'')[^"“”]*(?:["”»’']|'')?[.,!?]?$/u.test(stretch.trim()))
    ? "direct"
    : "mixed";
}
