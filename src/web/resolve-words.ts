/**
 * Finds the words that a link means, as W3C's TextQuoteSelector and TextPositionSelector give them: by the quote first, where
 * it stands several times by what is around it and by how near it is to the position; by the position alone where no quote is given.
 *
 *   resolveWords(text, { exact: "more than 100,000", prefix: "taken ", suffix: "", start: 120, end: null }) → { start: 164, end: 181 }
 */
export interface WantedWords {
  readonly exact: string | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface FoundWords {
  readonly start: number;
  readonly end: number;
}

/** So many places of one quote are looked at. */
const most = 500;

export const areWanted = ({ exact, start, end }: WantedWords) => exact !== null || (start !== null && end !== null);

/** Null when the text does not have them. */
export function resolveWords(text: string, wanted: WantedWords): FoundWords | null {
  const { exact, start, end } = wanted;
  if (exact === null || exact === "") {
    const isInside = start !== null && end !== null && 0 <= start && start < end && end <= text.length;
    return isInside ? { start, end } : null;
  }
  let best: { at: number; score: number } | null = null;
  let count = 0;
  for (let at = text.indexOf(exact); at >= 0 && count < most; at = text.indexOf(exact, at + 1)) {
    const score = scoreOf(text, at, wanted);
    if (best === null || score > best.score) best = { at, score };
    count++;
  }
  return best === null ? null : { start: best.at, end: best.at + exact.length };
}

/** What is around the words counts above all; of equals the nearest to the position. */
function scoreOf(text: string, at: number, { exact, prefix, suffix, start }: WantedWords): number {
  const before = sharedEnd(text.slice(0, at), prefix);
  const after = sharedBeginning(text.slice(at + exact!.length), suffix);
  const distance = start === null ? 0 : Math.abs(at - start) / (text.length + 1);
  return before + after - distance;
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length++;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[one.length - 1 - length] === other[other.length - 1 - length]) length++;
  return length;
}
