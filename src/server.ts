/**
 * Composition root of the server: puts the pages and the API of an open book behind one address.
 * Imported by the command that serves, and by nothing else.
 */
import { api } from "./api/api.ts";
import type { RunningServer, ServeOptions } from "./cli/environment.ts";
import { makeServer } from "./serving/make-server.ts";
import { oneAtATime } from "./serving/one-at-a-time.ts";
import type { Served } from "./serving/served.ts";
import type { Book } from "./usecases/open-book.ts";
import { web } from "./web/web.tsx";

/** Throws what listening throws: EADDRINUSE, EACCES. */
export async function startServer(book: Book, options: ServeOptions): Promise<RunningServer> {
  const { host, port, version, rights } = options;
  const served: Served = { book, version, now: book.now, isLoopback: true, rights, inTurn: oneAtATime() };
  const server = await makeServer({ plugins: [api(served), web(served)] });
  const address = await server.listen({ host, port });
  return { address, close: () => server.close() };
}
