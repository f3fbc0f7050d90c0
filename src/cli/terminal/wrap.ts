/**
 * Text in lines of a width: broken between words, and inside a word only where it is longer than a line.
 *
 *   wrap("more than 100,000 people", 9) → "more than\n100,000\npeople"
 *
 * Words carry their own colours (colors.ts paints each by itself), so that no line begins inside one.
 * Not here: columns (columns.ts).
 */
import { createRequire } from "node:module";
import { unbreakable } from "../../wording/keep-together.ts";

const code = "\u001b\\[[0-9;]*m";
const codes = new RegExp(code, "g");
const painted = new RegExp(`^((?:${code})*)(.*?)((?:${code})*)$`, "s");
const isSingle =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u04ff\u2010-\u2027\u2190-\u2193\u2248-\u2265\u2500-\u259f\ufffd]*$/;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How many columns `text` takes on a terminal: colours none, wide characters two. */
export function widthOf(text: string): number {
  const bare = text.includes("\u001b") ? text.replace(codes, "") : text;
  // The exact measure costs a hundred times as much, and time to load; almost no text needs it.
  return isSingle.test(bare) ? bare.length : stringWidth()(bare);
}

const load = createRequire(import.meta.url);
const stringWidth = () => (load("string-width") as typeof import("string-width")).default;

/** `text` in lines of at most `width` columns; line breaks that it has are kept. */
export function wrap(text: string, width: number): string {
  const lines = text.split("\n").flatMap((line) => linesOf(line, Math.max(width, 1)));
  return lines.join("\n").replaceAll(unbreakable, " ");
}

/** `text` wrapped, every line behind `indent`. */
export function wrapIndented(text: string, columns: number, indent: string): string {
  const lines = wrap(text, columns - widthOf(indent)).split("\n");
  return lines.map((line) => indent + line).join("\n");
}

function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ").flatMap((whole) => breakWord(whole, width))) {
    const length = widthOf(word);
    const isFirst = used === 0;
    if (isFirst || used + 1 + length <= width) {
      line += isFirst ? word : ` ${word}`;
      used += length + (isFirst ? 0 : 1);
    } else {
      lines.push(line);
      line = word;
      used = length;
    }
  }
  return [...lines, line];
}

/** A word in pieces that fit, each in the colours of the whole. */
function breakWord(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const [, before = "", bare = "", after = ""] = painted.exec(word.replaceAll(unbreakable, " ")) ?? [];
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of graphemes.segment(bare.replace(codes, ""))) {
    if (piece !== "" && widthOf(piece + segment) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...pieces, piece].map((part) => before + part + after);
}
