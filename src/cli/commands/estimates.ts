/** `tollbook estimates`: what was said in the world, one utterance each, with how often it is told. */

import { describeView } from "../../wording/describe-view.ts";
import { defineCommand } from "../command.ts";
import { type Environment, print } from "../environment.ts";
import { groupOption, measureOption, placeOption, roleOption, sourceOption, viewOption } from "../estimate-options.ts";
import { exitCodes } from "../exit-codes.ts";
import { bookOption, checkDay, jsonOption } from "../shared-options.ts";
import { wrap } from "../terminal/wrap.ts";
import { jsonListIn } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const estimates = defineCommand({
  name: "estimates",
  group: "Look into the book",
  summary: "list what was said, each statement once, with how often it is told",
  description: [
    "Lists estimates: an estimate is one utterance, by one source on one day, whoever tells it. Each has who said it and whom they speak for, its tolls as its reading has them (the telling nearest the source), the sentence that is read, and how often it is told, in how many articles: a sentence counts once, however many versions of its article repeat it. All filters given must hold of one telling; each word of a filter begins a word of what the text says, case aside.",
    "--view shows some of those that match, by a named policy: the latest, those with the lowest or highest bound, the ends of the range, or what a curator recommended. Without it all are shown, and none is preferred.",
  ],
  operands: "",
  options: [
    measureOption,
    groupOption,
    placeOption,
    sourceOption,
    { flags: "--since <day>", summary: "only said, or else told, on this day or after", check: checkDay },
    { flags: "--until <day>", summary: "only said, or else told, on this day or before", check: checkDay },
    viewOption,
    roleOption,
    jsonOption,
    bookOption,
  ],
  examples: [
    { line: "estimates --measure killed --place Bakhmut", does: "who put the people killed in Bakhmut at how many" },
    { line: "estimates --source Kirby --since 2023-05-01", does: "what Kirby said, from 1 May 2023 on" },
    { line: "estimates --measure casualties --view range", does: "those at the ends of the range" },
  ],
  async run({ options }, environment) {
    const { json, book: _folder, ...filters } = options;
    const { listEstimates } = await import("../../usecases/list-estimates.ts");
    const found = await withBook({ command: "estimates", options, environment }, (book) =>
      listEstimates(book, filters),
    );
    const { stdout } = environment;
    const { estimates, ...facts } = found;
    if (json) {
      const pieces = jsonListIn("estimates", estimates, facts);
      for (const piece of pieces) await print(stdout, piece);
    } else if (estimates.length === 0) {
      const { view: _view, ...narrowing } = filters;
      const isFiltered = Object.values(narrowing).some((value) => value !== undefined);
      await sayNothingFound(isFiltered, found, environment);
    } else {
      const { estimatesTable } = await import("../views/estimates-table.ts");
      for (const piece of estimatesTable(found, stdout)) await print(stdout, piece);
    }
    return exitCodes.done;
  },
});

async function sayNothingFound(
  isFiltered: boolean,
  { view, note }: { readonly view: string; readonly note: string | null },
  { stdout, invokedAs }: Environment,
): Promise<void> {
  const why = note === null ? "" : describeView(view, note);
  const unfiltered =
    why === "" || view.startsWith("all/")
      ? `The book holds no estimates yet. \`${invokedAs} add PATH\` adds articles.`
      : why;
  const said = isFiltered
    ? `No estimate of the book matches all of these filters. Leave one out, or give less of the word. ${why}`.trim()
    : unfiltered;
  await print(stdout, `${wrap(said, stdout.columns)}\n`);
}
