/**
 * One article for a person to read: its parts in order, notes, embeds and captions labelled, every figure marked in the
 * text and numbered, and beneath its paragraph what it says and the chain through which it came.
 *
 *   Russia has suffered [more than 100,000]¹ casualties since December, he said.
 *
 *     1  more than 100,000 (> 100,000) people reported killed or wounded
 *        1–31 Dec 2022 → 1 May 2023*
 *        Quillmark Weekly ← John Kirby
 *
 * Not here: lists of figures (figures-table.ts), JSON.
 */
import type { Part } from "../../domain/article.ts";
import type { Figure } from "../../domain/figure.ts";
import type { ArticleView } from "../../usecases/show-article.ts";
import { explainMarks } from "../../wording/basis-mark.ts";
import { describeDay } from "../../wording/describe-period.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf, paintMeasure } from "../terminal/colors.ts";
import { wrap, wrapIndented } from "../terminal/wrap.ts";
import { describeFigure } from "./figure-lines.ts";
import { markFigures } from "./mark-figures.ts";

/** Lines longer than this tire the eye, however wide the terminal. */
const readingWidth = 92;

/** What is printed of an article; a document that no book holds has it too. */
export type ShownArticle = Pick<
  ArticleView,
  | "articleId"
  | "outlet"
  | "url"
  | "published"
  | "modified"
  | "authors"
  | "text"
  | "parts"
  | "embeds"
  | "figures"
  | "unnumbered"
  | "versions"
  | "withheld"
>;

interface Sheet {
  readonly view: ShownArticle;
  readonly output: Output;
  readonly width: number;
  /** Number of each figure, by its id: in the order of the text. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The article in pieces to be printed in turn. */
export function* articleText(view: ShownArticle, output: Output): Generator<string> {
  const inOrder = [...view.figures].sort((a, b) => a.span.start - b.span.start);
  const sheet: Sheet = {
    view,
    output,
    width: Math.min(output.columns, readingWidth),
    numbers: new Map(inOrder.map((figure, i) => [figure.id, i + 1])),
  };
  yield masthead(sheet);
  if (view.withheld !== null) {
    yield `\n${wrap(`Withheld since ${describeDay(view.withheld.at)}: ${printable(view.withheld.reason)}`, sheet.width)}\n`;
    return;
  }
  let next = 0;
  for (const [i, part] of view.parts.entries()) {
    const inside: Figure[] = [];
    while (next < inOrder.length && inOrder[next]!.span.start < part.span.end) inside.push(inOrder[next++]!);
    yield `\n${partText(part, i, inside, sheet)}\n`;
    for (const figure of inside) yield `\n${figureBeneath(figure, sheet)}\n`;
  }
  for (const figure of inOrder.slice(next)) yield `\n${figureBeneath(figure, sheet)}\n`;
  yield footer(sheet);
}

function masthead({ view, output, width }: Sheet): string {
  const colors = colorsOf(output);
  const facts = [
    printable(view.outlet ?? "outlet not known"),
    view.authors.length > 0 ? `by ${printable(view.authors.join(", "))}` : null,
    view.published === null ? "undated" : keepTogether(describeDay(view.published)),
    view.modified === null || view.modified === view.published
      ? null
      : `modified ${keepTogether(describeDay(view.modified))}`,
    view.versions.length > 1 ? `${view.versions.length} versions` : null,
    printable(view.articleId),
  ].filter((fact) => fact !== null);
  const lines = [wrap(colors.dim(facts.join(" · ")), width)];
  if (view.url !== null) lines.push(wrap(colors.dim(printable(view.url)), width));
  return `${lines.join("\n")}\n`;
}

/** What kind of text stands here, where that is not plain from the text: a note is never mistaken for the body. */
function labelOf(part: Part, index: number, view: ShownArticle): string | null {
  if (part.kind === "body" || part.kind === "headline" || part.kind === "deck") return null;
  if (part.kind !== "embed") return part.kind;
  const embed = view.embeds.find((one) => one.part === index);
  const date = embed?.date ? describeDay(embed.date) : null;
  return ["embed", embed?.author, date]
    .filter((word) => word)
    .map((word) => printable(word!))
    .join(" · ");
}

function partText(
  part: Part,
  index: number,
  figures: readonly Figure[],
  { view, output, width, numbers }: Sheet,
): string {
  const colors = colorsOf(output);
  const label = labelOf(part, index, view);
  const text = markFigures(part.span, figures, (words, figure) => mark(words, figure, output, numbers));
  const styled = part.kind === "headline" ? colors.bold(text) : text;
  if (label === null) return wrap(styled, width);
  return `${colors.bold(label.toUpperCase())}\n${wrapIndented(styled, width, colors.dim("│ "))}`;
}

/** Colour tells the measure; the number, which every terminal shows, tells the figure. */
function mark(words: string, figure: Figure, output: Output, numbers: Sheet["numbers"]): string {
  const number = numbers.get(figure.id)!;
  if (!output.hasColor) return `[${words}][${number}]`;
  const colors = colorsOf(output);
  return paintMeasure(figure.measure, colors.bold(words), colors) + colors.dim(`[${number}]`);
}

function figureBeneath(figure: Figure, { view, output, width, numbers }: Sheet): string {
  const colors = colorsOf(output);
  const number = String(numbers.get(figure.id)!).padStart(3);
  const [first = "", ...rest] = describeFigure(figure, view, numbers, output);
  const indent = " ".repeat(number.length + 2);
  const lines = [first, ...rest].map((line) => wrapIndented(line, width, indent));
  return colors.bold(paintMeasure(figure.measure, number, colors)) + lines.join("\n").slice(number.length);
}

function footer({ view, output, width }: Sheet): string {
  const colors = colorsOf(output);
  const lines: string[] = [];
  if (view.figures.length === 0) lines.push("No figures were read in this article.");
  for (const { span } of view.unnumbered) lines.push(`Told without a number: “${printable(span.exact)}”`);
  const slots = view.figures.flatMap(({ group, place, period, said }) => [group, place, period, said]);
  const marks = explainMarks(slots.flatMap((slot) => (slot === null ? [] : [slot.basis])));
  if (marks !== "") lines.push(colors.dim(marks));
  return lines.map((line) => `\n${wrap(line, width)}\n`).join("");
}
