/**
 * The shingles of a text: every run of five words, each as a number of 32 bits, each once. What two texts have in common of
 * them says how much of one stands in the other, whatever was moved (Broder 1997).
 *
 * Case, punctuation and spacing do not matter. Not here: how many they have in common (signature.ts).
 */

/** Five words in a row are seldom the same by chance, and most of them survive an edit of a sentence. */
const shingleWords = 5;

/** A text of fewer words than a shingle is one shingle; one without words has none. */
export function shinglesOf(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const found = new Set<number>();
  for (let at = 0; at === 0 ? hashes.length > 0 : at + shingleWords <= hashes.length; at++) {
    let hash = 0;
    for (let next = at; next < Math.min(at + shingleWords, hashes.length); next++)
      hash = Math.imul(hash, 0x01000193) ^ hashes[next]!;
    found.add(mixed(hash));
  }
  return Uint32Array.from(found);
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** MurmurHash3's finalizer: every bit of the input reaches every bit of the number. */
export function mixed(hash: number): number {
  let mixing = hash;
  mixing = Math.imul(mixing ^ (mixing >>> 16), 0x85ebca6b);
  mixing = Math.imul(mixing ^ (mixing >>> 13), 0xc2b2ae35);
  return (mixing ^ (mixing >>> 16)) >>> 0;
}
