/**
 * Punctuation is not said; it makes the voice rest.
 *
 * Not here: signs that are said ("&", "+"), which have rules.
 */
import type { Rest } from "../script.ts";

const silent = new Set("\"'`[]¿¡“”");
const short = new Set(",;:(){}|/—¦•·▪▫●○‣◦■□►▶◆★☆");
const order: readonly Rest[] = ["", ",", ".", "?", "!"];

/** The longer of two rests. */
export const longerRest = (a: Rest, b: Rest): Rest => (order.indexOf(a) >= order.indexOf(b) ? a : b);

/** How long the voice rests at a mark that is not said; undefined where the character is no such mark. */
export function restAt(text: string, at: number): Rest | undefined {
  const character = text[at]!;
  if (silent.has(character)) return "";
  if (short.has(character)) return ",";
  if (character === "?" || character === "!") return character;
  if (character === ".") return restAtDot(text, at);
  if (character === "-" || character === "–") return restAtDash(text, at);
  // A bullet, emphasis or the mark of a note.
  return character === "*" || character === "_" || character === "†" || character === "‡" ? "" : undefined;
}

/** An ellipsis inside a sentence is a short rest. */
function restAtDot(text: string, at: number): Rest {
  const isEllipsis = text[at + 1] === "." || text[at - 1] === ".";
  return isEllipsis && /[A-Za-z0-9]/.test(text.slice(at, at + 48)) ? "," : ".";
}

/** Between letters a hyphen joins, and so does a dash; elsewhere it parts. */
function restAtDash(text: string, at: number): Rest {
  const isJoining =
    /[A-Za-z0-9.%]/.test(text[at - 1] ?? " ") && /^(?:[A-Za-z0-9$€£.]|'\d)/.test(text.slice(at + 1, at + 3));
  return isJoining ? "" : ",";
}
