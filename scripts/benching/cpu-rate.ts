/** Rates per CPU-second: what the processor spent on this process, so that a busy machine measures the same as an idle one. */

/**
 * How much of `sizeOf` a CPU-second of `work` gets through, going round the items until `seconds` are spent.
 * As much is spent before, so that what is loaded and compiled once is not measured.
 */
export async function cpuRate<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  work: (item: Item) => unknown,
  seconds = 4,
): Promise<number> {
  await workFor(items, sizeOf, work, seconds);
  const { size, spent } = await workFor(items, sizeOf, work, seconds);
  return size / spent;
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
  for (let i = 0; spent < seconds; i = (i + 1) % items.length) {
    await work(items[i]!);
    size += sizes[i]!;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1e6;
  }
  return { size, spent };
}

export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
