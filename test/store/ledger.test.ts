/** The same promises of the book on both stores: embedded, and a PostgreSQL server. */
import { afterAll, expect, test, vi } from "vitest";
import { BookError } from "../../src/usecases/book-error.ts";
import { listArticles } from "../../src/usecases/list-articles.ts";
import { listFigures } from "../../src/usecases/list-figures.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { rebuildBook } from "../../src/usecases/rebuild-book.ts";
import { showArticle } from "../../src/usecases/show-article.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { onBothStores } from "./both-stores.ts";
import { sentenceOn, stubReaders } from "./stub-readers.ts";
import { addAll, numberedInput, rowsOf, textInput } from "./test-books.ts";

vi.setConfig({ testTimeout: 60_000 });

onBothStores((within, open) => {
  test("gives back every slot of what was extracted", () =>
    within(async (book) => {
      const text = `Flood\n\n${sentenceOn(12)}\n${sentenceOn(30, "Brenia")}\nembedded`;
      await addAll(book, [textInput("flood.txt", text, { date: "2023-05-02", url: "https://n.example/flood#top" })]);
      const { article } = stubReaders.read({
        bytes: new TextEncoder().encode(text),
        ...{
          place: "flood.txt",
          format: "plain-text",
          date: "2023-05-02",
          url: "https://n.example/flood#top",
          outlet: null,
        },
      });
      const extraction = stubReaders.extract(article!);
      const shown = await showArticle(book, "https://n.example/flood");
      expect(shown).toMatchObject({ ...extraction, text, parts: article!.parts, embeds: article!.embeds });
      expect(shown).toMatchObject({
        authors: article!.authors,
        published: "2023-05-02",
        headline: "Flood",
        withheld: null,
      });
      expect(extraction.figures).toHaveLength(2);
    }));

  test("lists figures with the sentence around them and their chain", () =>
    within(async (book) => {
      await addAll(book, [textInput("flood.txt", `Flood\n\n${sentenceOn(12)}`)]);
      const [row] = await listFigures(book, {});
      expect(row?.words.exact).toBe(sentenceOn(12));
      expect(row?.attributionText).toEqual(["Radio Nine", "mayor"]);
      expect(row?.figure.span.exact).toBe("more than 12");
    }));

  test.each([
    [{ measure: "killed" }, 4],
    [{ measure: "injured" }, 0],
    [{ group: "avorian" }, 4],
    [{ group: "brenian" }, 0],
    [{ place: "BRENIA" }, 2],
    [{ place: "province" }, 4],
    [{ place: "100%" }, 0],
    [{ source: "radio" }, 4],
    [{ source: "mayor" }, 4],
    [{ source: "brenia" }, 0],
    [{ since: "2023-05-03" }, 2],
    [{ until: "2023-05-02" }, 2],
    [{ since: "2023-05-03", until: "2023-05-02" }, 0],
    [{ article: "reports/1.txt" }, 2],
    [{ article: "reports/1.txt", place: "brenia" }, 1],
  ])("filters figures by %j", async (filters, count) => {
    const book = await reports();
    expect(await listFigures(book, filters)).toHaveLength(count);
  });

  let twoReports: Book | undefined;
  const reports = async () => {
    if (twoReports === undefined) {
      twoReports = await open();
      await addAll(twoReports, [numberedInput(1), numberedInput(2)]);
    }
    return twoReports;
  };
  afterAll(() => twoReports?.close());

  test("refuses filters that can mean nothing", async () => {
    const book = await reports();
    await expect(listFigures(book, { measure: "wounded" })).rejects.toMatchObject({ code: "measure-unknown" });
    await expect(listFigures(book, { since: "2023-02-30" })).rejects.toMatchObject({ code: "date-malformed" });
    await expect(listFigures(book, { article: "report" })).rejects.toThrow(BookError);
  });

  test("finds an article by id, beginning, address and file name, and suggests the near ones", async () => {
    const book = await reports();
    const [first] = await listArticles(book);
    const { articleId, versionId } = first!;
    for (const reference of [articleId, articleId.slice(0, 8), versionId, "reports/1.txt", "1.txt", "./1.txt"]) {
      expect((await showArticle(book, reference)).articleId, reference).toBe(articleId);
    }
    await expect(showArticle(book, "reports/1.txd")).rejects.toMatchObject({
      code: "article-not-found",
      remedy: expect.stringContaining(articleId),
    });
    await expect(showArticle(book, "port 1")).rejects.toMatchObject({ remedy: expect.stringContaining(articleId) });
    await expect(showArticle(book, "a-")).rejects.toMatchObject({ code: "article-ambiguous" });
    await expect(showArticle(book, "%")).rejects.toMatchObject({ code: "article-not-found" });
  });

  test("adding the same bytes twice changes nothing and says so", () =>
    within(async (book) => {
      const inputs = [numberedInput(1), numberedInput(1), numberedInput(2)];
      expect((await addAll(book, inputs)).map(({ outcome }) => outcome)).toEqual(["added", "known", "added"]);
      const before = await rowsOf(book);
      const again = await addAll(book, inputs);
      expect(again.map(({ outcome, figures }) => [outcome, figures])).toEqual(inputs.map(() => ["known", 2]));
      expect(await rowsOf(book)).toEqual(before);
    }));

  test("another text under the same address is a new version; the later edition is shown, whichever came first", () =>
    within(async (book) => {
      const url = "https://n.example/toll";
      const late = textInput("late.txt", `Toll\n\n${sentenceOn(20)}`, { url, date: "2023-05-02T08:30:00-04:00" });
      const early = textInput("early.txt", `Toll\n\n${sentenceOn(10)}`, { url, date: "2023-05-02T11:00:00Z" });
      expect((await addAll(book, [late, early])).map(({ outcome }) => outcome)).toEqual(["added", "new-version"]);
      const shown = await showArticle(book, url);
      expect(shown.figures[0]?.quantity.low).toBe(20);
      expect(shown.versions.map(({ published }) => published)).toEqual([early.date, late.date]);
      expect((await listFigures(book, {})).map(({ figure }) => figure.quantity.low)).toEqual([20]);
    }));

  test("a document that cannot be read is refused and never stops the others", () =>
    within(async (book) => {
      const texts = ["REFUSE me", "BREAK", "MISPLACE", "nul \0 inside", "half \ud800 pair", `Good\n\n${sentenceOn(1)}`];
      const inputs = texts.map((text, index) => textInput(`${index}.txt`, text));
      const results = await addAll(book, inputs);
      const told = results.map(({ outcome, problems }) => [outcome, problems[0]?.code]);
      // Encoding as UTF-8 has replaced the half pair already.
      const refused = ["not-readable", "reading-failed", "reading-failed", "text-not-storable"].map((code) => [
        "refused",
        code,
      ]);
      expect(told).toEqual([...refused, ["added", undefined], ["added", undefined]]);
    }));

  test("keeps odd characters in what is said of a document", () =>
    within(async (book) => {
      const odd = `odd ü % \u{1f600} "quoted" \\ {a,b} \n line`;
      await addAll(book, [textInput(odd, `odd ${odd}`, { outlet: `${odd} \0 \ud800` })]);
      const shown = await showArticle(book, odd);
      expect(shown.text).toBe(`odd ${odd}`);
      expect(shown.problems.map(({ code }) => code)).toEqual(["odd"]);
      expect(shown.outlet).toBe(`${odd} \ufffd \ufffd`);
      const before = await rowsOf(book);
      await rebuildBook(book);
      expect(await rowsOf(book)).toEqual(before);
    }));

  test("a span that is no longer in the text is an error that names article, figure, slot and offsets", () =>
    within(async (book) => {
      const [added] = await addAll(book, [numberedInput(1)]);
      await book.ledger.query("update tollbook.versions set text = replace(text, 'Avorian', 'Avorien')");
      const place = new RegExp(
        `article ${added!.articleId}, version ${added!.versionId}, figure \\d+-\\d+-killed .*, group: .* \\d+ to \\d+`,
      );
      await expect(listFigures(book, {})).rejects.toThrow(place);
    }));

  test("rebuilding gives the same rows, withheld and erased ones too", () =>
    within(async (book) => {
      await addAll(
        book,
        Array.from({ length: 70 }, (_, n) => numberedInput(n)),
      );
      const url = "https://n.example/withheld";
      await addAll(book, [
        textInput("w.txt", "Withheld", { url }),
        textInput("e.txt", "Erased odd"),
        textInput("REFUSE", "REFUSE"),
      ]);
      await withholdItem(book, { id: url, reason: "a person in danger", who: "ed" });
      await withholdItem(book, { id: "e.txt", reason: "a legal order", who: "ed", erase: true });
      await addAll(book, [textInput("later.txt", "Later")]);
      const before = await rowsOf(book);
      expect(before.spans!.length).toBeGreaterThan(1000);
      const told: number[] = [];
      const result = await rebuildBook(book, ({ done }) => told.push(done));
      expect(await rowsOf(book)).toEqual(before);
      expect(result).toEqual({ documents: 73, articles: 72, versions: 72, figures: 140, refused: [] });
      expect(told).toEqual([64, 73]);
    }));

  test("a rebuild that fails leaves the old rows", () =>
    within(async (book) => {
      await addAll(book, [numberedInput(1)]);
      const before = await rowsOf(book);
      const failing = () => {
        throw new Error("stopped");
      };
      await expect(rebuildBook(book, failing)).rejects.toThrow("stopped");
      expect(await rowsOf(book)).toEqual(before);
    }));
});
