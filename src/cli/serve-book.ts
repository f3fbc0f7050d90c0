/** Serves an open book until it is interrupted, and says where. */
import type { Book } from "../usecases/open-book.ts";
import { type Environment, print, type RunningServer, type ServeOptions } from "./environment.ts";
import { colorsOf } from "./terminal/colors.ts";
import { UserError } from "./user-error.ts";

export type Serving = Omit<ServeOptions, "environment">;

/** On this machine alone, at any free port. */
export const locally: Serving = { host: "127.0.0.1", port: 0, names: [], rights: null };

/** Throws a UserError `port-in-use`, and what the server throws that may not be started. */
export async function serveBook(book: Book, serving: Serving, environment: Environment): Promise<void> {
  const server = await start(book, serving, environment);
  const { interrupted, stdout } = environment;
  const { bold, dim } = colorsOf(stdout);
  try {
    await print(stdout, `Reader and API of ${book.folder}:\n  ${bold(`${server.address}/`)}\n`);
    if (server.entrance !== null) await print(stdout, `To add and curate there, enter by:\n  ${server.entrance}\n`);
    await print(stdout, dim("Ctrl-C ends it.\n"));
    // A fault on the way is told to whoever asks for the page.
    server.readAhead().catch(() => {});
    if (!interrupted.aborted) {
      await new Promise((resolve) => interrupted.addEventListener("abort", resolve, { once: true }));
    }
  } finally {
    await server.close();
  }
}

async function start(book: Book, serving: Serving, environment: Environment): Promise<RunningServer> {
  try {
    return await environment.serve(book, { ...serving, environment });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new UserError({
      ...{ code: "port-in-use", place: "--port", value: String(serving.port) },
      expectation: "a port on which nothing else listens",
      remedy: "Name another port, or leave --port out to take any that is free.",
    });
  }
}
