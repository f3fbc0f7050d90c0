/** `tollbook series --measure M`: estimates in the order in which they were said, as intervals, with what totals grew by. */
import { defineCommand } from "../command.ts";
import { print } from "../environment.ts";
import {
  groupOption,
  measureOption,
  placeOption,
  policyOption,
  sourceOption,
  viewOption,
  wideningPolicy,
} from "../estimate-options.ts";
import { exitCodes } from "../exit-codes.ts";
import { requireWords } from "../require-words.ts";
import { bookOption, checkDay, jsonOption } from "../shared-options.ts";
import { wrap } from "../terminal/wrap.ts";
import { jsonLine } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const series = defineCommand({
  name: "series",
  group: "Look into the book",
  summary: "list estimates of one measure by the day said, with what totals grew by",
  description: [
    "Lists the estimates of one measure in the order of the day on which they were said, each as it was stated and as an interval under a named policy. All filters given must hold of one telling; each word of a filter begins a word of what the text says, case aside.",
    "Between cumulative totals of one source it gives the difference, as an interval: what the source added to its total, late reporting and revision included. It may be negative, and then says so. Nothing is smoothed, and no day is filled in.",
  ],
  operands: "",
  options: [
    { ...measureOption, summary: "what is counted (required)" },
    groupOption,
    placeOption,
    sourceOption,
    { flags: "--since <day>", summary: "only said, or else told, on this day or after", check: checkDay },
    { flags: "--until <day>", summary: "only said, or else told, on this day or before", check: checkDay },
    viewOption,
    policyOption,
    jsonOption,
    bookOption,
  ],
  examples: [
    { line: "series --measure killed --place Gaza", does: "one place, whoever said it" },
    { line: 'series --measure casualties --source "General Staff"', does: "one source's totals and what they grew by" },
  ],
  async run({ options }, environment) {
    const { json, book: _folder, policy: named, ...filters } = options;
    const measure = requireWords("--measure", options.measure, "the measure that the series is of");
    const policy = wideningPolicy(named);
    const { listSeries } = await import("../../usecases/list-series.ts");
    const found = await withBook({ command: "series", options, environment }, (book) =>
      listSeries(book, { ...filters, measure, ...(policy === undefined ? {} : { policy }) }),
    );
    const { stdout } = environment;
    if (json) await print(stdout, `${jsonLine(found)}\n`);
    else if (found.points.length === 0) {
      const said = "No estimate of the book matches all of these filters. Leave one out, or give less of the word.";
      await print(stdout, `${wrap(said, stdout.columns)}\n`);
    } else {
      const { seriesText } = await import("../views/series-text.ts");
      await print(stdout, seriesText(found, stdout));
    }
    return exitCodes.done;
  },
});
