/** What is put before a curator, and that what is settled is not. */
import { expect, test, vi } from "vitest";
import { curate } from "../../src/usecases/curate.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { reviewJoins } from "../../src/usecases/review-joins.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { onBothStores } from "./both-stores.ts";
import { fill } from "./curated-books.ts";
import { sentenceOn } from "./stub-readers.ts";

vi.setConfig({ testTimeout: 60_000 });

const by = { who: "ed", why: "the same briefing" };

/** All joins of the flood in doubt; the fire may be the flood. */
async function doubted(book: Book) {
  const filled = await fill(book);
  await book.ledger.query("update tollbook.accounts set is_sure = false where estimate_id = $1", [filled.floods]);
  const candidates = [
    { estimate: filled.floods, score: 5, because: ["same source"] },
    { estimate: filled.fires, score: 5, because: ["itself"] },
  ];
  await book.ledger.query("update tollbook.accounts set candidates = $1 where estimate_id = $2", [
    JSON.stringify(candidates),
    filled.fires,
  ]);
  return filled;
}

const kindsIn = async (book: Book) => (await reviewJoins(book)).map(({ kind, impact }) => [kind, impact]);

onBothStores((within) => {
  test("joins in doubt and candidates, those that concern most mentions first, with the words of one", () =>
    within(async (book) => {
      const { ids, floods, fires } = await doubted(book);
      const items = await reviewJoins(book);
      expect(items.map(({ kind, estimate, other, impact }) => [kind, estimate, other, impact])).toEqual([
        ["unsure", floods, null, 4],
        ["unsure", floods, null, 1],
        ["candidate", fires, floods, 1],
      ]);
      expect(items[2]).toMatchObject({ figure: ids["Fire 777"], because: ["same source"], outlet: null });
      expect(items[2]!.words.exact).toBe(sentenceOn(777, "Brenia"));
      expect(items[2]!.article).toMatch(/^a-/);
      expect(await reviewJoins(book, { limit: 1 })).toEqual(items.slice(0, 1));
    }));

  test("not those that a curator has pinned, split off or joined, until the act is taken back", () =>
    within(async (book) => {
      const { ids, floods, fires } = await doubted(book);
      const all = await kindsIn(book);
      await curate(book, { ...by, act: "pin", figures: [ids["Echo 1200"]!] });
      await curate(book, { ...by, act: "split", figures: [ids["Flood 40"]!] });
      await curate(book, { ...by, act: "join", estimate: fires, into: floods });
      expect(await kindsIn(book)).toEqual([["unsure", 2]]);
      await curate(book, { ...by, act: "split", figures: [ids["Flood 1200"]!] });
      expect(await kindsIn(book)).toEqual([]);
      for (const undoes of [2, 3, 4, 5]) await curate(book, { ...by, act: "undo", undoes });
      expect(await kindsIn(book)).toEqual(all);
    }));

  test("nothing of what is withheld, nor candidates of which nothing may be shown", () =>
    within(async (book) => {
      const { ids } = await doubted(book);
      for (const name of ["Flood 1200", "Echo 1200"]) {
        const item = name === "Flood 1200" ? "https://n.example/flood" : ids[name]!.split("/")[0]!;
        await withholdItem(book, { id: item, reason: "danger", who: "ed" });
      }
      expect(await kindsIn(book)).toEqual([]);
    }));
});
