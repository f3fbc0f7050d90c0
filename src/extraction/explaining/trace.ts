/**
 * What happened while figures were read, kept for whoever asks: which quantities were met, what became of each, and which
 * refiner filled which slot. Nobody makes a trace unless it is asked for, so that reading pays nothing for it.
 *
 * Refiners need not know of it: their work is seen by comparing each figure before and after.
 * Not here: putting it into words (explain.ts).
 */
import type { AttributionLink } from "../../domain/figure.ts";
import type { MeasureName } from "../../domain/measures.ts";
import type { Quantity } from "../../text/quantity.ts";
import type { Sentence } from "../../text/sentence.ts";
import type { AnalysedPart } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";
import type { Phrase } from "../figure-rule.ts";

/** What a refiner may change; compared by their content. */
const traced = [
  "measure",
  "quantity",
  "group",
  "place",
  "period",
  "attribution",
  "said",
  "disputedBy",
  "partOf",
  "status",
] as const;
type TracedSlot = (typeof traced)[number];

/** A figure that was read, under the place of its quantity, which no refiner changes. */
export interface TracedFigure {
  readonly rule: string;
  /** As the rule read it. */
  readonly measure: MeasureName;
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  /** What the rules were shown; undefined when a refiner made the figure. */
  readonly phrase: Phrase | undefined;
  /** The refiner that filled or changed each slot last. */
  readonly filledBy: Map<TracedSlot, string>;
  /** The refiner that first gave each link of the chain, and each ground. */
  readonly linkedBy: Map<string, string>;
  /** The refiner that dropped it. */
  droppedBy: string | undefined;
  contents: ReadonlyMap<TracedSlot, string>;
}

export class Trace {
  readonly figures = new Map<string, TracedFigure>();
  readonly unread: Phrase[] = [];
  readonly notCounting: { readonly sentence: Sentence; readonly quantity: Quantity }[] = [];
  readonly skippedParts: AnalysedPart[] = [];

  /** A part whose sentences are not looked at. */
  skipped(part: AnalysedPart): void {
    this.skippedParts.push(part);
  }

  /** A number that does something else than count. */
  noCount(sentence: Sentence, quantity: Quantity): void {
    this.notCounting.push({ sentence, quantity });
  }

  /** The rules were asked about a phrase, and one of them may have read it. */
  asked(phrase: Phrase, draft: FigureDraft | undefined): void {
    if (draft === undefined) this.unread.push(phrase);
    else this.figures.set(placeOf(draft), traceOf(draft, phrase));
  }

  /** A refiner has been over all figures; those that are gone it has dropped. */
  refined(refiner: string, drafts: readonly FigureDraft[]): void {
    const seen = new Set(drafts.map(placeOf));
    for (const [place, figure] of this.figures) if (!seen.has(place)) figure.droppedBy ??= refiner;
    for (const draft of drafts) {
      const figure = this.figures.get(placeOf(draft)) ?? traceOf(draft, undefined);
      this.figures.set(placeOf(draft), figure);
      const contents = contentsOf(draft);
      for (const slot of traced)
        if (figure.contents.get(slot) !== contents.get(slot)) figure.filledBy.set(slot, refiner);
      figure.contents = contents;
      for (const link of draft.attribution)
        for (const key of [linkKey(link), groundKey(link)])
          if (!figure.linkedBy.has(key)) figure.linkedBy.set(key, refiner);
    }
  }

  /** What is known of a figure that came through. */
  of(draft: FigureDraft): TracedFigure {
    return this.figures.get(placeOf(draft)) ?? traceOf(draft, undefined);
  }
}

/** Names a link of a chain by where its words stand. */
export const linkKey = ({ source, cue }: AttributionLink) => `${source?.start} ${cue?.start}`;
/** Names the ground of a link by where its words stand. */
export const groundKey = (link: AttributionLink) => `${linkKey(link)} on ${link.groundedOn?.start}`;

const placeOf = ({ sentence, quantity, rule }: FigureDraft) => `${sentence.start} ${quantity.first} ${rule}`;

function traceOf(draft: FigureDraft, phrase: Phrase | undefined): TracedFigure {
  const { rule, measure, quantity, sentence } = draft;
  return {
    rule,
    measure,
    quantity,
    sentence,
    phrase,
    filledBy: new Map(),
    linkedBy: new Map(),
    droppedBy: undefined,
    contents: contentsOf(draft),
  };
}

function contentsOf(draft: FigureDraft): ReadonlyMap<TracedSlot, string> {
  const { partOf } = draft;
  const plain = { ...draft, partOf: partOf && placeOf(partOf) };
  return new Map(traced.map((slot) => [slot, JSON.stringify(plain[slot])]));
}
