/**
 * A changed sentence with what was removed and added in it: struck through in red and underlined in green, or, where there
 * is no colour, as wdiff writes it: "killed [-12-] {+15+} people".
 */
import type { TextEdit } from "../../text/text-diff.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";

interface Sentence {
  readonly before: { readonly start: number; readonly exact: string } | null;
  readonly after: { readonly start: number; readonly exact: string } | null;
  readonly edits: readonly TextEdit[];
}

export function markEdits({ before, after, edits }: Sentence, output: Output): string {
  if (before === null) return markAdded(after!.exact, output);
  if (after === null) return markRemoved(before.exact, output);
  const pieces = edits.map(({ kind, before: stretch, exact }, index) => {
    if (kind === "removed") return markRemoved(exact, output);
    if (kind === "added") {
      const removed = edits[index - 1]?.kind === "removed" ? edits[index - 1]!.exact : "";
      // Colours alone would let two words run into one: "BakhmutUkraine".
      const gap = output.hasColor && /\S$/.test(removed) && /^\S/.test(exact) ? " " : "";
      return gap + markAdded(exact, output);
    }
    return printable(before.exact.slice(Math.max(stretch.start - before.start, 0), stretch.end - before.start));
  });
  return pieces.join("").trim();
}

function markRemoved(words: string, output: Output): string {
  const colors = colorsOf(output);
  return around(words, (text) => (output.hasColor ? colors.strikethrough(colors.red(text)) : `[-${text}-]`));
}

function markAdded(words: string, output: Output): string {
  const colors = colorsOf(output);
  return around(words, (text) => (output.hasColor ? colors.underline(colors.green(text)) : `{+${text}+}`));
}

/** The space around the words stays outside the mark. */
function around(words: string, mark: (text: string) => string): string {
  const text = printable(words);
  const bare = text.trim();
  if (bare === "") return text;
  const start = text.indexOf(bare);
  return text.slice(0, start) + mark(bare) + text.slice(start + bare.length);
}
