/** `tollbook articles`: what the book holds. */
import { defineCommand } from "../command.ts";
import { print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { bookOption, jsonOption } from "../shared-options.ts";
import { jsonList } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const articles = defineCommand({
  name: "articles",
  group: "Look into the book",
  summary: "list the articles of the book",
  description: [
    "Lists the articles, each by its newest version, in order of publication, with how many figures it reports and how many versions the book holds. Withheld ones are left out.",
  ],
  operands: "",
  options: [jsonOption, bookOption],
  examples: [
    { line: "articles", does: "what the book holds" },
    { line: "articles --json", does: "the same, for a program" },
  ],
  async run({ options }, environment) {
    const { listArticles } = await import("../../usecases/list-articles.ts");
    const rows = await withBook({ command: "articles", options, environment }, listArticles);
    const { stdout } = environment;
    if (options.json) for (const piece of jsonList(rows)) await print(stdout, piece);
    else if (rows.length === 0) {
      await print(stdout, `The book holds no articles yet. \`${environment.invokedAs} add PATH\` adds some.\n`);
    } else {
      const { articlesTable } = await import("../views/articles-table.ts");
      await print(stdout, articlesTable(rows, stdout));
    }
    return exitCodes.done;
  },
});
