/** `tollbook history ARTICLE`: its versions in the order of time, with what changed in its figures and what its notes tell. */
import { defineCommand } from "../command.ts";
import { print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { asOfOption, bookOption, jsonOption, knownAtOption } from "../shared-options.ts";
import { jsonLine } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const history = defineCommand({
  name: "history",
  group: "Look into the book",
  summary: "tell how an article changed: its versions, its figures, its notes",
  description: [
    "Lists the versions of an article in the order of its own time, each with what changed in its figures since the one before and with the notes that are new in it: what kind of note, when, on whose word, what it says changed, and whether the versions show that.",
    "A change is told by a note, is a newer count, or came without a note; the last says nothing about why. A text that comes back is a version again. Runs of versions in which no figure and no note changed are folded into a line.",
    "ARTICLE is an id or the beginning of one, a URL, or the name of the file that was added.",
  ],
  operands: "<article>",
  options: [
    asOfOption,
    knownAtOption,
    { flags: "--all", summary: "give every version a line, folding none" },
    jsonOption,
    bookOption,
  ],
  examples: [
    { line: "history 2023-05-02-quillmark-weekly.html", does: "the article of which this file is a version" },
    { line: "history https://example.org/a-story --as-of 2023-05-01", does: "as far as it had come that day" },
  ],
  async run({ operands, options }, environment) {
    const { articleHistory } = await import("../../usecases/article-history.ts");
    const { asOf, knownAt } = options;
    const found = await withBook({ command: "history", options, environment }, (book) =>
      articleHistory(book, operands[0]!, { asOf, knownAt }),
    );
    if (options.json) await print(environment.stdout, `${jsonLine(found)}\n`);
    else {
      const { historyText } = await import("../views/history-text.ts");
      for (const piece of historyText(found, environment.stdout, options.all)) await print(environment.stdout, piece);
    }
    return exitCodes.done;
  },
});
