/**
 * A command to be copied from the terminal: where it is too long for a line it goes on behind a backslash, which a shell
 * understands, and no word of it is broken.
 *
 *   tollbook curate pin v-0123456789abcdef/51-69-casualties \
 *     e-0123456789abcdef --why "…"
 */
import { widthOf } from "./wrap.ts";

const mark = " \\";

/** Each line behind `indent`; those that follow are set in by two more. A word longer than a line stands out. */
export function commandLines(words: readonly string[], columns: number, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const [index, word] of words.entries()) {
    const isFirst = line.trim() === "";
    const room = columns - (index === words.length - 1 ? 0 : mark.length);
    if (isFirst || widthOf(line) + 1 + widthOf(word) <= room) line += isFirst ? word : ` ${word}`;
    else {
      lines.push(line + mark);
      line = `${indent}  ${word}`;
    }
  }
  return [...lines, line].join("\n");
}
