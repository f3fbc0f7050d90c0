/**
 * Joins that a curator may look at, those first that concern most tellings: what is in doubt and why, and the commands that
 * settle it either way.
 *
 *   1  joined in doubt · 2 tellings · Mill Herald · a-0123456789abcdef
 *      “[4,000] soldiers killed at the ford since December, ministry says”
 *      because: source named by what it belongs to, same number
 *      it belongs to e-0123456789abcdef:
 *        tollbook curate pin v-0123456789abcdef/0-5-killed e-0123456789abcdef --why "…"
 */
import type { ReviewItem } from "../../usecases/curation-view.ts";
import { counted } from "../../wording/counted.ts";
import { printable } from "../../wording/printable.ts";
import type { Environment } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { commandLines } from "../terminal/command-lines.ts";
import { wrap, wrapIndented } from "../terminal/wrap.ts";
import { quotedSentence } from "./toll-lines.ts";

/** Lines longer than this tire the eye, however wide the terminal. */
const readingWidth = 120;

export interface Settling {
  /** What the command says. */
  readonly means: string;
  /** Behind the program's name. */
  readonly words: readonly string[];
}

const kinds: Readonly<Record<ReviewItem["kind"], string>> = {
  unsure: "joined in doubt",
  candidate: "may belong elsewhere",
};

/** In pieces to be printed in turn. */
export function* reviewText(
  items: readonly ReviewItem[],
  { stdout, invokedAs }: Pick<Environment, "stdout" | "invokedAs">,
): Generator<string> {
  const { bold, dim } = colorsOf(stdout);
  const width = Math.min(stdout.columns, readingWidth);
  const gutter = String(items.length).length;
  const indent = " ".repeat(gutter + 2);
  for (const [index, item] of items.entries()) {
    const facts = [counted(item.impact, "telling"), printable(item.outlet ?? "outlet not known"), item.article];
    const lines = [
      `${bold(kinds[item.kind])} ${dim(`· ${facts.join(" · ")}`)}`,
      quotedSentence(item.words, [item], stdout),
      `because: ${item.because.length === 0 ? "no reason kept" : item.because.map(printable).join(", ")}`,
    ].map((line) => wrapIndented(line, width, indent));
    for (const { means, words } of settlingOf(item)) {
      lines.push(wrapIndented(dim(`${means}:`), width, indent));
      lines.push(commandLines([invokedAs, ...words], width, `${indent}  `));
    }
    yield `${index > 0 ? "\n" : ""}${bold(String(index + 1).padStart(gutter))}${lines.join("\n").slice(gutter)}\n`;
  }
  const about = `Those first that concern most tellings. Acts are kept with who and why; \`${invokedAs} curate undo\` takes one back.`;
  yield `\n${dim(wrap(`${counted(items.length, "join")} to look at. ${about}`, width))}\n`;
}

/** What to look at, then the acts that settle it, each with what it says. */
function settlingOf({ kind, estimate, figure, other }: ReviewItem): Settling[] {
  const act = (means: string, ...words: string[]): Settling => ({ means, words: ["curate", ...words, "--why", '"…"'] });
  const look = (id: string): Settling => ({ means: `what ${id} is`, words: ["estimate", id] });
  if (kind === "unsure" || other === null) {
    return [
      look(estimate),
      act(`it belongs to ${estimate}`, "pin", figure, estimate),
      act("it is another statement", "split", figure),
    ];
  }
  return [
    look(estimate),
    look(other),
    act(`it belongs to ${other}`, "pin", figure, other),
    act("the two are one statement", "join", estimate, other),
    act(`it stays with ${estimate}`, "pin", figure, estimate),
  ];
}
