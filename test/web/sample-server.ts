/** A book with the sample case and what a test adds, behind the pages: served from memory, or at an address of this machine. */
import { readdirSync, readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { describeApi } from "../../src/api/describe-api.ts";
import { resources } from "../../src/api/routes.ts";
import type { StudioChoice } from "../../src/cli/environment.ts";
import { fakeEnvironment } from "../../src/cli/fake-environment.spec-kit.ts";
import { locally } from "../../src/cli/serve-book.ts";
import { startServer } from "../../src/server.ts";
import type { Access } from "../../src/serving/access.ts";
import { KeptAnswers } from "../../src/serving/kept-answers.ts";
import { makeServer } from "../../src/serving/make-server.ts";
import { oneAtATime } from "../../src/serving/one-at-a-time.ts";
import type { Served } from "../../src/serving/served.ts";
import { openStudioFor } from "../../src/studio.ts";
import { addDocuments, type DocumentInput } from "../../src/usecases/add-documents.ts";
import { type Book, openBook } from "../../src/usecases/open-book.ts";
import { faultPages, web } from "../../src/web/web.tsx";
import { newFolder, steadyClock } from "../store/test-books.ts";

const samples = (): DocumentInput[] =>
  readdirSync("sample")
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => ({ place: `sample/${file}`, bytes: readFileSync(`sample/${file}`), format: "html" }));

/** With Tollbook's own reading. */
export async function sampleBook(more: readonly DocumentInput[] = []): Promise<Book> {
  const book = await openBook({ folder: await newFolder(), now: steadyClock(), lockHolder: "test" });
  for await (const { outcome, place } of addDocuments(book, [...samples(), ...more])) {
    if (outcome === "refused") throw new Error(`${place} was refused`);
  }
  return book;
}

/** As it would be served to this machine, unless `more` says otherwise; nobody needs a token. */
export function servePages(
  book: Book,
  more: Partial<Served> = {},
  onFault: (error: Error) => void = rethrow,
  verify: Access["verify"] = () => undefined,
): Promise<FastifyInstance> {
  const served = {
    book,
    version: "0",
    now: book.now,
    isLoopback: true,
    rights: null,
    inTurn: oneAtATime(),
    kept: new KeptAnswers(),
    openStudio: () => openStudioFor({ bookFolder: book.folder, isListening: false }, "0"),
    onFault: () => {},
    ...more,
  };
  const access = { everyone: "read", names: [], verify } as const;
  return makeServer({
    plugins: [web(served, describeApi(resources))],
    access,
    tellFault: faultPages(served),
    requestsAMinute: null,
    onFault,
  });
}

function rethrow(error: Error): never {
  throw error;
}

/** With the voice that is always there. */
export const startSample = (book: Book) => {
  const openStudio = (choice: StudioChoice) => openStudioFor({ ...choice, isListening: false }, "0");
  return startServer(book, { ...locally, environment: fakeEnvironment({ openStudio }).environment });
};
