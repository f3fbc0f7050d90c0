/**
 * Which texts are near-copies of one another: the wire story in forty papers, trimmed, with another headline and a paragraph of
 * the paper's own.
 *
 *   groupNearDuplicates([{ id: "a", text }, { id: "b", text: text + " More soon." }, …]) → [["a", "b"]]
 *
 * Only texts that agree in a band of their signatures are compared (locality-sensitive hashing: Indyk and Motwani 1998), so that
 * a hundred thousand texts need no comparison of all pairs. The choice of numbers is measured in docs/decisions/0012-near-duplicates.md.
 * Not here: what follows from it. A copy is no second source.
 */
import { mixed } from "./shingles.ts";
import { likenessOf, signatureLength, signatureOf } from "./signature.ts";

/** From this share of common shingles on, two texts are near-copies. */
const copyThreshold = 0.55;

/** 32 bands of 4: two texts with half of their shingles in common meet in one with a probability of .87, of .6 with .99. */
const rows = 4;
const bands = signatureLength / rows;
/** As many groups meet in one band at most; texts that meet more of them are boilerplate. */
const mostInBand = 16;

export interface IdentifiedText {
  readonly id: string;
  readonly text: string;
}

/**
 * The groups of two and more, sorted within and among themselves; the order of the texts does not matter. Copies of a copy are in
 * one group, so that two texts of it may be further apart. Texts without words are in none.
 */
export function groupNearDuplicates(texts: readonly IdentifiedText[], threshold: number = copyThreshold): string[][] {
  return groupSignatures(
    texts.map(({ id, text }) => ({ id, signature: signatureOf(text) })),
    threshold,
  );
}

/** The same for signatures that were kept. */
export function groupSignatures(
  signed: readonly { readonly id: string; readonly signature: Uint32Array }[],
  threshold: number = copyThreshold,
): string[][] {
  const texts = signed.filter(({ signature }) => signature[0] !== 0xffffffff).sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = new Groups(texts.length);
  const met = Array.from({ length: bands }, () => new Map<number, number[]>());
  for (const [at, { signature }] of texts.entries())
    for (const [band, buckets] of met.entries()) {
      const key = keyOfBand(signature, band);
      const bucket = buckets.get(key) ?? [];
      for (const other of bucket)
        if (!groups.isOne(at, other) && likenessOf(signature, texts[other]!.signature) >= threshold)
          groups.join(at, other);
      // One text of a group stands for it: forty copies are compared with one.
      if (bucket.length < mostInBand && !bucket.some((other) => groups.isOne(at, other))) bucket.push(at);
      buckets.set(key, bucket);
    }
  const members = new Map<number, string[]>();
  for (const [at, { id }] of texts.entries()) {
    const root = groups.rootOf(at);
    members.set(root, [...(members.get(root) ?? []), id]);
  }
  return [...members.values()].filter((ids) => ids.length > 1);
}

function keyOfBand(signature: Uint32Array, band: number): number {
  let key = 0;
  for (let at = band * rows; at < (band + 1) * rows; at++) key = mixed(key ^ signature[at]!);
  return key;
}

/** Sets that are only ever joined (union-find); the smallest index is the root. */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, at) => at);
  }

  rootOf(at: number): number {
    let root = at;
    while (this.#parents[root] !== root) {
      this.#parents[root] = this.#parents[this.#parents[root]!]!;
      root = this.#parents[root]!;
    }
    return root;
  }

  isOne(one: number, two: number): boolean {
    return this.rootOf(one) === this.rootOf(two);
  }

  join(one: number, two: number): void {
    const [first, second] = [this.rootOf(one), this.rootOf(two)].sort((a, b) => a - b);
    this.#parents[second!] = first!;
  }
}
