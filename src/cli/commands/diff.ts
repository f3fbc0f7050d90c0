/** `tollbook diff ARTICLE [FROM] [TO]`: two versions, figures first, then the sentences word by word. */
import { defineCommand } from "../command.ts";
import { print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { asOfOption, bookOption, jsonOption, knownAtOption } from "../shared-options.ts";
import { jsonLine } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const diff = defineCommand({
  name: "diff",
  group: "Look into the book",
  summary: "compare two versions of an article: figures first, then the words",
  description: [
    "Compares two versions of an article: which figures changed, from what to what, and then the sentences that changed, those first that matter to the figures, with the words removed and added. Without colour these are marked [-removed-] and {+added+}.",
    "FROM and TO name versions by their number in `tollbook history`, by id, or by the beginning of one; without them the last two are compared, without TO the one named with the last.",
    "ARTICLE is an id or the beginning of one, a URL, or the name of the file that was added.",
  ],
  operands: "<article> [from] [to]",
  options: [
    { flags: "--all", summary: "also sentences in which only space, punctuation, quotation marks or capitals differ" },
    asOfOption,
    knownAtOption,
    jsonOption,
    bookOption,
  ],
  examples: [
    { line: "diff 2023-05-02-quillmark-weekly.html", does: "the last two versions of the article" },
    { line: "diff https://example.org/a-story 1 3", does: "the first version and the third" },
  ],
  async run({ operands, options }, environment) {
    const { diffVersions } = await import("../../usecases/diff-versions.ts");
    const [article, ...versions] = operands;
    const { asOf, knownAt } = options;
    const found = await withBook({ command: "diff", options, environment }, (book) =>
      diffVersions(book, article!, versions, { asOf, knownAt }),
    );
    if (options.json) await print(environment.stdout, `${jsonLine(found)}\n`);
    else {
      const { diffText } = await import("../views/diff-text.ts");
      for (const piece of diffText(found, environment.stdout, options.all)) await print(environment.stdout, piece);
    }
    return exitCodes.done;
  },
});
