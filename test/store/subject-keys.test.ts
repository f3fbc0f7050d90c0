/** What a figure counts as a key: the same by the ledger as by whoever links to it, in every script. */
import { expect, test, vi } from "vitest";
import { listSubjects } from "../../src/usecases/list-subjects.ts";
import type { Counted, SubjectFacts } from "../../src/usecases/page-view.ts";
import type { Readers } from "../../src/usecases/readers.ts";
import { subjectOf } from "../../src/usecases/subject-of.ts";
import { subjectAddress } from "../../src/web/addresses.ts";
import { servePages } from "../web/sample-server.ts";
import { onBothStores } from "./both-stores.ts";
import { sentenceOn, stubReaders } from "./stub-readers.ts";
import { addAll, textInput } from "./test-books.ts";

vi.setConfig({ testTimeout: 60_000 });

const names: readonly (readonly [place: string, key: string])[] = [
  ["Ökvistby", "Ökvistby"],
  ["Åkvistby", "Åkvistby"],
  ["Київ", "Київ"],
  ["北京 (city)", "北京-city"],
  ["غزة", "غزة"],
  ["佐々木、日本", "佐々木-日本"],
  ["Saint-Denis’s “Old” Town — north…", "saint-denis-s-old-town-north"],
  ["geonames:713174", "geonames-713174"],
  ["K\u00a0Town", "k-town"],
  ["–", "anywhere"],
];

const counted = (exact: string): Counted => ({
  ...{ measure: "killed", group: null },
  place: { span: { start: 0, end: exact.length, exact }, basis: "stated", id: null, within: [] },
});

const northernReaders: Readers = {
  ...stubReaders,
  extract(article) {
    const read = stubReaders.extract(article);
    return { ...read, figures: read.figures.map((one) => ({ ...one, place: { ...one.place!, id: "Ökvistby" } })) };
  },
};

onBothStores((within) => {
  test("a place of any script has a subject of its own, the same in the ledger", () =>
    within(async ({ ledger }) => {
      for (const [place, key] of names) {
        const [made] = await ledger.query<{ slug: string }>("select tollbook.slug($1) as slug", [place]);
        expect(subjectOf(counted(place)), place).toBe(`killed.people.${key}`);
        expect(made!.slug || "anywhere", place).toBe(key);
      }
    }));

  test("the page of such a subject and its files are found", () =>
    within(
      async (book) => {
        await addAll(book, [textInput("a.txt", `Toll\n\n${sentenceOn(20)}`, { date: "2023-05-01" })]);
        const [{ subject }] = (await listSubjects(book)).items as [SubjectFacts];
        expect(subject).toBe("killed.avorian.Ökvistby");
        const pages = await servePages(book);
        expect((await pages.inject("/subjects")).body).toContain(subjectAddress(subject));
        const table = await pages.inject(`${subjectAddress(subject)}/series.csv`);
        expect([table.statusCode, table.headers["content-disposition"]]).toEqual([
          200,
          `attachment; filename="killed.avorian._kvistby.csv"; filename*=UTF-8''killed.avorian.%C3%96kvistby.csv`,
        ]);
        await pages.close();
      },
      { loadReaders: async () => northernReaders },
    ));
});
