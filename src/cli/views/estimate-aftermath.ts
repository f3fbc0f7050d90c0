/**
 * What came of an estimate, for a person who may act on it: whether its origins are one, which articles are near copies, which
 * still carry the reading from before a clarification, and which other estimates may be the same statement.
 *
 * Not here: who writes to an outlet, and what. That an article carries it says nothing of why.
 */
import { groupBy } from "../../text/group-by.ts";
import type { EstimateDetail } from "../../usecases/estimate-view.ts";
import { counted } from "../../wording/counted.ts";
import { describeIndependence } from "../../wording/describe-independence.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { commandLines } from "../terminal/command-lines.ts";
import { wrapIndented } from "../terminal/wrap.ts";

interface Layout {
  readonly output: Output;
  readonly width: number;
  readonly indent: string;
}

export function originLines({ origins }: EstimateDetail, { width, indent }: Layout): string {
  const lines = origins.map(({ name, independence, tellings, repeated }) => {
    const who = name === "" ? "no source named" : printable(name);
    return `${who}: ${counted(tellings - repeated, "telling")}, ${describeIndependence(independence)}`;
  });
  return lines.map((line) => wrapIndented(line, width, indent)).join("\n");
}

/** One group a line, by its outlets. */
export function syndicatedLines({ syndicated, tellings }: EstimateDetail, { width, indent }: Layout): string {
  const outlets = new Map(tellings.map(({ article, outlet }) => [article, outlet]));
  const nameOf = (article: string) => `${printable(outlets.get(article) ?? "outlet not known")} (${article})`;
  return syndicated.map((group) => wrapIndented(group.map(nameOf).join(", "), width, indent)).join("\n");
}

/** Each article that carries the reading from before; after a clarification it is said, too, that none does. */
export function reachLines({ reach, clarifications }: EstimateDetail, { output, width, indent }: Layout): string[] {
  const { dim, bold } = colorsOf(output);
  if (reach.length === 0) {
    const none = "No article of the book carries the reading from before the clarification.";
    return clarifications.length === 0 ? [] : [wrapIndented(none, width, indent)];
  }
  return reach.map(({ article, outlet, headline, url, figures, lastSeen }) => {
    const lines = [
      `${bold(printable(outlet ?? "outlet not known"))}: ${printable(headline ?? "(no headline)")} ${dim(`· ${article}`)}`,
      `carries the reading from before the clarification, last seen ${keepTogether(describeTime(lastSeen))}; check again before you write to them`,
      ...(url === null ? [] : [dim(printable(url))]),
      dim(figures.join(" ")),
    ];
    return lines.map((line) => wrapIndented(line, width, indent)).join("\n");
  });
}

/** Each with the commands that show it, that join it, and that take over what may belong to it. */
export function candidateLines(estimate: EstimateDetail, invokedAs: string, { width, indent }: Layout): string[] {
  return [...groupBy(estimate.candidates, (one) => one.estimate)].map(([other, candidates]) => {
    const reasons = [...new Set(candidates.flatMap(({ because }) => because))].map(printable).join(", ");
    const figures = candidates.map(({ figure }) => figure);
    const act = (...words: string[]) => [invokedAs, "curate", ...words, "--why", '"…"'];
    const settling: readonly (readonly [string, readonly string[]])[] = [
      [`what ${other} is`, [invokedAs, "estimate", other]],
      ["the two are one statement", act("join", other, estimate.id)],
      [`${counted(figures.length, "telling")} of this one may belong to it`, act("pin", ...figures, other)],
    ];
    const lines = settling.map(
      ([means, words]) => `${wrapIndented(`${means}:`, width, indent)}\n${commandLines(words, width, `${indent}  `)}`,
    );
    return [wrapIndented(`${other}, because: ${reasons}`, width, indent), ...lines].join("\n");
  });
}
