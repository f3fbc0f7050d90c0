/**
 * What a text is cut into before two of them are compared: sentences with the space behind them, and words.
 *
 * The pieces of a text, put together, are the text, whatever its characters. Tokens are not needed: a cut too many or too
 * few costs a nicer picture of the difference, never its exactness. Not here: sentences for grammar (sentence.ts).
 */

/** From `start` to `end`, exclusive, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a sentence may end: a line break, or a stop with closing marks and the space behind it. */
const sentenceEnd = /(?:\r\n|[\n\r\u2028\u2029])\s*|[.!?…]["'”’)\]]*\s+/g;

/** Words whose stop ends no sentence: titles, ranks, months, single letters. */
const shortened =
  /(?:^|[\s("“‘'.])(?:\p{L}|mr|mrs|ms|dr|prof|rev|hon|st|gen|lt|col|maj|capt|cmdr|adm|sgt|cpl|brig|sen|rep|gov|pres|jr|sr|jan|feb|mar|apr|aug|sept?|oct|nov|dec|no|nos|vs|approx|est|ca|inc|ltd|co|corp|a\.m|p\.m|u\.[sknae])\.$/iu;

/** How far back a shortened word may reach. */
const longestShort = 9;

/** The sentences of a text, in order and without a gap; each but perhaps the last has a word or a number. */
export function sentencePieces(text: string): Stretch[] {
  const pieces: Stretch[] = [];
  let [start, seen, hasWord] = [0, 0, false];
  for (const { 0: found, index } of text.matchAll(sentenceEnd)) {
    const end = index + found.length;
    hasWord ||= /[\p{L}\p{N}]/u.test(text.slice(seen, index));
    seen = end;
    if (!hasWord || !(/[\n\r\u2028\u2029]/.test(found) || isEnd(text, index, end))) continue;
    pieces.push({ start, end });
    [start, hasWord] = [end, false];
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}

/** Whether the stop at `index` ends a sentence: what follows does not go on in small letters, what precedes is no short form. */
function isEnd(text: string, index: number, end: number): boolean {
  if (end >= text.length || /^\p{Ll}/u.test(text.slice(end, end + 2))) return false;
  return text[index] !== "." || !shortened.test(text.slice(Math.max(0, index - longestShort), index + 1));
}

/** Numbers whole ("1,204"), words with their apostrophes, every other character for itself. */
const word = /\d(?:[\d.,]*\d)?|[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}\p{N}_]+)*|[^\s]/gu;

/** The words and marks of a stretch, without the space between them. */
export function wordPieces(text: string, { start, end }: Stretch): Stretch[] {
  const exact = text.slice(start, end);
  return Array.from(exact.matchAll(word), ({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
}
