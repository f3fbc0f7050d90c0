/** `tollbook export LIST`: any list as CSV for a spreadsheet, or as JSON lines for a program. */
import { defineCommand } from "../command.ts";
import { print } from "../environment.ts";
import {
  groupOption,
  limitOption,
  measureOption,
  placeOption,
  policyOption,
  roleOption,
  sourceOption,
  viewOption,
} from "../estimate-options.ts";
import { exitCodes } from "../exit-codes.ts";
import { type ExportedList, type ExportOptions, exportedLists } from "../export-lists.ts";
import { requireWords } from "../require-words.ts";
import { asOfOption, bookOption, checkDay, knownAtOption } from "../shared-options.ts";
import { UsageError } from "../user-error.ts";
import { jsonLine } from "../views/json.ts";
import { withBook } from "../with-book.ts";

const names = exportedLists.map(({ name }) => name).join(", ");

export const exportCommand = defineCommand({
  name: "export",
  group: "Look into the book",
  summary: "write a list as CSV or JSON lines: figures, estimates, tellings and others",
  description: [
    `LIST is one of ${names}. It takes the options that the list's own command takes: tellings those of estimates. An option that the list has no use for is refused, so that nobody takes a whole list for a part.`,
    "CSV is RFC 4180 with a header; words that a spreadsheet would run as a formula get an apostrophe in front. JSON lines have an item a line, with the fields that --json gives.",
  ],
  operands: "<list>",
  options: [
    { flags: "--format <name>", summary: "how to write it (required)", choices: ["csv", "jsonl"] },
    measureOption,
    groupOption,
    placeOption,
    sourceOption,
    { flags: "--since <day>", summary: "only from this day on: published, or said", check: checkDay },
    { flags: "--until <day>", summary: "only up to this day: published, or said", check: checkDay },
    { flags: "--article <id>", summary: "only of this article: its id, URL or file name" },
    viewOption,
    roleOption,
    policyOption,
    limitOption,
    asOfOption,
    knownAtOption,
    bookOption,
  ],
  examples: [
    { line: "export estimates --format csv > estimates.csv", does: "every estimate, for a spreadsheet" },
    { line: "export tellings --source Kirby --format csv", does: "who told what Kirby said, and how it differs" },
    { line: "export figures --measure killed --format jsonl", does: "figures, one a line, for a program" },
  ],
  async run({ operands: [name], options }, environment) {
    const { format: given, book: _folder, ...filters } = options;
    const list = findList(name!);
    const format = requireWords("--format", given, "csv or jsonl");
    refuseOthers(list, filters);
    const { stdout } = environment;
    await withBook({ command: "export", options, environment }, async (book) => {
      const items = await list.items(book, filters as ExportOptions);
      if (format === "jsonl") for await (const item of items) await print(stdout, `${jsonLine(item)}\n`);
      else {
        const { csvPieces } = await import("../../wording/tables/csv.ts");
        for await (const piece of csvPieces(await list.sheet(), items)) await print(stdout, piece);
      }
    });
    return exitCodes.done;
  },
});

function findList(name: string): ExportedList {
  const list = exportedLists.find((one) => one.name === name);
  if (list !== undefined) return list;
  throw new UsageError({
    code: "list-unknown",
    place: "export",
    value: name,
    expectation: `one of ${names}`,
    remedy: "Write one of them behind export.",
  });
}

function refuseOthers({ name, takes }: ExportedList, filters: Readonly<Record<string, unknown>>): void {
  const known: readonly string[] = takes;
  const other = Object.keys(filters).find((key) => filters[key] !== undefined && !known.includes(key));
  if (other === undefined) return;
  throw new UsageError({
    code: "option-not-taken",
    place: flagOf(other),
    value: String(filters[other]),
    expectation: `for ${name} ${takes.length === 0 ? "no filter" : takes.map(flagOf).join(", ")}`,
    remedy: "Leave it out, or export another list.",
  });
}

const flagOf = (key: string) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
