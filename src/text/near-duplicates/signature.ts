/**
 * MinHash: 128 numbers that stand for a text. The share of places at which two signatures agree is close to the share of
 * shingles that the two texts have in common (Broder 1997); it is off by .04 as a rule.
 *
 * The same text has the same signature on every machine. Not here: which signatures are compared at all (near-duplicates.ts).
 */
import { mixed, shinglesOf } from "./shingles.ts";

export const signatureLength = 128;

/** One order of all numbers for each place of a signature: the shingle that comes first in it is kept. */
const multipliers = new Int32Array(signatureLength).map((_, at) => mixed(2 * at + 1) | 1);
const offsets = new Int32Array(signatureLength).map((_, at) => mixed(2 * at + 2));

/** The signature of a text. One without words agrees with other such texts alone. */
export function signatureOf(text: string): Uint32Array {
  const signature = new Uint32Array(signatureLength).fill(0xffffffff);
  for (const shingle of shinglesOf(text))
    for (let at = 0; at < signatureLength; at++) {
      const turned = Math.imul(shingle ^ offsets[at]!, multipliers[at]!);
      const place = (turned ^ (turned >>> 15)) >>> 0;
      if (place < signature[at]!) signature[at] = place;
    }
  return signature;
}

/** The estimated share of shingles in common, 0 to 1. Both signatures are of `signatureLength`. */
export function likenessOf(one: Uint32Array, two: Uint32Array): number {
  let same = 0;
  for (let at = 0; at < signatureLength; at++) if (one[at] === two[at]) same++;
  return same / signatureLength;
}
