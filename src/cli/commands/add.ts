/** `tollbook add PATH|-…`: keeps documents in the archive and enters what they report into the book. */
import { defineCommand } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Inputs } from "../gather-inputs.ts";
import { bookOption, checkDay } from "../shared-options.ts";
import { UsageError } from "../user-error.ts";
import { withBook } from "../with-book.ts";

export const add = defineCommand({
  name: "add",
  group: "Begin",
  summary: "keep articles in the book and read their figures",
  description: [
    "Adds files, folders, patterns, files of JSON lines (.ndjson, .jsonl: a document a line), and standard input (-). Each document is kept as it came, on disk, before the book says that it has it. The same bytes added twice change nothing; other bytes of the same article make a new version.",
    "A document that cannot be read is refused with its reason; the others are added all the same, and the exit code is 1.",
    "--date, --url and --outlet say what the bytes cannot: they hold for every document of the call.",
  ],
  operands: "<path...>",
  options: [
    { flags: "--date <day>", summary: "the day of publication, where the document does not give it", check: checkDay },
    { flags: "--url <url>", summary: "where the document was published; for a single document", check: checkAddress },
    { flags: "--outlet <name>", summary: "who published it, where the document does not say" },
    { flags: "--json", summary: "print one JSON object a document" },
    bookOption,
  ],
  examples: [
    { line: "add pages/", does: "every article in a folder and the folders in it" },
    { line: 'add "archive/2023-05-*.html" feed.ndjson', does: "what a pattern matches, and a feed" },
    {
      line: 'add notes.txt --date 2023-05-01 --outlet "The Ledger"',
      does: "plain text, with what it cannot say itself",
    },
    { line: "add - < page.html", does: "standard input" },
  ],
  async run({ operands, options }, environment) {
    const { gatherInputs } = await import("../gather-inputs.ts");
    const { addToBook } = await import("../add-to-book.ts");
    const { date, url, outlet } = options;
    const labels = {
      ...(date === undefined ? {} : { date }),
      ...(url === undefined ? {} : { url }),
      ...(outlet === undefined ? {} : { outlet }),
    };
    const inputs = await gatherInputs(operands, environment.cwd);
    if (url !== undefined) requireSingle(inputs);
    const sum = await withBook({ command: "add", options, environment, mayMake: true }, (book) =>
      addToBook(book, inputs, { labels, environment, isJson: options.json ?? false, listUpTo: 20 }),
    );
    return sum.refused > 0 ? exitCodes.refused : exitCodes.done;
  },
});

function checkAddress(value: string, flag: string): void {
  if (/^https?:\/\/[^\s/]/.test(value) && URL.canParse(value)) return;
  throw new UsageError({
    code: "not-an-address",
    place: flag,
    value,
    expectation: "a web address",
    remedy: `Write ${flag} https://example.org/a-story.`,
  });
}

/** One address for many documents would make them versions of each other. */
function requireSingle({ files }: Inputs): void {
  if (files.length <= 1 && !/\.(?:ndjson|jsonl)$/i.test(files[0]?.place ?? "")) return;
  throw new UsageError({
    code: "url-for-many",
    place: "--url",
    value: `${files.length} files`,
    expectation: "a single document: documents with one address are versions of one article",
    remedy: "Add them one by one, each with its own --url.",
  });
}
