/** What is counted, and by whom it is told: subjects with their series and rates, sources with their estimates and relays. */
import { expect, test, vi } from "vitest";
import { articlePage } from "../../src/usecases/article-page.ts";
import { listEstimates } from "../../src/usecases/list-estimates.ts";
import { listSeries } from "../../src/usecases/list-series.ts";
import { listSources } from "../../src/usecases/list-sources.ts";
import { listSubjects } from "../../src/usecases/list-subjects.ts";
import { showSource } from "../../src/usecases/show-source.ts";
import { showSubject } from "../../src/usecases/show-subject.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { onBothStores } from "./both-stores.ts";
import { fill } from "./curated-books.ts";
import { sentenceOn } from "./stub-readers.ts";
import { addAll, numberedInput, textInput } from "./test-books.ts";

vi.setConfig({ testTimeout: 180_000 });

onBothStores((within) => {
  test("a subject has the estimates that tell of it, as their series does", () =>
    within(async (book) => {
      await fill(book);
      await addAll(
        book,
        Array.from({ length: 6 }, (_, n) => numberedInput(n)),
      );
      const [first] = (await articlePage(book, "https://n.example/fire")).figures;
      const page = await showSubject(book, { subject: first!.subject });
      const { points } = await listSeries(book, { measure: "killed", place: "brenia" });
      expect(page.series.points.map(({ toll }) => toll)).toEqual(points.map(({ toll }) => toll));
      expect(page).toMatchObject({ subject: first!.subject, measure: "killed", leftOut: 0, estimates: points.length });
      const latest = await showSubject(book, { subject: first!.subject, view: "latest" });
      expect(latest.series).toEqual(await listSeries(book, { measure: "killed", place: "brenia", view: "latest" }));
      for (const { toll, days } of page.rates) {
        expect(page.series.points.map((point) => point.toll)).toContain(toll);
        expect(days.low).toBeGreaterThan(0);
      }
      const { items, next } = await listSubjects(book, { limit: 1 });
      const rest = await listSubjects(book, { after: next! });
      const all = [...items, ...rest.items];
      expect(all.map(({ subject }) => subject)).toContain(first!.subject);
      expect(new Set(all.map(({ subject }) => subject)).size).toBe(all.length);
      expect(all.map(({ tellings }) => tellings)).toEqual(
        all.map(({ tellings }) => tellings).toSorted((a, b) => b - a),
      );
      await expect(showSubject(book, { subject: "killed.x.y" })).rejects.toMatchObject({ code: "subject-not-found" });
      await expect(showSubject(book, { subject: first!.subject, view: "best" })).rejects.toMatchObject({
        code: "view-unknown",
      });
    }));

  test("a source has its estimates, who relays it, and the notes on its word", () =>
    within(async (book) => {
      await fill(book);
      const note = "Update 2023-05-02: corrected from 10 to 20, said Radio Nine";
      await addAll(book, [
        textInput("n.txt", `Toll\n\n${sentenceOn(20)}\n${note}`, { date: "2023-05-02", outlet: "The Courier" }),
      ]);
      const { items } = await listSources(book);
      expect(items.map(({ name }) => name)).toContain("Radio Nine");
      const radio = await showSource(book, "Radio Nine", { limit: 1 });
      expect(await showSource(book, radio.key, { limit: 1 })).toEqual(radio);
      const { estimates } = await listEstimates(book, { source: "radio nine" });
      const rest = await showSource(book, radio.key, { after: radio.estimates.next! });
      const ids = [...radio.estimates.items, ...rest.estimates.items].map(({ id }) => id);
      expect(ids.sort()).toEqual(estimates.map(({ id }) => id).sort());
      expect(radio.relayedBy.outlets).toContainEqual({ name: "The Courier", tellings: 1 });
      expect(radio.corrections.map(({ correction }) => correction.note.exact)).toEqual([note]);
      expect((await listSources(book, { words: "RADIO" })).items).toEqual([
        { key: radio.key, name: radio.name, tellings: radio.tellings },
      ]);
      await expect(showSource(book, "nobody")).rejects.toMatchObject({ code: "source-not-found" });
    }));

  test("of a source and a subject that only a withheld article tells nothing is shown", () =>
    within(async (book) => {
      await addAll(book, [textInput("w.txt", `Toll\n\n${sentenceOn(20)}`, { url: "https://n.example/w" })]);
      const { items: subjects } = await listSubjects(book);
      const { items: sources } = await listSources(book);
      expect([subjects.length, sources.length > 0]).toEqual([1, true]);
      await withholdItem(book, { id: "https://n.example/w", reason: "a person in danger", who: "ed" });
      expect((await listSubjects(book)).items).toEqual([]);
      expect((await listSources(book)).items).toEqual([]);
      await expect(showSubject(book, { subject: subjects[0]!.subject })).rejects.toMatchObject({
        code: "subject-not-found",
      });
      await expect(showSource(book, sources[0]!.key)).rejects.toMatchObject({ code: "source-not-found" });
    }));
});
