/**
 * Adds what a body brings, group by group: while the body is still coming, others may write between two groups.
 */
import type { Served } from "../../serving/served.ts";
import { type AddResult, addDocuments, type DocumentInput } from "../../usecases/add-documents.ts";
import type { Book } from "../../usecases/open-book.ts";
import type { Arriving } from "./documents-in-body.ts";

const mostAtOnce = 64;
const mostBytesAtOnce = 8 * 1024 * 1024;

/** One result for each, in order. */
export async function addArriving(served: Served, arriving: AsyncIterable<Arriving>): Promise<AddResult[]> {
  const results: AddResult[] = [];
  let group: Arriving[] = [];
  let bytes = 0;
  for await (const one of arriving) {
    group.push(one);
    bytes += "bytes" in one ? one.bytes.length : 0;
    if (group.length < mostAtOnce && bytes < mostBytesAtOnce) continue;
    results.push(...(await addGroup(served, group)));
    [group, bytes] = [[], 0];
  }
  results.push(...(await addGroup(served, group)));
  return results;
}

async function addGroup({ book, inTurn }: Served, group: readonly Arriving[]): Promise<AddResult[]> {
  const inputs = group.filter((one): one is DocumentInput => "bytes" in one);
  if (inputs.length === 0) return group as AddResult[];
  const added = await inTurn(() => addAll(book, inputs));
  return group.map((one) => ("bytes" in one ? added.shift()! : one));
}

async function addAll(book: Book, inputs: readonly DocumentInput[]): Promise<AddResult[]> {
  const results: AddResult[] = [];
  for await (const result of addDocuments(book, inputs)) results.push(result);
  return results;
}
