/**
 * Prints what went wrong, in one grammar for all: where and what, what was expected, what to do.
 *
 *   error in --since: "yesterday" (not-a-day)
 *     expected: a calendar day written year-month-day
 *     do this:  Write --since 2023-05-01.
 */
import type { Problem } from "../domain/problem.ts";
import { type Environment, print } from "./environment.ts";
import { colorsOf } from "./terminal/colors.ts";
import { printable } from "./terminal/printable.ts";
import { wrapIndented } from "./terminal/wrap.ts";
import type { Refusal } from "./user-error.ts";

/** A refusal of the whole act, on standard error. */
export async function printRefusal(refusal: Refusal, { stderr }: Environment): Promise<void> {
  const color = colorsOf(stderr);
  const value = refusal.value === "" || refusal.value === undefined ? "" : `: ${quoted(refusal.value)}`;
  await print(
    stderr,
    `${color.red("error")} in ${color.bold(printable(refusal.place))}${value} ${color.dim(`(${refusal.code})`)}\n` +
      line("expected", refusal.expectation, stderr.columns) +
      line("do this", refusal.remedy, stderr.columns),
  );
}

/** A problem with one input, while all else goes on; on standard error. */
export async function printProblem(problem: Problem, { stderr }: Environment): Promise<void> {
  const color = colorsOf(stderr);
  await print(
    stderr,
    `${color.yellow("problem")} in ${color.bold(printable(problem.place))}: ${printable(problem.message)} ` +
      `${color.dim(`(${problem.code})`)}\n${line("do this", problem.remedy, stderr.columns)}`,
  );
}

/** "  expected: …", wrapped under its own beginning. */
function line(name: string, text: string, columns: number): string {
  const label = `  ${name}:`.padEnd(12);
  return `${label}${wrapIndented(printable(text), columns, " ".repeat(label.length)).trimStart()}\n`;
}

/** A value may be a whole file: its beginning is enough to recognise it. */
function quoted(value: unknown): string {
  const text = printable(String(value));
  return `"${text.length > 120 ? `${text.slice(0, 119)}…` : text}"`;
}
