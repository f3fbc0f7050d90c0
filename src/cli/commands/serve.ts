/** `tollbook serve`: the web reader and the HTTP API of a book, until it is interrupted. */
import { defineCommand } from "../command.ts";
import { print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { bookOption } from "../shared-options.ts";
import { withBook } from "../with-book.ts";

export const serve = defineCommand({
  name: "serve",
  group: "Begin",
  summary: "serve the book as a web reader and an HTTP API",
  description: [
    "Serves the pages and the API of a book until it is interrupted. It listens on this machine alone, unless --host says otherwise.",
  ],
  operands: "",
  options: [
    { flags: "--host <address>", summary: "the address to listen on (127.0.0.1)" },
    { flags: "--port <number>", summary: "the port to listen on (any that is free)" },
    bookOption,
  ],
  examples: [{ line: "serve --port 4545", does: "your book at http://127.0.0.1:4545/" }],
  async run({ options }, environment) {
    const { host = "127.0.0.1", port = "0" } = options;
    const { interrupted, stdout, version } = environment;
    await withBook({ command: "serve", options, environment, mayMake: true }, async (book) => {
      const server = await environment.serve(book, { host, port: Number(port), version, rights: null });
      await print(stdout, `Serving ${book.folder} at ${server.address}/\n`);
      if (!interrupted.aborted) {
        await new Promise((resolve) => interrupted.addEventListener("abort", resolve, { once: true }));
      }
      await server.close();
    });
    return exitCodes.done;
  },
});
