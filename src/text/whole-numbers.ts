/**
 * Numbers that wink-nlp cuts apart, made whole again: "9.15|pm" over a sentence's end, "1.2|m-1|.|5m", "5|k-20k", "|.|08",
 * and groups of three behind a space ("12 000", as many agencies write).
 *
 * Not here: what the numbers mean (number.ts).
 */
import type { Token } from "./token.ts";

const isDigit = (code: number) => code >= 48 && code <= 57;
const isBlank = (code: number) => Number.isNaN(code) || code === 32 || code === 10 || code === 9 || code === 160;

/** Whether a token at `start` goes on with the number in which wink ended the sentence of `before`: "at 9." + "15pm". */
export function continuesNumber(text: string, before: readonly Token[], start: number): boolean {
  const stop = before.at(-1);
  if (stop === undefined || stop.end !== start || text[start - 1] !== "." || !isDigit(text.charCodeAt(start)))
    return false;
  const code = text.charCodeAt(start - 2);
  return isDigit(code) || isBlank(code);
}

const number = String.raw`\d+(?:[.,]\d+)*`;
const suffix = `(?:k|mn?|mln|mil|bn?|bln|tn|tln|trn|[ap]m)`;
/** A number with its letters, and a second one behind a dash. */
const whole = new RegExp(String.raw`(\.?${number})(${suffix})?(?:([-–—])(${number})(${suffix})?)?(?![\p{L}\d])`, "iuy");

/** The same tokens, with numbers in one piece each, letters and dashes apart. */
export function makeNumbersWhole(text: string, tokens: readonly Token[]): readonly Token[] {
  let made: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!mayBeNumber(token)) {
      made?.push(token);
      continue;
    }
    const end = isCutNumber(text, tokens, i) ? endOfRun(tokens, i) : i;
    const pieces = end < 0 ? undefined : end > i || hasLetters(token) ? piecesOf(text, tokens, i, end) : undefined;
    if (pieces === undefined) {
      made?.push(token);
      continue;
    }
    made ??= tokens.slice(0, i);
    made.push(...pieces.tokens);
    i = pieces.last;
  }
  return joinSpaced(text, made ?? tokens);
}

/** Begins with a digit, or is a stop before digits. */
const mayBeNumber = ({ exact }: Token) => isDigit(exact.charCodeAt(0)) || exact === ".";
const hasLetters = ({ exact }: Token) => /^\d[\d.,]*[a-z]/i.test(exact);

/** A number at whose end, without a space, more follows; or a stop before digits. */
function isCutNumber(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (token.exact === ".")
    return next?.start === token.end && isDigit(text.charCodeAt(token.end)) && tokens[i - 1]?.end !== token.start;
  if (!isDigit(text.charCodeAt(token.start)) || tokens[i - 1]?.end === token.start) return false;
  return hasLetters(token) || (next?.start === token.end && /^(?:\.|\d|\p{L}+[-–—]\d)/iu.test(next.exact));
}

/** Last token of those that follow each other without a space. */
function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first;
  while (tokens[last + 1]?.start === tokens[last]!.end && last < first + 8) last++;
  return last;
}

function piecesOf(text: string, tokens: readonly Token[], first: number, end: number) {
  const from = tokens[first]!.start;
  whole.lastIndex = from;
  const match = whole.exec(text);
  if (match === null) return undefined;
  const stop = from + match[0].length;
  let last = first;
  while (last < end && tokens[last]!.end < stop) last++;
  const rest = text.slice(stop, tokens[last]!.end);
  if (tokens[last]!.end < stop || /[\p{L}\d]/u.test(rest)) return undefined;
  const made: Token[] = [];
  let at = from;
  const piece = (exact: string | undefined, pos: Token["pos"]) => {
    if (exact === undefined || exact === "") return;
    made.push({ start: at, end: at + exact.length, exact, lower: exact.toLowerCase(), pos });
    at += exact.length;
  };
  piece(match[1], "NUM");
  piece(match[2], "NOUN");
  piece(match[3], "PUNCT");
  piece(match[4], "NUM");
  piece(match[5], "NOUN");
  piece(rest, "PUNCT");
  return { tokens: made, last };
}

/** "12 000", "1 414 021 100", "1 234.5": only blanks of one character join, and a day of a month is no first group. */
function joinSpaced(text: string, tokens: readonly Token[]): readonly Token[] {
  let joined: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]!;
    let last = i;
    if (isDigit(first.exact.charCodeAt(0)) && /^\d{1,3}$/.test(first.exact) && !isMonth(tokens[i - 1]))
      while (isGroup(text, tokens[last]!, tokens[last + 1])) last++;
    if (last === i) {
      joined?.push(first);
      continue;
    }
    joined ??= tokens.slice(0, i);
    const { end } = tokens[last]!;
    const exact = text.slice(first.start, end);
    joined.push({ start: first.start, end, exact, lower: exact, pos: "NUM" });
    i = last;
  }
  return joined ?? tokens;
}

const isMonth = (token: Token | undefined) =>
  token !== undefined &&
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$/.test(
    token.lower,
  );

function isGroup(text: string, before: Token, next: Token | undefined): boolean {
  return (
    next !== undefined &&
    next.start === before.end + 1 &&
    /^[ \u00a0\u2009\u202f]$/.test(text[before.end]!) &&
    /^\d{3}(?:\.\d+)?$/.test(next.exact) &&
    !before.exact.includes(".")
  );
}
