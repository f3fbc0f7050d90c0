/**
 * Which of many stretches share a character with one: asked again and again without walking all of them.
 *
 *   const at = overlapIndex(figures, ({ span }) => span);
 *   at(sentence) → the figures in it, in the order of the text
 */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretches may overlap and nest. An answer costs the logarithm of their number, and what lies between the first that reaches the asked and its end. */
export function overlapIndex<Item>(
  items: Iterable<Item>,
  stretchOf: (item: Item) => Stretch,
): (asked: Stretch) => Item[] {
  const sorted = [...items]
    .map((item) => ({ item, ...pick(stretchOf(item)), reach: 0 }))
    .sort((a, b) => a.start - b.start);
  let reach = 0;
  // The furthest end so far never falls, which a search by halves needs.
  for (const entry of sorted) {
    reach = Math.max(reach, entry.end);
    entry.reach = reach;
  }
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.reach > start) high = middle;
      else low = middle + 1;
    }
    const found: Item[] = [];
    for (let i = low; i < sorted.length && sorted[i]!.start < end; i++)
      if (sorted[i]!.end > start) found.push(sorted[i]!.item);
    return found;
  };
}

const pick = ({ start, end }: Stretch): Stretch => ({ start, end });
