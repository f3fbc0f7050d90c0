/** What curators did, in the order in which they did it: which act, who, when, and why. */
import type { CurationAct } from "../../usecases/curation-view.ts";
import { describeAct } from "../../wording/describe-act.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { wrapIndented } from "../terminal/wrap.ts";

/** Lines longer than this tire the eye, however wide the terminal. */
const readingWidth = 130;

export function curationText(acts: readonly CurationAct[], output: Output): string {
  const gutter = String(acts.at(-1)?.seq ?? 0).length;
  return acts.map((act) => actLines(act, gutter, output)).join("");
}

function actLines(act: CurationAct, gutter: number, output: Output): string {
  const { bold, dim } = colorsOf(output);
  const width = Math.min(output.columns, readingWidth);
  const facts = [keepTogether(describeTime(act.at)), printable(act.who), ...(act.isUndone ? ["taken back since"] : [])];
  // What annotates is its own reason, unless another was given.
  const why = act.act === "annotate" && act.why === act.text ? [] : [`why: ${printable(act.why)}`];
  const lines = [`${describeAct(act)} ${dim(`· ${facts.join(" · ")}`)}`, ...why];
  const text = lines.map((line) => wrapIndented(line, width, " ".repeat(gutter + 2))).join("\n");
  return `${bold(String(act.seq).padStart(gutter))}${text.slice(gutter)}\n`;
}
