/**
 * Two versions laid beside each other: what differs between their texts, in which changed sentence a figure stands, and
 * whether the characters of a slot are others than before.
 */
import type { PartKind } from "../../domain/article.ts";
import type { Figure } from "../../domain/figure.ts";
import { type CarriedText, carriedText } from "../../text/carried-text.ts";
import { readSentences, type Sentence } from "../../text/sentence.ts";
import { doesContain } from "../../text/span.ts";
import { type ChangedSentence, diffTexts, type Stretch, type TextDiff } from "../../text/text-diff.ts";
import type { ReadVersion } from "../read-version.ts";

export type Side = "before" | "after";

export class ComparedTexts {
  readonly versions: Readonly<Record<Side, ReadVersion>>;
  readonly diff: TextDiff;
  readonly carried: CarriedText;
  readonly #read = { before: new Map<number, Sentence[]>(), after: new Map<number, Sentence[]>() };
  readonly #sentences: Readonly<Record<Side, readonly ChangedSentence[]>>;

  constructor(before: ReadVersion, after: ReadVersion) {
    this.versions = { before, after };
    this.diff = diffTexts(before.text, after.text);
    this.carried = carriedText(this.diff);
    const sortedBy = (side: Side) =>
      this.diff.sentences.filter((each) => each[side] !== null).sort((a, b) => a[side]!.start - b[side]!.start);
    this.#sentences = { before: sortedBy("before"), after: sortedBy("after") };
  }

  /** The changed sentence that holds an offset; undefined where the sentence is the same in both versions. */
  sentenceAt(side: Side, offset: number): ChangedSentence | undefined {
    const sentences = this.#sentences[side];
    const at = lastStartingBy(sentences.length, (i) => sentences[i]![side]!.start, offset);
    const found = sentences[at];
    return found !== undefined && offset < found[side]!.end ? found : undefined;
  }

  /** Whether a stretch holds characters that the other version does not have in its place. */
  isChanged(side: Side, stretch: Stretch): boolean {
    return side === "before" ? this.carried.isChangedBefore(stretch) : this.carried.isChangedAfter(stretch);
  }

  /** Whether a stretch stands in the same changed sentence as the figure. */
  isInSentenceOf(side: Side, figure: Figure, stretch: Stretch): boolean {
    const sentence = this.sentenceAt(side, figure.span.start)?.[side];
    return sentence !== undefined && sentence !== null && doesContain(sentence, stretch);
  }

  /** Whether the figure's sentence has characters that the other version does not have in its place. */
  isSentenceChanged(side: Side, { span }: Figure): boolean {
    const sentence = this.sentenceAt(side, span.start)?.[side];
    return sentence !== undefined && sentence !== null && this.isChanged(side, sentence);
  }

  /** Whether the figure's sentence has new words outside the figure. */
  hasNewWordsBeside({ span }: Figure): boolean {
    const edits = this.sentenceAt("after", span.start)?.edits ?? [];
    return edits.some(({ kind, after }) => kind === "added" && !doesContain(span, after));
  }

  /** Index of the last part that begins at or before an offset; -1 where none does. */
  partIndexAt(side: Side, offset: number): number {
    const { parts } = this.versions[side];
    return lastStartingBy(parts.length, (i) => parts[i]!.span.start, offset);
  }

  /** Kind of the part that holds an offset; body where no part does. */
  partAt(side: Side, offset: number): PartKind {
    const part = this.versions[side].parts[this.partIndexAt(side, offset)];
    return part !== undefined && offset < part.span.end ? part.kind : "body";
  }

  /** The figure's sentence with its words, for grammar. */
  sentenceOf(side: Side, { span }: Figure): Sentence | undefined {
    const { text, parts } = this.versions[side];
    const at = this.partIndexAt(side, span.start);
    const { start, end } = parts[at]?.span ?? { start: 0, end: text.length };
    const known = this.#read[side].get(at) ?? readSentences(text, start, end);
    this.#read[side].set(at, known);
    return known.find((sentence) => span.start < sentence.end);
  }

  /** The figures that are compared: a note's numbers are the note's. */
  figures(side: Side): Figure[] {
    return this.versions[side].figures.filter(({ span }) => this.partAt(side, span.start) !== "note");
  }
}

/** Index of the last of `count` sorted starts that is not behind the offset; -1 where none is. */
function lastStartingBy(count: number, startOf: (at: number) => number, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
