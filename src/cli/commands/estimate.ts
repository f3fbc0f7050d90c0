/** `tollbook estimate ID`: one utterance with all its tellings, how they differ, and what came of it. */
import { defineCommand } from "../command.ts";
import { print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { bookOption, jsonOption } from "../shared-options.ts";
import { jsonLine } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const estimate = defineCommand({
  name: "estimate",
  group: "Look into the book",
  summary: "show one statement with all its tellings and how they differ",
  description: [
    "Shows an estimate: who said it, its tolls in the reading nearest the source, what the source's side clarified since, and every telling: which outlet, when, who through whom, in which words, and how it differs from the reading, with the words of both. A difference describes; it says of nobody that they are wrong.",
    "Then whether the tellings lead to one origin, which articles are near copies, which articles carry the reading from before a clarification, which other estimates may be the same statement, and what curators wrote.",
    "ID is an estimate's or the beginning of one, a toll's, or that of a figure that tells it.",
  ],
  operands: "<id>",
  options: [jsonOption, bookOption],
  examples: [
    { line: "estimate e-0123456789abcdef", does: "by its own id" },
    { line: "estimate v-0123456789abcdef/51-69-casualties", does: "the one that this figure tells" },
    { line: "estimate e-01234 --json", does: "by the beginning of its id, for a program" },
  ],
  async run({ operands, options }, environment) {
    const { showEstimate } = await import("../../usecases/show-estimate.ts");
    const found = await withBook({ command: "estimate", options, environment }, (book) =>
      showEstimate(book, operands[0]!),
    );
    if (options.json) await print(environment.stdout, `${jsonLine(found)}\n`);
    else {
      const { estimateText } = await import("../views/estimate-text.ts");
      for (const piece of estimateText(found, environment)) await print(environment.stdout, piece);
    }
    return exitCodes.done;
  },
});
