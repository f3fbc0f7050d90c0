/**
 * A draft as checks are shown it: text, parts, figures, and how its tolls lie to each other.
 *
 *   draft.headline → figures of the headline; draft.partsOf(whole) → what is stated to be of it
 *
 * What the text alone does not tell (which place lies in which, what a hedge leaves open) is asked of the knowledge that is handed in.
 * Not here: reading the draft (usecases).
 */
import type { Part, PartKind } from "../domain/article.ts";
import type { Interval } from "../domain/comparison.ts";
import type { AttributionLink, Figure, PeriodSlot, PlaceSlot, Quote, Slot, Statement } from "../domain/figure.ts";
import { groupBy } from "../text/group-by.ts";
import { readSentences, type Sentence } from "../text/sentence.ts";
import type { Span } from "../text/span.ts";

/** What the second is to the first; `unknown` where one is not told, or nothing is known of how they lie. */
export type SlotFit = "same" | "narrower" | "wider" | "other" | "unknown";

/** What checks ask of other rooms. */
export interface SlotKnowledge {
  /** Where the true number may lie, under the default policy of widening. */
  readonly intervalOf: (figure: Figure) => Interval;
  readonly fitOfPlaces: (one: PlaceSlot | null, two: PlaceSlot | null) => SlotFit;
  readonly fitOfGroups: (one: Slot | null, two: Slot | null) => SlotFit;
  /** Both told on `day`, an ISO day. */
  readonly fitOfPeriods: (one: PeriodSlot | null, two: PeriodSlot | null, day: string | null) => SlotFit;
  readonly isSameSource: (one: AttributionLink, two: AttributionLink) => boolean;
  /** The likeliest place of that name, with what holds it; null where no place is called so. */
  readonly placeNamed: (name: string) => Pick<PlaceSlot, "id" | "within"> | null;
}

export interface DraftReading {
  readonly text: string;
  /** ISO day of publication; null where it is not known. */
  readonly date: string | null;
  readonly parts: readonly Part[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Statement[];
}

export class Draft {
  readonly text: string;
  readonly date: string | null;
  readonly parts: readonly Part[];
  /** In the order of the text. */
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Statement[];
  readonly knowledge: SlotKnowledge;
  /** Asserted figures of the headline, and of the body. */
  readonly headline: readonly Figure[];
  readonly body: readonly Figure[];
  readonly #byId: ReadonlyMap<string, Figure>;
  readonly #byWhole: ReadonlyMap<string | null, readonly Figure[]>;
  readonly #sentences = new Map<number, readonly Sentence[]>();

  constructor(reading: DraftReading, knowledge: SlotKnowledge) {
    this.text = reading.text;
    this.date = reading.date;
    this.parts = reading.parts;
    this.figures = reading.figures;
    this.quotes = reading.quotes;
    this.attributions = reading.attributions;
    this.knowledge = knowledge;
    this.headline = this.figures.filter((figure) => figure.status === "asserted" && this.isIn(figure.span, "headline"));
    this.body = this.figures.filter((figure) => figure.status === "asserted" && this.isIn(figure.span, "body"));
    this.#byId = new Map(this.figures.map((figure) => [figure.id, figure]));
    this.#byWhole = groupBy(this.figures, ({ partOf }) => partOf);
  }

  /** The part around an offset; undefined between parts. */
  partAt(offset: number): Part | undefined {
    const [part] = this.parts.slice(this.#partIndex(offset), this.#partIndex(offset) + 1);
    return part !== undefined && part.span.start <= offset ? part : undefined;
  }

  isIn({ start }: Span, ...kinds: readonly PartKind[]): boolean {
    const part = this.partAt(start);
    return part !== undefined && kinds.includes(part.kind);
  }

  /** The sentences of the part around an offset. */
  sentencesAround(offset: number): readonly Sentence[] {
    const part = this.partAt(offset);
    if (part === undefined) return [];
    const { start, end } = part.span;
    const known = this.#sentences.get(start) ?? readSentences(this.text, start, end);
    this.#sentences.set(start, known);
    return known;
  }

  sentenceAt(offset: number): Sentence | undefined {
    return this.sentencesAround(offset).find(({ start, end }) => start <= offset && offset < end);
  }

  /** The sentences of the parts that a newsroom answers for: headline, deck and body. */
  *ownSentences(): Iterable<Sentence> {
    for (const { kind, span } of this.parts)
      if (kind === "headline" || kind === "deck" || kind === "body") yield* this.sentencesAround(span.start);
  }

  /** Whether the characters stand inside quotation marks: what somebody said is not the text's to word. */
  isQuoted({ start, end }: Span): boolean {
    return this.quotes.some(({ span }) => span.start <= start && end <= span.end);
  }

  figure(id: string): Figure | undefined {
    return this.#byId.get(id);
  }

  wholeOf({ partOf }: Figure): Figure | undefined {
    return partOf === null ? undefined : this.#byId.get(partOf);
  }

  /** What is stated to be of a whole, shares too. */
  partsOf({ id }: Figure): readonly Figure[] {
    return this.#byWhole.get(id) ?? [];
  }

  /** Index of the first part that ends behind the offset. */
  #partIndex(offset: number): number {
    let [low, high] = [0, this.parts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.parts[middle]!.span.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Who a count comes from, as the text tells: the last of the chain that is named. */
export function originOf({ attribution }: Figure): AttributionLink | undefined {
  return attribution.findLast(({ source }) => source !== null);
}
