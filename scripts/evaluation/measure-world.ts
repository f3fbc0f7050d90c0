/**
 * Measures estimates on a small invented world: its articles are added to a book of their own, and what the book makes of each figure is
 * held against the truth. The large world of 500 utterances is measured apart (test/worlds/README.md).
 *
 * `joined`: pairwise F1 of all joins. `sure`: share of the joins made without doubt that are right. `differences`: F1 of their types.
 * `kept`: share of the figures that stand in an estimate.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook } from "../../src/usecases/open-book.ts";
import { findInBook } from "../../test/worlds/find-in-book.ts";
import { makeWorld } from "../../test/worlds/make-world.ts";
import { scoreWorld } from "../../test/worlds/score-world.ts";
import type { Row } from "./measure-corpus.ts";

const seed = 5;
const utterances = 40;

export async function measureWorld(): Promise<Row[]> {
  const { documents, truth } = makeWorld(seed, { utterances, frames: "news" });
  const folder = await mkdtemp(join(tmpdir(), "world-"));
  const book = await openBook({ folder, now: () => new Date() });
  try {
    const { clusters, differences } = scoreWorld(truth, await findInBook(book, documents, truth));
    return [
      { name: "world.joined", value: clusters.pairwiseF1 },
      { name: "world.sure", value: clusters.surePrecision },
      { name: "world.differences", value: differences.f1 },
      { name: "world.kept", value: 1 - clusters.mentionsLost },
    ];
  } finally {
    await book.close();
    await rm(folder, { recursive: true });
  }
}
