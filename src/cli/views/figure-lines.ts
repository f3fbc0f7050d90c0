/**
 * A figure in a few lines: how many of what; among whom, where, when; the chain; what stands against it.
 *
 * Not here: where the lines are put, and how they wrap.
 */
import type { Figure } from "../../domain/figure.ts";
import type { ArticleView } from "../../usecases/show-article.ts";
import { describeChain, describeDisputes, describeSaid } from "../../wording/describe-chain.ts";
import { describeInterval, describeMeasure, saysItself } from "../../wording/describe-quantity.ts";
import { describeSlots } from "../../wording/describe-slots.ts";
import { describeStatus } from "../../wording/describe-status.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf, paintMeasure } from "../terminal/colors.ts";

type Told = Pick<ArticleView, "figures" | "outlet">;

/** Each line on its own, unwrapped. `numbers` gives the number by which the article's text refers to each figure. */
export function describeFigure(
  figure: Figure,
  article: Told,
  numbers: ReadonlyMap<string, number>,
  output: Output,
): string[] {
  const colors = colorsOf(output);
  const words = paintMeasure(figure.measure, printable(figure.span.exact), colors);
  const interval = saysItself(figure) ? "" : ` (${describeInterval(figure.quantity)})`;
  return [
    `${words}${interval} ${describeMeasure(figure)}${partOf(figure, article, numbers)}`,
    figure.composition === null ? "" : `which the text says include “${printable(figure.composition.exact)}”`,
    describeSlots(figure),
    describeStatus(figure.status),
    [describeChain(article.outlet, figure.attribution), describeSaid(figure.said)].filter(Boolean).join(" · "),
    describeDisputes(figure.disputedBy) ?? "",
  ].filter((line) => line !== "");
}

function partOf(figure: Figure, article: Told, numbers: ReadonlyMap<string, number>): string {
  const whole = article.figures.find(({ id }) => id === figure.partOf);
  return whole === undefined ? "" : `, part of [${numbers.get(whole.id)}] “${printable(whole.span.exact)}”`;
}
