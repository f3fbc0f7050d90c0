/**
 * A single number that is told of the toll before it: "eight people were killed, [eleven] of whom were teenagers", "[fifty] of the
 * dead were children".
 *
 * Not here: parts that extraction tied to their whole, which those are not that exceed it by far (parts-of-toll), and lists.
 */
import type { Figure } from "../domain/figure.ts";
import { type Quantity, quantitiesOf } from "../text/quantity.ts";
import { doOverlap } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import type { ListedPart } from "./listed-parts.ts";

/** Each with the toll that its words take up. */
export function* partsOfThem(draft: Draft): Iterable<{ whole: Figure; part: ListedPart }> {
  const roots = draft.body.filter(({ quantity, partOf }) => !quantity.share && partOf === null);
  for (const sentence of draft.ownSentences()) {
    for (const count of quantitiesOf(sentence)) {
      const [, of, outcome] = takesUp.exec(draft.text.slice(count.span.end, sentence.end)) ?? [];
      if (of === undefined || !isExact(count) || isTied(draft, count)) continue;
      const whole = outcome === undefined ? tollBefore(draft, roots, count) : ofOutcome(roots, count, outcome);
      const { span, low, high } = count;
      if (whole !== undefined)
        yield { whole, part: { span, interval: { low, high, lowExclusive: false, highExclusive: false } } };
    }
  }
}

const takesUp = /^(?: [a-z]+)? (of (?:whom|them|(?:the|those) (dead|killed|injured|wounded|missing|displaced)))\b/i;
const isExact = ({ kind, qualifier, low }: Quantity) => kind === "number" && qualifier === "exact" && low !== null;
const isTied = ({ figures }: Draft, { span }: Quantity) =>
  figures.some((figure) => figure.partOf !== null && doOverlap(figure.span, span));

/** The last number before it is the toll's: "40 passengers were saved, 11 of whom …" is of the passengers. */
function tollBefore(draft: Draft, roots: readonly Figure[], { span }: Quantity): Figure | undefined {
  const sentences = draft.sentencesAround(span.start);
  const at = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const before = sentences
    .slice(Math.max(0, at - 1), at + 1)
    .flatMap((sentence) => [...quantitiesOf(sentence)])
    .filter(({ span: other, kind }) => other.end <= span.start && kind !== "article");
  const last = before.at(-1);
  return last === undefined ? undefined : roots.find((figure) => doOverlap(figure.span, last.span));
}

function ofOutcome(roots: readonly Figure[], { span }: Quantity, outcome: string): Figure | undefined {
  const measure = measureOf[outcome.toLowerCase()];
  const earlier = roots.filter((figure) => figure.measure === measure && figure.span.end <= span.start);
  // Of two tolls it may be either's.
  return earlier.length === 1 ? earlier[0] : undefined;
}

const measureOf: Readonly<Record<string, Figure["measure"]>> = {
  dead: "killed",
  killed: "killed",
  injured: "injured",
  wounded: "injured",
  missing: "missing",
  displaced: "displaced",
};
