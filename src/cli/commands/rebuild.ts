/** `tollbook rebuild`: makes the book anew from its archive. */

import { counted } from "../../wording/counted.ts";
import { defineCommand } from "../command.ts";
import { print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { printProblem } from "../print-problem.ts";
import { bookOption, jsonOption } from "../shared-options.ts";
import { startProgress } from "../terminal/progress.ts";
import { jsonLine } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const rebuild = defineCommand({
  name: "rebuild",
  group: "Take care of the book",
  summary: "make the book anew from its archive, with the present extractor",
  description: [
    "Reads every document of the archive again and replays the journal of acts; the same archive and extractor give the same book. Interrupted, it leaves the book as it was. What was withheld stays withheld.",
  ],
  operands: "",
  options: [jsonOption, bookOption],
  examples: [{ line: "rebuild", does: "after an update that reads more, or when doctor finds a fault" }],
  async run({ options }, environment) {
    const { rebuildBook } = await import("../../usecases/rebuild-book.ts");
    const result = await withBook({ command: "rebuild", options, environment, isAlone: true }, async (book) => {
      const progress = await startProgress(environment.stderr, 100);
      let shown = 0;
      try {
        return await rebuildBook(book, ({ done, total }) => {
          const percent = Math.floor((100 * done) / Math.max(total, 1));
          progress.advance(percent - shown, `of ${counted(total, "document")}`);
          shown = percent;
        });
      } finally {
        progress.stop();
      }
    });
    for (const { place, reason } of result.refused) {
      const remedy = "The archive keeps it; `doctor` says more.";
      await printProblem({ code: "document-unreadable", place, message: reason, remedy }, environment);
    }
    const kept = `${counted(result.articles, "article")}, ${counted(result.versions, "version")}, ${counted(result.figures, "figure")}`;
    await print(
      environment.stdout,
      options.json ? `${jsonLine(result)}\n` : `Rebuilt from ${counted(result.documents, "document")}: ${kept}.\n`,
    );
    return result.refused.length > 0 ? exitCodes.refused : exitCodes.done;
  },
});
