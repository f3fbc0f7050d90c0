/** A running server on a book of the test's own, and a raw client that may say what no browser would. */
import { request } from "node:http";
import type { RunningServer, ServeOptions } from "../../src/cli/environment.ts";
import { fakeEnvironment } from "../../src/cli/fake-environment.spec-kit.ts";
import { locally } from "../../src/cli/serve-book.ts";
import { startServer } from "../../src/server.ts";
import { type Book, openBook } from "../../src/usecases/open-book.ts";
import { newFolder, removeFolders } from "../store/test-books.ts";

export interface Served {
  readonly book: Book;
  readonly server: RunningServer;
  /** What the server wrote about its own faults. */
  readonly faults: () => string;
  close(): Promise<void>;
}

/** Serves an empty book; `prepare` may fill it, and give it tokens, before anybody asks. */
export async function serveTestBook(
  options: Partial<ServeOptions> = {},
  prepare: (book: Book) => Promise<unknown> = async () => {},
): Promise<Served> {
  const book = await openBook({ folder: await newFolder(), now: () => new Date("2026-01-02T03:04:05Z") });
  await prepare(book);
  const { environment, err } = fakeEnvironment();
  const server = await startServer(book, { ...locally, environment, ...options }).catch(async (error: unknown) => {
    await book.close();
    throw error;
  });
  return {
    ...{ book, server, faults: err },
    async close() {
      await server.close();
      await book.close();
      await removeFolders();
    },
  };
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

interface RawRequest {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** `fetch` would not let a test name its Host, Origin or cookies. */
export function ask(address: string, { method = "GET", headers = {}, body }: RawRequest = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { method, headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (chunk: string) => {
        text += chunk;
      });
      answer.on("end", () => resolve({ status: answer.statusCode!, headers: answer.headers, body: text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
