/**
 * A newsroom's note for a person to read: what kind it is, when, on whose word, its own words, and what it says changed.
 */
import type { Correction } from "../../usecases/history-view.ts";
import { describeTold } from "../../wording/describe-note.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { wrapIndented } from "../terminal/wrap.ts";

interface Layout {
  readonly output: Output;
  readonly width: number;
  readonly indent: string;
}

/** `number`: by which the note is called here. */
export function noteLines(note: Correction, number: number, { output, width, indent }: Layout): string {
  const colors = colorsOf(output);
  const [first, ...rest] = factsOf(note, number);
  const heading = colors.bold(first!) + colors.dim(rest.map((fact) => ` · ${fact}`).join(""));
  const lines = [
    wrapIndented(heading, width, indent),
    wrapIndented(printable(note.note.exact), width, indent + colors.dim("│ ")),
    ...describeTold(note).map((line) => wrapIndented(line, width, `${indent}  `)),
  ];
  return `${lines.join("\n")}\n`;
}

function factsOf({ label, kind, at, atBasis, onTheWordOf, isAboutNote }: Correction, number: number): string[] {
  const name = label === null ? kind : printable(label);
  const isOther = label !== null && label.toLowerCase() !== kind;
  return [
    `Note ${number}: ${name}`,
    isOther ? kind : null,
    at === null ? "no time given" : `${keepTogether(describeTime(at))}${atBasis === "anchored" ? "*" : ""}`,
    onTheWordOf === null ? null : `on the word of ${printable(onTheWordOf.exact)}`,
    isAboutNote ? "about an earlier note" : null,
  ].filter((fact) => fact !== null);
}
