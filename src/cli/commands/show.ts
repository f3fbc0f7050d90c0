/** `tollbook show ARTICLE`: the text with its figures marked, each with its chain beneath. */
import { defineCommand } from "../command.ts";
import { print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { asOfOption, bookOption, jsonOption, knownAtOption } from "../shared-options.ts";
import { jsonLine } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const show = defineCommand({
  name: "show",
  group: "Look into the book",
  summary: "print an article with its figures marked, each with its chain of sources",
  description: [
    "Prints an article as it stands, or with --as-of or --known-at as it stood. Each figure is marked in the text and numbered; beneath its paragraph stands what it counts, among whom, where and when, and the chain through which it came, the outlet first and the origin last. Notes, embeds and captions are labelled, so that none is taken for the body.",
    "ARTICLE is an id or the beginning of one, a URL, or the name of the file that was added.",
  ],
  operands: "<article>",
  options: [asOfOption, knownAtOption, jsonOption, bookOption],
  examples: [
    { line: "show 2023-05-01-quillmark-weekly.html", does: "the article that was added from this file" },
    { line: "show 2023-05-01-quillmark-weekly.html --as-of 2023-05-01", does: "what it said on that day" },
    { line: "show https://example.org/a-story --json", does: "all that was read of it, with every span" },
  ],
  async run({ operands, options }, environment) {
    const { showArticle } = await import("../../usecases/show-article.ts");
    const view = await withBook({ command: "show", options, environment }, (book) =>
      showArticle(book, operands[0]!, { asOf: options.asOf, knownAt: options.knownAt }),
    );
    if (options.json) await print(environment.stdout, `${jsonLine(view)}\n`);
    else {
      const { articleText } = await import("../views/article-text.ts");
      for (const piece of articleText(view, environment.stdout)) await print(environment.stdout, piece);
    }
    return exitCodes.done;
  },
});
