/**
 * `tollbook figures`: what is reported, by whom, through whom, in which words.
 *
 * Not here: estimates made of several mentions, sums, comparison.
 */
import { measures } from "../../domain/measures.ts";
import { defineCommand } from "../command.ts";
import { type Environment, print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { asOfOption, bookOption, checkDay, jsonOption, knownAtOption } from "../shared-options.ts";
import { UsageError } from "../user-error.ts";
import { jsonList } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const figures = defineCommand({
  name: "figures",
  group: "Look into the book",
  summary: "list the reported figures, with who said them and in which words",
  description: [
    "Lists the figures of each article as it stands, or with --as-of or --known-at as it stood, in order of publication: who said how many, of what, among whom, where, when, through whom, with the sentence that says it. All filters given must hold; each word of a filter begins a word of what the text says, case aside.",
    "Every statement is listed, disputed, denied and compared ones too. Nothing is summed and none is preferred.",
  ],
  operands: "",
  options: [
    { flags: "--measure <name>", summary: "only this measure", choices: measures.map(({ name }) => name) },
    { flags: "--group <words>", summary: "only among people so called" },
    { flags: "--place <words>", summary: "only in this place" },
    { flags: "--source <words>", summary: "only said by, or through, this source" },
    { flags: "--since <day>", summary: "only published on this day or after", check: checkDay },
    { flags: "--until <day>", summary: "only published on this day or before", check: checkDay },
    { flags: "--article <id>", summary: "only of this article: its id, URL or file name" },
    asOfOption,
    knownAtOption,
    { flags: "--csv", summary: "print CSV, one figure a row" },
    jsonOption,
    bookOption,
  ],
  examples: [
    { line: "figures --measure killed --place Bakhmut", does: "people reported killed in Bakhmut" },
    {
      line: "figures --source Kirby --since 2023-05-01",
      does: "what Kirby is reported to have said, from 1 May 2023 on",
    },
    { line: "figures --as-of 2023-05-01T20:00:00-04:00", does: "what the articles said that evening" },
    { line: "figures --csv > figures.csv", does: "everything, for a spreadsheet" },
  ],
  async run({ options }, environment) {
    const { json, csv, book: _folder, ...filters } = options;
    if (json && csv) {
      throw new UsageError({
        code: "formats-conflict",
        place: "tollbook figures",
        value: "--json --csv",
        expectation: "one format",
        remedy: "Leave one of the two out.",
      });
    }
    const { listFigures } = await import("../../usecases/list-figures.ts");
    const rows = await withBook({ command: "figures", options, environment }, (book) => listFigures(book, filters));
    if (csv) {
      const [{ csvPieces }, { figuresSheet }] = await Promise.all([
        import("../../wording/tables/csv.ts"),
        import("../views/figures-csv.ts"),
      ]);
      for await (const piece of csvPieces(figuresSheet, rows)) await print(environment.stdout, piece);
    } else if (json) for (const piece of jsonList(rows)) await print(environment.stdout, piece);
    else if (rows.length === 0)
      await sayNothingFound(
        Object.values(filters).some((value) => value !== undefined),
        environment,
      );
    else {
      const { figuresTable } = await import("../views/figures-table.ts");
      for (const piece of figuresTable(rows, environment.stdout)) await print(environment.stdout, piece);
    }
    return exitCodes.done;
  },
});

async function sayNothingFound(isFiltered: boolean, { stdout, invokedAs }: Environment): Promise<void> {
  await print(
    stdout,
    isFiltered
      ? "No figure of the book matches all of these filters. Leave one out, or give less of the word.\n"
      : `The book holds no figures yet. \`${invokedAs} add PATH\` adds articles.\n`,
  );
}
