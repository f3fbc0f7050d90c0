/**
 * Prints what went wrong, in one grammar for all: where and what, what was expected, what to do.
 *
 *   error in --since: "yesterday" (not-a-day)
 *     expected: a calendar day written year-month-day
 *     do this:  Write --since 2023-05-01.
 */
import type { Problem } from "../domain/problem.ts";
import { printable } from "../wording/printable.ts";
import { type Environment, type Output, print } from "./environment.ts";
import { colorsOf } from "./terminal/colors.ts";
import type { Refusal } from "./user-error.ts";

/** A refusal of the whole act, on standard error. */
export async function printRefusal(refusal: Refusal, { stderr }: Environment): Promise<void> {
  const { red, bold, dim } = colorsOf(stderr);
  const value = refusal.value ? `: ${quoted(refusal.value)}` : "";
  await printLines(stderr, [
    ["", `${red("error")} in ${bold(printable(refusal.place))}${value} ${dim(`(${refusal.code})`)}`],
    ["  expected: ", refusal.expectation],
    ["  do this:  ", refusal.remedy],
  ]);
}

/** A problem with one input, while all else goes on; on standard error. */
export async function printProblem(problem: Problem, { stderr }: Environment): Promise<void> {
  const { yellow, bold, dim } = colorsOf(stderr);
  const place = bold(printable(problem.place));
  await printLines(stderr, [
    ["", `${yellow("problem")} in ${place}: ${printable(problem.message)} ${dim(`(${problem.code})`)}`],
    ["  do this:  ", problem.remedy],
  ]);
}

/** Each text behind its label, wrapped under its own beginning. */
async function printLines(stderr: Output, lines: readonly (readonly [label: string, text: string])[]): Promise<void> {
  // Only now: measuring widths is slow to load, and most runs print no problem.
  const { wrapIndented } = await import("./terminal/wrap.ts");
  const wrapped = lines.map(([label, text]) => {
    const indent = " ".repeat(Math.max(label.length, 2));
    const body = wrapIndented(label === "" ? text : printable(text), stderr.columns, indent).trimStart();
    return `${label}${body}\n`;
  });
  await print(stderr, wrapped.join(""));
}

/** A value may be a whole file: its beginning is enough to recognise it. One with marks of its own is a phrase. */
function quoted(value: string): string {
  const text = printable(value);
  const short = text.length > 120 ? `${text.slice(0, 119)}…` : text;
  return short.includes('"') ? short : `"${short}"`;
}
