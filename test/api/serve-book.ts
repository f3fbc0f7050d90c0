/**
 * A server over a book of a test's own, asked without a network.
 *
 *   const { server, close } = await serveBook(); await server.inject("/api/v1/articles")
 */
import { readdirSync, readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { api, sendProblem } from "../../src/api/api.ts";
import { KeptAnswers } from "../../src/serving/kept-answers.ts";
import { makeServer } from "../../src/serving/make-server.ts";
import { oneAtATime } from "../../src/serving/one-at-a-time.ts";
import type { Served } from "../../src/serving/served.ts";
import { addDocuments } from "../../src/usecases/add-documents.ts";
import { stopMakings } from "../../src/usecases/narration-makings.ts";
import { type Book, openBook } from "../../src/usecases/open-book.ts";
import { fakeStudio } from "../narration/fake-studio.ts";
import { newFolder, removeFolders } from "../store/test-books.ts";

export const samplePages = readdirSync("sample").filter((file) => file.endsWith(".html"));

interface Wishes {
  /** Begins with an empty book. */
  readonly isEmpty?: true;
  readonly now?: () => Date;
}

export interface ServedBook {
  readonly server: FastifyInstance;
  readonly book: Book;
  /** The same book, as whoever reaches it over a network is shown it. */
  forStrangers(): Promise<FastifyInstance>;
  close(): Promise<void>;
}

export async function serveBook({ isEmpty, now = () => new Date("2026-01-02T03:04:05Z") }: Wishes = {}) {
  const book = await openBook({ folder: await newFolder(), now });
  if (!isEmpty) for await (const _ of addDocuments(book, sampleDocuments()));
  const server = await serverOf(book, true);
  const close = async () => {
    await server.close();
    await stopMakings(book);
    await book.close();
    await removeFolders();
  };
  return { server, book, close, forStrangers: () => serverOf(book, false) } satisfies ServedBook;
}

export function* sampleDocuments() {
  for (const place of samplePages) yield { place, bytes: readFileSync(`sample/${place}`), format: "html" as const };
}

async function serverOf(book: Book, isLoopback: boolean): Promise<FastifyInstance> {
  const served: Served = {
    ...{ book, version: "1.2.3", now: book.now, isLoopback, rights: null },
    inTurn: oneAtATime(),
    kept: new KeptAnswers(),
    openStudio: async () => fakeStudio(),
    onFault: (what, error) => faults.push(`${what}: ${error.stack}`),
  };
  return makeServer({
    plugins: [api(served)],
    access: { everyone: "read", names: [], verify: (given) => tokens.get(given) },
    tellFault: sendProblem,
    requestsAMinute: null,
    onFault: (error, { method, url }) => faults.push(`${method} ${url}: ${error.stack}`),
  });
}

const tokens = new Map([
  ["of-a-curator", { name: "tester", scope: "curate" as const }],
  ["of-a-writer", { name: "writer", scope: "write" as const }],
]);

/** What a request brings that may do everything. */
export const authorization = "Bearer of-a-curator";

/** Faults of Tollbook's own, by whatever request. */
export const faults: string[] = [];
