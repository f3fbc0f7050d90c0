/** Rates per CPU-second: what the processor spent on this process, so that a busy machine measures the same as an idle one. */

export interface Rate {
  readonly perSecond: number;
  readonly seconds: number;
}

/** Runs `work` on every item, round after round, until `seconds` of CPU time are spent; `sizeOf` gives the unit. */
export async function cpuRate<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  work: (item: Item) => unknown,
  seconds = 4,
): Promise<Rate> {
  for (const item of items.slice(0, 20)) await work(item);
  const start = process.cpuUsage();
  let size = 0;
  let spent = 0;
  while (spent < seconds) {
    for (const item of items) {
      await work(item);
      size += sizeOf(item);
      spent = spentSince(start);
      if (spent >= seconds) break;
    }
  }
  return { perSecond: size / spent, seconds: spent };
}

function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
