/** Rates per CPU-second: what the processor spent on this process, so that a busy machine measures the same as an idle one. */

/** Turns of each work that are not counted. */
const unmeasured = 10;
/** The clock is read once in so many items: reading it costs as much as some hundred words of news. */
const readings = 8;

/**
 * How much of `sizeOf` a CPU-second of each work gets through. The works take turns of a second, so that what else the
 * machine does meets them alike; the first turns are not counted: in them things are loaded and compiled, for some
 * twenty seconds of a program of this size.
 */
export async function cpuRates<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  works: readonly ((item: Item) => unknown)[],
  turns = 4,
): Promise<number[]> {
  const sums = works.map(() => ({ size: 0, spent: 0 }));
  for (let turn = -unmeasured; turn < turns; turn++) {
    for (const [index, work] of works.entries()) {
      const { size, spent } = await workFor(items, sizeOf, work, 1);
      if (turn < 0) continue;
      sums[index]!.size += size;
      sums[index]!.spent += spent;
    }
  }
  return sums.map(({ size, spent }) => size / spent);
}

async function workFor<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  work: (item: Item) => unknown,
  seconds: number,
): Promise<{ size: number; spent: number }> {
  const sizes = items.map(sizeOf);
  const start = process.cpuUsage();
  let size = 0;
  let spent = 0;
  for (let i = 0; spent < seconds; ) {
    for (let k = 0; k < readings; k++, i = (i + 1) % items.length) {
      await work(items[i]!);
      size += sizes[i]!;
    }
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1e6;
  }
  return { size, spent };
}

export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
