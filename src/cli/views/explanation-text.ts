/**
 * How the figures of a document came about, for a person to read: each sentence that holds a number, its figures marked f1,
 * f2 …, its other numbers a, b …; beneath it how each figure was filled, and why each other number is none.
 *
 *   line 3
 *     Of the [120][f2] hostages, [40][f3] died on [3][a] May.
 *
 *     f3  40 people reported killed
 *         rule    count-then-outcome
 *         period  “on 3 May”   in its own sentence; reckoned from … · tie-period
 *      a  3 is no figure: a date · plain-count
 *
 * Not here: what the words in it say (extraction/explaining), the article as a whole (article-text.ts).
 */
import type {
  DroppedCandidate,
  ExplainedDocument,
  ExplainedFigure,
  Explanation,
  SkippedPart,
} from "../../domain/explanation.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Span } from "../../text/span.ts";
import { counted } from "../../wording/counted.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf, paintMeasure } from "../terminal/colors.ts";
import { wrap, wrapIndented } from "../terminal/wrap.ts";
import { explainedFigureText } from "./explained-figure-text.ts";
import { markFigures } from "./mark-figures.ts";

/** Lines longer than this tire the eye, however wide the terminal. */
const readingWidth = 112;

/** A sentence and all that was met in it. */
interface Scene {
  readonly sentence: Span;
  readonly figures: { readonly figure: Figure; readonly explained: ExplainedFigure }[];
  readonly dropped: DroppedCandidate[];
}

/** The explanation in pieces to be printed in turn. */
export function* explanationText(
  document: ExplainedDocument,
  explanation: Explanation,
  output: Output,
): Generator<string> {
  const width = Math.min(output.columns, readingWidth);
  const lineOf = lineCounter(document.text);
  for (const scene of scenesOf(document, explanation)) {
    yield `${heading(scene.sentence, document, lineOf, output)}\n`;
    yield `${wrapIndented(markedSentence(scene, output), width, "  ")}\n\n`;
    for (const { figure, explained } of scene.figures)
      yield `${explainedFigureText(figure, explained, width, output)}\n`;
    yield droppedText(scene.dropped, width, output);
  }
  yield summary(document, explanation, lineOf, width, output);
}

function scenesOf({ figures }: ExplainedDocument, explanation: Explanation): Scene[] {
  const scenes = new Map<number, Scene>();
  const sceneOf = (sentence: Span) => {
    const scene = scenes.get(sentence.start) ?? { sentence, figures: [], dropped: [] };
    scenes.set(sentence.start, scene);
    return scene;
  };
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  for (const explained of explanation.figures) {
    const figure = byId.get(explained.id);
    if (figure) sceneOf(explained.sentence).figures.push({ figure, explained });
  }
  for (const candidate of explanation.dropped) sceneOf(candidate.sentence).dropped.push(candidate);
  return [...scenes.values()].sort((a, b) => a.sentence.start - b.sentence.start);
}

/** Lines of the text, counted from 1; asked in rising order it walks the text once. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

function heading(
  sentence: Span,
  { parts }: ExplainedDocument,
  lineOf: (offset: number) => number,
  output: Output,
): string {
  const { bold, dim } = colorsOf(output);
  const part = parts.find(({ span }) => span.start <= sentence.start && sentence.end <= span.end);
  const kind = part === undefined || part.kind === "body" ? "" : dim(` · ${part.kind}`);
  return `${bold(`line ${lineOf(sentence.start)}`)}${kind}`;
}

const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : "") + String.fromCharCode(97 + (at % 26));

function markedSentence({ sentence, figures, dropped }: Scene, output: Output): string {
  const colors = colorsOf(output);
  const marks = [
    ...figures.map(({ figure }) => ({
      span: figure.span,
      name: figure.id,
      paint: (words: string) => paintMeasure(figure.measure, colors.bold(words), colors),
    })),
    ...dropped.map(({ span }, i) => ({ span, name: letterOf(i), paint: colors.inverse })),
  ].sort((a, b) => a.span.start - b.span.start);
  return markFigures(sentence, marks, (words, { name, paint }) =>
    output.hasColor ? paint(words) + colors.dim(`[${name}]`) : `[${words}][${name}]`,
  );
}

function droppedText(dropped: readonly DroppedCandidate[], width: number, output: Output): string {
  if (dropped.length === 0) return "";
  const { bold, dim } = colorsOf(output);
  const lines = dropped.map(({ span, by, rule, reason }, i) => {
    const read = rule === null ? "" : ` (read by ${rule})`;
    const text = `${bold(printable(span.exact))} is no figure: ${printable(reason)}${read}${dim(` ${keepTogether(`· ${by}`)}`)}`;
    const name = letterOf(i).padStart(4);
    return bold(name) + wrapIndented(text, width, " ".repeat(6)).slice(name.length);
  });
  return `${lines.join("\n")}\n\n`;
}

function summary(
  { figures }: ExplainedDocument,
  { dropped, skipped }: Explanation,
  lineOf: (offset: number) => number,
  width: number,
  output: Output,
): string {
  const total = `${counted(figures.length, "figure")}, ${counted(dropped.length, "other number")}.`;
  const skips = new Map<string, SkippedPart[]>();
  for (const part of skipped) {
    const alike = `${part.reason} · ${part.by}`;
    skips.set(alike, [...(skips.get(alike) ?? []), part]);
  }
  const lines = [...skips].map(([reason, parts]) => {
    const at = parts.map(({ span }) => lineOf(span.start)).join(", ");
    return `Not looked at, ${parts.length === 1 ? "line" : "lines"} ${at}: ${reason}`;
  });
  const { bold, dim } = colorsOf(output);
  return [bold(total), ...lines.map(dim)].map((line) => `${wrap(line, width)}\n`).join("");
}
