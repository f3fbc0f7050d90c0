/**
 * Two tolls side by side for a person to read: what each side says and where, then what may be said of them, in sentences. A
 * ratio never stands alone: the sentences have its assumptions, or what forbids it.
 *
 * Not here: the sentences themselves (reconciliation/comparison).
 */
import type { EstimateComparison } from "../../usecases/estimate-view.ts";
import { explainMarks } from "../../wording/basis-mark.ts";
import { describeSharedOrigin } from "../../wording/describe-shared-origin.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { wrap, wrapIndented } from "../terminal/wrap.ts";
import { quotedSentence, readFrom, tollLines } from "./toll-lines.ts";

/** Lines longer than this tire the eye, however wide the terminal. */
const readingWidth = 100;
const indent = "  ";

export function comparisonText(comparison: EstimateComparison, output: Output): string {
  const { readings, sentences, comparable, independence } = comparison;
  const colors = colorsOf(output);
  const width = Math.min(output.columns, readingWidth);
  const side = (name: string, toll: EstimateComparison["readings"]["left"]) => {
    const lines = [
      ...tollLines(toll, [], output),
      quotedSentence(toll.words, [toll], output),
      readFrom([toll], output),
    ];
    const wrapped = lines.map((line) => wrapIndented(line, width, indent));
    return `${colors.bold(name)} ${colors.dim(toll.id)}\n${wrapped.join("\n")}\n\n`;
  };
  const { left, right } = readings;
  const title = comparable ? colors.bold("Side by side") : colors.bold(colors.yellow("Not to be compared"));
  // Where a sentence goes on it is set in, so that each is seen to begin.
  const told = [...sentences, describeSharedOrigin(independence)].map((sentence) =>
    wrapIndented(printable(sentence), width, indent.repeat(2)).slice(indent.length),
  );
  const slots = [left, right].flatMap(({ group, place, period }) => [group, place, period]);
  const marks = explainMarks(slots.flatMap((slot) => (slot === null ? [] : [slot.basis])));
  const closing = marks === "" ? "" : `\n${colors.dim(wrap(marks, width))}\n`;
  return `${side("Left", left)}${side("Right", right)}${title}\n${told.join("\n")}\n${closing}`;
}
