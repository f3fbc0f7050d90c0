/** `tollbook serve`: the web reader and the HTTP API of a book, until it is interrupted. */
import { defineCommand } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { locally, serveBook } from "../serve-book.ts";
import { bookOption } from "../shared-options.ts";
import { UsageError } from "../user-error.ts";
import { withBook } from "../with-book.ts";

export const serve = defineCommand({
  name: "serve",
  group: "Begin",
  summary: "serve the book as a web reader and an HTTP API",
  description: [
    "Serves the pages and the API of a book until it is interrupted. The server owns the book meanwhile: other commands on the same book go through it by themselves.",
    "It listens on this machine alone, and there anybody may read. With --host others reach it too: then everyone needs a token (see `tollbook token`), and articles are shown as excerpts around their figures, each with a link to the original, unless you declare your rights in them with --rights.",
  ],
  operands: "",
  options: [
    { flags: "--host <address>", summary: "the address to listen on (else 127.0.0.1)" },
    { flags: "--port <number>", summary: "the port to listen on (else any that is free)", check: checkPort },
    { flags: "--name <hosts>", summary: "names under which it is reached, with commas between" },
    {
      flags: "--rights <words>",
      summary: "your declared rights in the articles: shows others their whole texts",
      check: checkRights,
    },
    bookOption,
  ],
  examples: [
    { line: "serve --port 4545", does: "your book at http://127.0.0.1:4545/" },
    {
      line: 'serve --host 0.0.0.0 --port 80 --name tolls.example.org --rights "our own articles"',
      does: "for a newsroom, with tokens",
    },
  ],
  async run({ options }, environment) {
    const { host = locally.host, port = "0", name = "", rights = null } = options;
    const names = name.split(/[\s,]+/).filter((one) => one !== "");
    await withBook({ command: "serve", options, environment, mayMake: true }, (book) =>
      serveBook(book, { host, port: Number(port), names, rights }, environment),
    );
    return exitCodes.done;
  },
});

/** An empty variable of a script declares nothing. */
function checkRights(value: string, flag: string): void {
  if (value.trim() !== "") return;
  throw new UsageError({
    ...{ code: "rights-missing", place: flag, value, expectation: "words that declare your rights in the articles" },
    remedy: `Write them, or leave ${flag} out: others are shown excerpts then.`,
  });
}

function checkPort(value: string, flag: string): void {
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return;
  throw new UsageError({
    ...{ code: "not-a-port", place: flag, value, expectation: "a number from 0 to 65535; 0 is any that is free" },
    remedy: `Write ${flag} 4545.`,
  });
}
