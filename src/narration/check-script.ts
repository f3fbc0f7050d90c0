/**
 * Whether a script says what was written. Every word of the article must be said, in order; and its numbers, put into the text as they are said, are read
 * again: each figure must be found as the same interval, qualifier, measure and unit. (Forms said wrongly are the "unrecoverable errors" of text
 * normalisation: Sproat and Jaitly, "RNN Approaches to Text Normalization: A Challenge", 2016.)
 *
 * Where the text around it is read only with digits (a table, a headline), the spoken figure must be read so in a plain sentence of its measure.
 */
import type { Part } from "../domain/article.ts";
import type { Figure, Quantity } from "../domain/figure.ts";
import type { MeasureName } from "../domain/measures.ts";
import type { Problem } from "../domain/problem.ts";
import { overlapIndex } from "../text/overlap-index.ts";
import { type Span, spanOf } from "../text/span.ts";
import { findUnsaid } from "./find-unsaid.ts";
import type { Script } from "./script.ts";
import { withSpokenNumbers } from "./spoken-numbers.ts";

type Read = Pick<Figure, "span" | "quantity" | "measure">;
/** Handed in: reads the figures of a text whose parts are given. */
export type ReadFigures = (text: string, parts: readonly Part[]) => readonly Read[];

interface Checked {
  readonly text: string;
  readonly parts: readonly Part[];
  /** Those of the article as it is written. */
  readonly figures: readonly Read[];
}

/** A problem for each word that would not be heard, and for each figure that would be heard otherwise. */
export function checkScript(script: Script, article: Checked, read: ReadFigures): Problem[] {
  const spoken = withSpokenNumbers(script, article);
  const heardIn = overlapIndex(read(spoken.text, spoken.parts), ({ span }) => span);
  const problems = findUnsaid(script, article).map((span) => unsaid(article.text, span));
  for (const figure of article.figures) {
    const range = spoken.rangeOf(figure.span);
    if (range === undefined) continue;
    const there = heardIn(range);
    const said = spoken.text.slice(range.start, range.end);
    const isSame =
      there.length === 0 ? isReadAlone(figure, said, read) : there.some((other) => saysTheSame(figure, other));
    if (!isSame) problems.push(misheard(figure, said, there));
  }
  return problems;
}

const slots = ["low", "high", "qualifier", "share", "unit", "reportedNone"] as const satisfies (keyof Quantity)[];

function saysTheSame(a: Read, b: Read): boolean {
  return a.measure === b.measure && slots.every((slot) => a.quantity[slot] === b.quantity[slot]);
}

const outcomes: Readonly<Record<MeasureName, string>> = {
  killed: "were killed",
  injured: "were injured",
  casualties: "casualties were reported",
  missing: "went missing",
  captured: "were captured",
  abducted: "were abducted",
  displaced: "were displaced",
  evacuated: "were evacuated",
  rescued: "were rescued",
};

/** "At least fifteen people were killed." */
function isReadAlone(figure: Read, said: string, read: ReadFigures): boolean {
  const { share, unit } = figure.quantity;
  const people = figure.measure === "casualties" ? "" : unit === "household" ? "families " : "people ";
  const text = `${said} ${share ? "of the people " : people}${outcomes[figure.measure]}.`;
  const alone = read(text, [{ kind: "body", span: spanOf(text, 0, text.length) }]);
  return alone.length === 1 && saysTheSame(figure, alone[0]!);
}

function unsaid(text: string, span: Span): Problem {
  return {
    code: "word-not-said",
    place: `characters ${span.start}–${span.end}`,
    message: `"${span.exact}" in "${text.slice(Math.max(0, span.start - 20), span.end + 20)}" would not be heard.`,
    remedy: "Report it with the article; nothing is voiced until then.",
  };
}

function misheard({ span, measure, quantity }: Read, said: string, there: readonly Read[]): Problem {
  const tell = (of: Quantity) => `${of.qualifier}, ${of.low ?? "open"} to ${of.high ?? "open"}`;
  const heard = there.map((other) => `${other.measure} (${tell(other.quantity)})`).join(" and ") || "no figure";
  return {
    code: "figure-misspoken",
    place: `characters ${span.start}–${span.end}`,
    message: `"${span.exact}", ${measure} (${tell(quantity)}), would be said "${said}", which is heard as ${heard}.`,
    remedy: "Write the figure in another usual form; nothing is voiced until then.",
  };
}
