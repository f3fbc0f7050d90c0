import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { BookOptions } from "../../usecases/open-book.ts";
import { madeUpRows } from "../../wording/made-up-article.spec-kit.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const opened = vi.hoisted((): BookOptions[] => []);
const places = vi.hoisted((): string[] => []);
vi.mock("../../usecases/open-book.ts", () => ({
  openBook: async (options: BookOptions) => {
    opened.push(options);
    return { close: async () => {} };
  },
}));
vi.mock("../../usecases/list-figures.ts", () => ({ listFigures: async () => madeUpRows }));
vi.mock("../../usecases/add-documents.ts", () => ({
  async *addDocuments(_book: unknown, inputs: AsyncIterable<{ place: string }>) {
    for await (const { place } of inputs) {
      places.push(place);
      yield { place, outcome: "known", articleId: "a", versionId: "v", headline: null, figures: 1, problems: [] };
    }
  },
}));

test("the sample case goes into a book of the checkout, its figures are shown, and what to try next", async () => {
  const env = { DATABASE_URL: "postgres://nowhere", TOLLBOOK_BOOK: "mine" };
  const { exitCode, out } = await runWith(["start", "--once"], { env, cwd: process.cwd() });
  expect(exitCode).toBe(0);
  expect(opened[0]).toMatchObject({ folder: join(process.cwd(), ".book"), databaseUrl: undefined });
  expect(places.length).toBeGreaterThanOrEqual(8);
  expect(out).toContain(`${places.length} already in the book: nothing changed.`);
  expect(out).toContain("2 figures from 1 article.");
  expect(out).toMatch(/Try next:\n {2}tollbook show \S+ --book \S*\.book\n/);
});

test("the book is served until it is interrupted", async () => {
  const interruption = new AbortController();
  const serve = async () => {
    setTimeout(() => interruption.abort(), 10);
    return { address: "http://127.0.0.1:4545", entrance: null, readAhead: async () => {}, close: async () => {} };
  };
  const { out } = await runWith(["start"], { cwd: process.cwd(), serve, interrupted: interruption.signal });
  expect(out).toContain("\n  http://127.0.0.1:4545/\n");
});
