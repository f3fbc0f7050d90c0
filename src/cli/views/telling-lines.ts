/**
 * A telling of an estimate for a person to read: which outlet, when, who through whom, in which words, and how it differs.
 *
 *   2  Mill Herald · 2 May 2023 · headline · v-0123456789abcdef/0-5-killed
 *      Mill Herald ← ministry
 *      “[4,000] soldiers killed at the ford since December, ministry says”
 *      differs from the reading: the hedge, “more than” / not given (“4,000”)
 */
import type { Telling } from "../../usecases/estimate-view.ts";
import { describeDifference } from "../../wording/describe-difference.ts";
import { describeDay } from "../../wording/describe-period.ts";
import { describeStatus } from "../../wording/describe-status.ts";
import type { FoldedTelling } from "../../wording/fold-tellings.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { wrapIndented } from "../terminal/wrap.ts";
import { quotedSentence } from "./toll-lines.ts";

interface Layout {
  readonly output: Output;
  readonly width: number;
  /** Columns of the numbers of tellings. */
  readonly gutter: number;
}

/** `reading`: id of the mention that its toll is read from. */
export function tellingLines(folded: FoldedTelling, number: number, reading: string, layout: Layout): string {
  const { telling, repeated } = folded;
  const { output, width, gutter } = layout;
  const remarks = remarksOn(telling, reading, output);
  const others = repeated.flatMap((one) => remarksOn(one, reading, output));
  const elsewhere = new Set(others.filter((one) => !remarks.includes(one)));
  const colors = colorsOf(output);
  const indent = " ".repeat(gutter + 2);
  const [outlet, ...facts] = factsOf(folded, reading);
  const lines = [
    `${colors.bold(outlet!)} ${colors.dim(`· ${facts.join(" · ")}`)}`,
    describeTold(telling),
    quotedSentence(telling.words, [telling], output),
    ...remarks,
    ...[...elsewhere].map((one) => `in another version: ${one}`),
  ];
  const text = lines.map((line) => wrapIndented(line, width, indent)).join("\n");
  return `${colors.bold(String(number).padStart(gutter))}${text.slice(gutter)}\n`;
}

function factsOf({ telling, repeated }: FoldedTelling, reading: string): string[] {
  const { outlet, toldFrom, part, status, figure, stands } = telling;
  return [
    printable(outlet ?? "outlet not known"),
    toldFrom === null ? "undated" : keepTogether(describeDay(toldFrom)),
    part,
    ...(status === "asserted" ? [] : [describeStatus(status)]),
    ...(figure === reading ? ["the reading"] : []),
    ...(repeated.length === 0 ? [] : [keepTogether(`in ${repeated.length + 1} versions`)]),
    ...(stands ? [] : ["no longer in the article"]),
    figure,
  ];
}

/** Outlet, relayers, origin. */
function describeTold({ outlet, chain }: Telling): string {
  const teller = outlet === null ? "the article" : printable(outlet);
  if (chain.length === 0) return `${teller}, naming no source`;
  return [teller, ...chain.map(printable)].join(" ← ");
}

/** How it differs, and what is in doubt. */
function remarksOn(telling: Telling, reading: string, output: Output): string[] {
  const { bold } = colorsOf(output);
  const differences = telling.differences.map((one) => describeDifference(one, reading));
  return [...differences.map((words) => words.replace(/^differs/, bold("differs"))), ...doubtLines(telling, output)];
}

/** A join without doubt needs no reasons here; JSON has them all. */
function doubtLines({ sure, because, predatesClarification, differences }: Telling, output: Output): string[] {
  const { yellow } = colorsOf(output);
  const told = predatesClarification && !differences.some((difference) => difference.predatesClarification);
  const reasons = because.length === 0 ? "no reason kept" : because.map(printable).join(", ");
  return [
    ...(told ? ["told before the clarification"] : []),
    ...(sure ? [] : [`${yellow("joined in doubt")}, because: ${reasons}`]),
  ];
}
