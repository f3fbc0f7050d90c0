/** `tollbook review`: joins that a curator may look at, each with the commands that settle it. */
import { defineCommand } from "../command.ts";
import { print } from "../environment.ts";
import { limitOption } from "../estimate-options.ts";
import { exitCodes } from "../exit-codes.ts";
import { bookOption, jsonOption } from "../shared-options.ts";
import { jsonListIn } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const review = defineCommand({
  name: "review",
  group: "Take care of the book",
  summary: "list joins in doubt, with the commands that settle each",
  description: [
    "Lists tellings that were joined to an estimate in doubt, and those that may belong to another than the one they are in, those first that concern most tellings: the sentence, what speaks for it, and the commands to look at it and to settle it either way.",
    "What nobody settles stays as it is; every estimate says which of its tellings are in doubt.",
  ],
  operands: "",
  options: [{ ...limitOption, summary: "at most so many (else 20)" }, jsonOption, bookOption],
  examples: [
    { line: "review", does: "what concerns most tellings" },
    { line: "review --limit 100 --json", does: "more of them, for a program" },
  ],
  async run({ options }, environment) {
    const { reviewJoins } = await import("../../usecases/review-joins.ts");
    const limit = options.limit === undefined ? {} : { limit: Number(options.limit) };
    const items = await withBook({ command: "review", options, environment }, (book) => reviewJoins(book, limit));
    const { stdout } = environment;
    if (options.json) for (const piece of jsonListIn("review", items)) await print(stdout, piece);
    else if (items.length === 0) await print(stdout, "No join of the book is in doubt.\n");
    else {
      const { reviewText } = await import("../views/review-text.ts");
      for (const piece of reviewText(items, environment)) await print(stdout, piece);
    }
    return exitCodes.done;
  },
});
