/**
 * A toll of an estimate in a few lines: how many of what, among whom, where, over what time; the sentence that tells it, with
 * its words marked; and where that stands.
 *
 *   more than 4,000 (> 4,000) people reported killed or wounded
 *   among soldiers · in Vessel · “since December”: 1–31 Dec 2022 → 1 May 2023*
 *   “The army lost [more than 4,000] men in Vessel since December …”
 *   The Coast Ledger · v-0123456789abcdef/134-149-casualties
 *
 * Not here: where the lines are put, and how they wrap.
 */
import type { MeasureName } from "../../domain/measures.ts";
import type { Span } from "../../text/span.ts";
import type { ReadToll } from "../../usecases/estimate-view.ts";
import { describeInterval, describeMeasure, saysItself } from "../../wording/describe-quantity.ts";
import { describeSlots } from "../../wording/describe-slots.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf, paintMeasure } from "../terminal/colors.ts";
import { markFigures } from "./mark-figures.ts";

type Counted = Pick<ReadToll, "span" | "quantity" | "measure" | "status">;
type Told = Omit<ReadToll, "id" | "derivedBy"> & Partial<Pick<ReadToll, "derivedBy">>;

/** The first lines, each on its own, unwrapped. `tolls`: those of the statement, among which the whole of a part is looked for. */
export function tollLines(toll: Told, tolls: readonly ReadToll[], output: Output): string[] {
  const part = describePart(toll, tolls);
  const { linkedBy } = toll;
  const link = linkedBy === null || part === "" ? "" : `: “${printable(linkedBy.words.exact)}” (${linkedBy.figure})`;
  const lines = [
    `${countedWords(toll, output)}${part === "" ? "" : `, ${part}${link}`}`,
    describeSlots(toll),
    describeDerived(toll),
  ];
  return lines.filter((line) => line !== "");
}

/** Where tolls of one sentence are read: the outlet and the ids of the figures. */
export function readFrom(tolls: readonly Pick<ReadToll, "outlet" | "reading">[], output: Output): string {
  const facts = [printable(tolls[0]?.outlet ?? "outlet not known"), ...tolls.map(({ reading }) => reading)];
  return colorsOf(output).dim(facts.join(" · "));
}

/** "more than 4,000 (> 4,000) people reported killed or wounded" */
export function countedWords(counted: Counted, output: Output): string {
  const colors = colorsOf(output);
  const words = paintMeasure(counted.measure, colors.bold(printable(counted.span.exact)), colors);
  const interval = saysItself(counted) ? "" : ` (${describeInterval(counted.quantity)})`;
  return `${words}${interval} ${describeMeasure(counted)}`;
}

/**
 * "part of “more than 4,000”", and whose words say so where the reading's do not; empty where it is no part, or of a toll that is
 * not among them.
 */
export function describePart(
  { partOf, linkedBy }: Pick<ReadToll, "partOf" | "linkedBy">,
  tolls: readonly Pick<ReadToll, "id" | "span">[],
) {
  const whole = partOf === null ? undefined : tolls.find(({ id }) => id === partOf);
  if (whole === undefined) return "";
  const part = `part of “${printable(whole.span.exact)}”`;
  if (linkedBy === null) return part;
  return `${part} as told by ${printable(linkedBy.outlet ?? "an outlet not known")}`;
}

/** A number that nobody but an outlet worked out is never taken for the origin's. */
export function describeDerived({ derivedBy }: Partial<Pick<ReadToll, "derivedBy">>): string {
  return derivedBy ? `worked out by ${printable(derivedBy)}, not stated by the source` : "";
}

/** The sentence with the words of the figures in it marked: in the colour of what they count, or in brackets. */
export function quotedSentence(
  words: Span,
  figures: readonly { readonly span: Span; readonly measure: MeasureName }[],
  output: Output,
): string {
  const colors = colorsOf(output);
  const marked = markFigures(
    words,
    figures.toSorted((a, b) => a.span.start - b.span.start),
    (text, { measure }) => (output.hasColor ? paintMeasure(measure, colors.bold(text), colors) : `[${text}]`),
  );
  return colors.dim("“") + marked + colors.dim("”");
}
