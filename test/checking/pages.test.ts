/**
 * The pages of the checks: their examples do what the page says of them. Those against the book run as `tollbook check --book` does,
 * beside a book with the articles of the page. That every check has such examples is asked in test/completeness.test.ts.
 */
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftDay } from "../../scripts/generating/checks-reference.ts";
import type { BookCheck, Check, TextCheck } from "../../src/checking/check.ts";
import { checks } from "../../src/checking/checks.ts";
import { runChecks } from "../../src/checking/run-checks.ts";
import { checkBesideBook } from "../../src/usecases/check-draft.ts";
import { openBook } from "../../src/usecases/open-book.ts";
import { addAll, newFolder, removeFolders, sharedLedger, steadyClock, textInput } from "../store/test-books.ts";
import { type BookArticle, examplesOf, type PageExamples } from "./page-examples.ts";
import { readDraft } from "./read-draft.ts";

const all = [...checks] as Check[];
const textChecks = all.filter((check): check is TextCheck => check.against === "text");
const bookChecks = all.filter((check): check is BookCheck => check.against === "book");

test("every page is of a check", () => {
  const pages = readdirSync("src/checking/rules").filter((file) => file.endsWith(".md"));
  expect(pages).toEqual(all.map(({ name }) => `${name}.md`));
});

describe("against the text", () => {
  test.each(textChecks)("$name: its examples do what the page says", async (check) => {
    const foundIn = (text: string) => runChecks([check], readDraft(text, "2023-05-01")).findings;
    await holdExamples(examplesOf(check.name), async (text) => foundIn(text).map(({ span }) => span.exact));
  });
});

describe("against the book", () => {
  let store: Awaited<ReturnType<typeof sharedLedger>>;
  beforeAll(async () => {
    store = await sharedLedger();
  }, 60_000);
  afterAll(async () => {
    await store?.close();
    await removeFolders();
  });

  const openPage = async (articles: readonly BookArticle[]) => {
    const book = await openBook({
      folder: await newFolder(false),
      now: steadyClock(),
      lockHolder: "test",
      openLedger: store.openLedger,
    });
    const added = await addAll(
      book,
      articles.map(({ text, outlet, date }, at) => textInput(`${at}.txt`, text, { outlet, date })),
    );
    expect(added.map(({ outcome }) => outcome)).toEqual(articles.map(() => "added"));
    return book;
  };

  test.each(bookChecks)("$name: its examples do what the page says", async ({ name }) => {
    const examples = examplesOf(name);
    const book = await openPage(examples.book);
    await holdExamples(examples, async (text) => {
      const source = { bytes: new TextEncoder().encode(text), place: "draft.txt", date: draftDay };
      const { findings, problems } = await checkBesideBook(book, source);
      expect(problems).toEqual([]);
      return findings.filter(({ rule }) => rule === name).map(({ span }) => span.exact);
    });
    await book.close();
  });
});

async function holdExamples({ finds, passes }: PageExamples, foundIn: (text: string) => Promise<string[]>) {
  for (const marked of finds) {
    const bracketed = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, exact]) => exact);
    expect(bracketed.length).toBeGreaterThan(0);
    expect(await foundIn(marked.replaceAll(/[[\]]/g, "")), marked).toEqual(bracketed);
  }
  for (const text of passes) expect(await foundIn(text), text).toEqual([]);
}
