/**
 * A note in the course of being read: its sentences, which stretches of them tell what was and what is, and what the
 * article around it reports.
 */
import type { Figure, Statement } from "../../domain/figure.ts";
import type { MeasureName } from "../../domain/measures.ts";
import { quantitiesOf } from "../../text/quantity.ts";
import type { Sentence } from "../../text/sentence.ts";
import type { NoteWords, OutcomeWords } from "./note-words.ts";
import type { SidedStretch } from "./sided-stretches.ts";
import type { Side } from "./turns.ts";

export interface NoteReading {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly stretches: readonly SidedStretch[];
  /** Words of outcome in the note, in order: what its toll counts. */
  readonly outcomes: readonly OutcomeWords[];
  /** Figures that extraction read in the note itself. */
  readonly ownFigures: readonly Figure[];
  /** Those of the article outside its notes. */
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  /** The article's day, for periods. */
  readonly day: string | null;
  readonly words: NoteWords;
}

/** Words of a slot that stand on one side of a note. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly side: "was" | "is";
  /** Two mentions with the same key say the same. */
  readonly key: string;
  /** What is printed, where that is not the words themselves. */
  readonly name?: string;
  readonly measure: MeasureName | null;
  /** Of several on a side, the one of the same kind as the other side's is meant: "since" beside "since". */
  readonly kind?: string;
}

/** The side on which an offset stands; null for neither, and for what is only the topic. */
export function sideAt({ stretches }: Pick<NoteReading, "stretches">, offset: number): "was" | "is" | null {
  const side: Side | null = stretches.find(({ start, end }) => start <= offset && offset < end)?.side ?? null;
  return side === "topic" ? null : side;
}

/** Words that name a toll. */
export const tollWords =
  /\b(?:tolls?|casualt(?:y|ies)|victims?|fatalit(?:y|ies)|deaths?|dead|killed|died|injured|injuries|wounded|missing|displaced|evacuated|rescued|captured|abducted|kidnapped|losses|bodies)\b/i;

/** "The figure covers all of Ukraine": a count of the article, by no other name. */
const figureWords =
  /\b(?:figures?|numbers?|counts?|tall(?:y|ies))\s+(?:covers?|covered|(?:is|are|was|were)\s+(?:for|of)|refers?\s+to|referred\s+to)\b/i;

/** Whether the note is about a toll at all: it says an outcome, names one, or says what the article's figure covers. */
export function speaksOfToll({ outcomes, sentences, text, figures }: NoteReading): boolean {
  if (outcomes.length > 0) return true;
  const values = new Set(figures.map(({ quantity }) => quantity.low ?? quantity.high));
  // "The count of 361": a figure of the article, named by its number.
  if (
    sentences.some((sentence) =>
      quantitiesOf(sentence).some(
        ({ low, high, isYearLike }) => !isYearLike && (low ?? 0) > 9 && values.has(low ?? high),
      ),
    )
  )
    return true;
  return sentences.some(({ start, end }) => {
    const words = text.slice(start, end);
    return tollWords.test(words) || (values.size > 0 && figureWords.test(words));
  });
}

/** The measure of the outcome nearest to an offset in its own sentence, else of the first in the note. */
export function measureNear(note: NoteReading, offset: number): MeasureName | null {
  const sentence = note.sentences.find(({ start, end }) => start <= offset && offset < end);
  const own = note.outcomes.filter(
    ({ start }) => sentence !== undefined && sentence.start <= start && start < sentence.end,
  );
  // "dead (162, up from 56) and injured": in brackets the number belongs to what stands before them.
  const bracket = note.text.lastIndexOf("(", offset);
  const isInside =
    sentence !== undefined && bracket > sentence.start && !note.text.slice(bracket, offset).includes(")");
  const nearest = isInside
    ? own.findLast(({ start }) => start < bracket)
    : [...own].sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset))[0];
  return (nearest ?? note.outcomes[0])?.measure ?? null;
}
