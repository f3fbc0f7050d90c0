/**
 * `tollbook compare LEFT RIGHT`: two tolls side by side, in sentences that carry their assumptions.
 *
 * A comparison that is refused is an answer, too: the exit code is 0.
 */
import { defineCommand } from "../command.ts";
import { print } from "../environment.ts";
import { policyOption, wideningPolicy } from "../estimate-options.ts";
import { exitCodes } from "../exit-codes.ts";
import { bookOption, jsonOption } from "../shared-options.ts";
import { jsonLine } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const compare = defineCommand({
  name: "compare",
  group: "Look into the book",
  summary: "set two tolls side by side: whether they may be compared, and what follows",
  description: [
    "Says of two tolls how many days each covers, what lies between, the rate a day of each, whether the stated numbers settle that it rose or fell, at which earlier toll both rates would be the same, and everything that is taken for granted. Numbers are intervals, rounded outward.",
    "Tolls of other measures, people, places or kinds of time are not compared: it says what differs, and what would have to be taken for granted. That is an answer, and the exit code is 0.",
    "LEFT and RIGHT are ids of tolls, of figures (compared in their own words), or of estimates, which stand for their first toll; of an estimate the beginning is enough.",
  ],
  operands: "<left> <right>",
  options: [policyOption, jsonOption, bookOption],
  examples: [
    { line: "compare e-0123456789abcdef e-fedcba9876543210", does: "the first tolls of two estimates" },
    {
      line: "compare e-0123456789abcdef/100000-casualties v-fedcba9876543210/51-69-casualties --policy acled",
      does: "a toll with a figure, plurals widened as ACLED codes them",
    },
  ],
  async run({ operands, options }, environment) {
    const { compareEstimates } = await import("../../usecases/compare-estimates.ts");
    const [left, right] = operands;
    const policy = wideningPolicy(options.policy);
    const found = await withBook({ command: "compare", options, environment }, (book) =>
      compareEstimates(book, left!, right!, policy === undefined ? {} : { policy }),
    );
    if (options.json) await print(environment.stdout, `${jsonLine(found)}\n`);
    else {
      const { comparisonText } = await import("../views/comparison-text.ts");
      await print(environment.stdout, comparisonText(found, environment.stdout));
    }
    return exitCodes.done;
  },
});
