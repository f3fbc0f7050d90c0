/**
 * Gathers documents into groups, so that many share one sync and one transaction: at most so many, so large, and never
 * long after the first of them came, so that a slow pipe is answered too.
 */
const most = 64;
const mostBytes = 4 * 2 ** 20;
const longestWait = 250;

export async function* inGroups<Item extends { readonly bytes: Uint8Array }>(
  items: Iterable<Item> | AsyncIterable<Item>,
): AsyncGenerator<Item[]> {
  let group: Item[] = [];
  let bytes = 0;
  let begun = 0;
  for await (const item of items) {
    if (group.length === 0) begun = performance.now();
    group.push(item);
    bytes += item.bytes.length;
    if (group.length < most && bytes < mostBytes && performance.now() - begun < longestWait) continue;
    yield group;
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield group;
}
