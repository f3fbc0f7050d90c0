/**
 * Which block of a page is its headline: the heading most like the one that the page's head claims.
 */
import type { Block } from "./page-blocks.ts";

/** Index of the headline: the heading most like the claimed one, else the first h1 above the body; -1 when there is none. */
export function findHeadline(blocks: readonly Block[], lastKept: number, headline: string | null): number {
  let firstH1 = -1;
  let alike = -1;
  for (let i = 0; i <= lastKept; i++) {
    const { element, text } = blocks[i]!;
    const isH1 = element.tag === "h1" || element.parent?.tag === "h1";
    if (isH1 && firstH1 < 0) firstH1 = i;
    if (headline === null) continue;
    if (isSame(text, headline)) return i;
    if (isH1 && alike < 0 && isAlike(text, headline)) alike = i;
  }
  return alike >= 0 || headline !== null ? alike : firstH1;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether two lines differ in punctuation and case at most. */
export function isSame(text: string, claimed: string | null): boolean {
  // Length first: most blocks are no headline, and need no more than that look.
  if (claimed === null || Math.abs(text.length - claimed.length) > 12) return false;
  return plain(text) === plain(claimed);
}

/** At least half of the words of either are in the other: sites shorten their headlines for the head of the page. */
function isAlike(text: string, claimed: string): boolean {
  const words = new Set(plain(text).split(" "));
  const claimedWords = new Set(plain(claimed).split(" "));
  const shared = [...words].filter((word) => claimedWords.has(word)).length;
  return shared * 2 >= Math.min(words.size, claimedWords.size) && shared > 0;
}
