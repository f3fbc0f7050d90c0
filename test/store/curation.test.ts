/** Curation: what each act does, that it can be taken back, and that it outlives rebuilds, interruptions and erasures. */
import { expect, test, vi } from "vitest";
import { findEstimateNow } from "../../src/ledger/queries/find-curated.ts";
import { loadAnnotations, loadRoles } from "../../src/ledger/queries/load-curated.ts";
import { type CurateInput, curate, listCuration } from "../../src/usecases/curate.ts";
import { loadChoices } from "../../src/usecases/load-choices.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { rebuildBook } from "../../src/usecases/rebuild-book.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { onBothStores } from "./both-stores.ts";
import { datedFire, datingReaders, fill, flood, mentionsIn, placesIn } from "./curated-books.ts";
import { addAll, rowsOf } from "./test-books.ts";

vi.setConfig({ testTimeout: 120_000 });

const by = { who: "ed", why: "the same briefing" };
const readers = { loadReaders: async () => datingReaders };

const act = (book: Book, input: Omit<CurateInput, "who" | "why">) => curate(book, { ...by, ...input });

async function expectSameAfterRebuild(book: Book): Promise<void> {
  const rows = await rowsOf(book);
  await rebuildBook(book);
  expect(await rowsOf(book)).toEqual(rows);
}

onBothStores((within, open) => {
  test("a split takes figures into an estimate of their own, in every version that tells the same", () =>
    within(async (book) => {
      const { ids, floods } = await fill(book);
      const split = await act(book, { act: "split", figures: [ids["Flood 40"]!] });
      expect(split).toMatchObject({ seq: 2, estimate: floods, into: "e-s00002", figures: [ids["Flood 40"]], ...by });
      expect(await placesIn(book)).toMatchObject({ "Flood 40": ["e-s00002"], "Flood 1200": [floods] });
      const moved = (await mentionsIn(book)).filter(({ estimate }) => estimate === "e-s00002");
      expect(moved).toHaveLength(2);
      expect(moved[1]).toMatchObject({ isSure: true, isPinned: false, because: ["split off by a curator"] });
      await expectSameAfterRebuild(book);
    }, readers));

  test("a join carries a whole estimate over, in chains, and its old ids lead there", () =>
    within(async (book) => {
      const { ids, floods, fires } = await fill(book);
      await act(book, { act: "split", figures: [ids["Echo 1200"]!] });
      await act(book, { act: "join", estimate: "e-s00002", into: floods });
      expect(await act(book, { act: "join", estimate: floods, into: fires })).toMatchObject({ into: fires });
      expect(new Set(Object.values(await placesIn(book)).flat())).toEqual(new Set([fires]));
      const found = [floods, "e-s00002", fires].map((id) => findEstimateNow(book.ledger, id));
      expect(await Promise.all(found)).toEqual([fires, fires, fires]);
      const joined = (await mentionsIn(book)).find(({ name }) => name === "Flood 40");
      expect(joined?.because).toContain("joined by a curator");
      await expectSameAfterRebuild(book);
    }, readers));

  test("a pin holds a figure whatever comes, and settles a doubt", () =>
    within(async (book) => {
      const { ids, floods, fires } = await fill(book);
      await book.ledger.query("update tollbook.accounts set is_sure = false");
      await act(book, { act: "pin", figures: [ids["Echo 1200"]!] });
      expect((await mentionsIn(book)).find(({ name }) => name === "Echo 1200")).toMatchObject({
        ...{ estimate: floods, isSure: true, isPinned: true, because: ["pinned by a curator"] },
      });
      await act(book, { act: "pin", figures: [ids["Fire 777"]!], estimate: floods });
      expect((await placesIn(book))["Fire 777"]).toEqual([floods]);
      expect(await findEstimateNow(book.ledger, fires)).toBe(floods);
      for (const input of [{ act: "split" } as const, { act: "pin", estimate: floods } as const]) {
        await expect(act(book, { ...input, figures: [ids["Fire 777"]!] })).rejects.toMatchObject({
          code: "figure-pinned",
          remedy: expect.stringContaining("curate undo 3"),
        });
      }
      await addAll(book, [datedFire]);
      expect((await placesIn(book))["Fire 777"]).toEqual([floods]);
      await rebuildBook(book);
      await expectSameAfterRebuild(book);
      expect((await placesIn(book))["Fire 777"]).toEqual([floods]);
    }, readers));

  test("roles and annotations go where their estimate goes, also when Tollbook itself joins it to another", () =>
    within(async (book) => {
      const { fires, floods } = await fill(book);
      await act(book, { act: "recommend", estimate: fires, role: "recommended" });
      await act(book, { act: "annotate", estimate: fires, text: " Counted twice? " });
      await act(book, { act: "recommend", estimate: floods, role: "triangulation" });
      const said = async (id: string) => ({
        roles: Object.fromEntries(await loadRoles(book.ledger, [id, floods])),
        notes: (await loadAnnotations(book.ledger, [id])).map(({ estimate, text, who }) => [estimate, text, who]),
      });
      const on = (id: string) => ({
        roles: { [id]: "recommended", [floods]: "triangulation" },
        notes: [[id, "Counted twice?", "ed"]],
      });
      expect(await said(fires)).toEqual(on(fires));
      await curate(book, { act: "recommend", estimate: fires, role: "recommended", who: "Ines Quill", why: "nearest" });
      await addAll(book, [datedFire]);
      const [now] = (await placesIn(book))["Fire 777"]!;
      expect(now).not.toBe(fires);
      expect(await said(now!)).toEqual(on(now!));
      expect(await loadChoices(book.ledger, [now!, floods])).toEqual(
        new Map([
          [now, { role: "recommended", curator: "Ines Quill", why: "nearest" }],
          [floods, { role: "triangulation", curator: by.who, why: by.why }],
        ]),
      );
      expect(await findEstimateNow(book.ledger, fires)).toBe(now);
      await expectSameAfterRebuild(book);
      await act(book, { act: "recommend", estimate: fires, role: null });
      expect((await said(now!)).roles).toEqual({ [floods]: "triangulation" });
      await expectSameAfterRebuild(book);
    }, readers));

  test("an undo leaves the later acts as if the act had never been, and stays on record", () =>
    within(async (book) => {
      const { ids, floods, fires } = await fill(book);
      const before = await placesIn(book);
      await act(book, { act: "join", estimate: floods, into: fires });
      const split = await act(book, { act: "split", figures: [ids["Echo 1200"]!] });
      expect(split.estimate).toBe(fires);
      await act(book, { act: "undo", undoes: 2 });
      expect(await placesIn(book)).toEqual({ ...before, "Echo 1200": ["e-s00003"] });
      await expectSameAfterRebuild(book);
      const undo = await act(book, { act: "undo", undoes: 3 });
      expect(await placesIn(book)).toEqual(before);
      expect(await findEstimateNow(book.ledger, "e-s00003")).toBeUndefined();
      const listed = await listCuration(book);
      expect(listed.map(({ seq, isUndone }) => [seq, isUndone])).toEqual([
        [2, true],
        [3, true],
        [4, false],
        [5, false],
      ]);
      expect(listed.at(-1)).toEqual(undo);
      await expect(act(book, { act: "undo", undoes: 3 })).rejects.toMatchObject({ code: "act-already-undone" });
      await expect(act(book, { act: "undo", undoes: 4 })).rejects.toMatchObject({ code: "act-not-undoable" });
      await expect(act(book, { act: "undo", undoes: 1 })).rejects.toMatchObject({ code: "act-not-found" });
      await expectSameAfterRebuild(book);
    }, readers));

  test("what cannot be done is refused with what to do, and leaves no trace", () =>
    within(async (book) => {
      const { ids, floods, fires } = await fill(book);
      const [fire, small] = [ids["Fire 777"]!, ids["Flood 40"]!];
      await withholdItem(book, { id: ids["Echo 1200"]!.split("/")[0]!, reason: "danger", who: "ed" });
      const rows = await rowsOf(book);
      const refused: [Omit<CurateInput, "who" | "why">, string, RegExp][] = [
        [{ act: "split", figures: [fire] }, "split-leaves-nothing", /its only telling/],
        [{ act: "split", figures: [small], estimate: fires }, "figure-of-another-estimate", /Flood|e-/],
        [{ act: "pin", figures: [small, fire] }, "figure-of-another-estimate", /which belongs to e-/],
        [{ act: "pin", figures: [ids["Echo 1200"]!] }, "figure-not-found", /v-/],
        [{ act: "split", figures: ["40"] }, "figure-not-found", /^40$/],
        [{ act: "split" }, "act-incomplete", /nothing/],
        [{ act: "join", estimate: floods, into: floods }, "estimates-are-one", /e-/],
        [{ act: "join", estimate: floods, into: "e-00" }, "estimate-not-found", /^e-00$/],
        [{ act: "join", estimate: floods }, "act-incomplete", /nothing/],
        [{ act: "recommend", estimate: floods }, "act-incomplete", /nothing/],
        [{ act: "annotate", estimate: floods, text: " " }, "act-incomplete", /nothing/],
        [{ act: "undo" }, "act-incomplete", /nothing/],
        [{ act: "undo", undoes: 7 }, "act-not-found", /act 7/],
      ];
      for (const [input, code, value] of refused) {
        const faults = { code, value: expect.stringMatching(value), expectation: expect.stringMatching(/.{10}/) };
        await expect(act(book, input), JSON.stringify(input)).rejects.toMatchObject({
          ...faults,
          ...{ place: expect.stringMatching(/^\w+$/), remedy: expect.stringMatching(/.{10}/) },
        });
      }
      const pin = { act: "pin", figures: [fire] } as const;
      await expect(curate(book, { ...pin, who: "ed", why: " " })).rejects.toMatchObject({ code: "reason-missing" });
      await expect(curate(book, { ...pin, who: "", why: "so" })).rejects.toMatchObject({ place: "who" });
      await book.ledger.query("update tollbook.figures set account_id = null, toll = null");
      await expect(act(book, pin)).rejects.toMatchObject({ code: "figure-not-joined", remedy: /rebuild/ });
      await rebuildBook(book);
      expect(await rowsOf(book)).toEqual(rows);
    }, readers));

  test("an act that was written to the journal and not entered is entered when the book is opened", async () => {
    const book = await open(readers);
    const { ids, floods } = await fill(book);
    const transaction = book.ledger.transaction;
    book.ledger.transaction = () => Promise.reject(new Error("stopped"));
    await expect(act(book, { act: "split", figures: [ids["Echo 1200"]!] })).rejects.toThrow("stopped");
    book.ledger.transaction = transaction;
    expect((await placesIn(book))["Echo 1200"]).toEqual([floods]);
    const again = { ...(await rowsOf(book)) };
    expect(again.curation).toEqual([]);
    await act(book, { act: "recommend", estimate: floods, role: "recommended" });
    expect((await placesIn(book))["Echo 1200"]).toEqual(["e-s00002"]);
    await expectSameAfterRebuild(book);
    await book.close();
  });

  test("erasing a version leaves acts on what the others tell, and of an article nothing but ids", () =>
    within(async (book) => {
      const { ids, floods } = await fill(book);
      await act(book, { act: "split", figures: [ids["Flood 40"]!] });
      await act(book, { act: "annotate", estimate: floods, text: "The mayor's own count." });
      await withholdItem(book, { id: ids["Flood 40"]!.split("/")[0]!, reason: "order", who: "ed", erase: true });
      expect((await placesIn(book))["Flood 40"]).toEqual(["e-s00002"]);
      await expectSameAfterRebuild(book);
      await withholdItem(book, { id: flood.url!, reason: "order", who: "ed", erase: true });
      const rows = await rowsOf(book);
      const [echoed] = (await placesIn(book))["Echo 1200"]!;
      expect(rows.placements).toEqual([]);
      expect(rows.annotations).toEqual([JSON.stringify({ act: 3, estimate_id: echoed })]);
      expect(await findEstimateNow(book.ledger, floods)).toBe(echoed);
      expect(rows.curation!.join()).not.toMatch(/Flood|Avoria|mayor told|n\.example/);
      await expectSameAfterRebuild(book);
    }, readers));
});
