/** `tollbook corrections [ARTICLE]`: what newsrooms' notes tell, and which figures changed without one. */
import type { ArticleHistory, History } from "../../usecases/history-view.ts";
import type { Book } from "../../usecases/open-book.ts";
import { defineCommand } from "../command.ts";
import { type Environment, print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { asOfOption, bookOption, jsonOption, knownAtOption } from "../shared-options.ts";
import { withBook } from "../with-book.ts";

export const corrections = defineCommand({
  name: "corrections",
  group: "Look into the book",
  summary: "list what articles corrected, and which figures changed without a note",
  description: [
    "Lists the notes that newsrooms put under their articles (updates, corrections, clarifications, editor's notes, retractions) with what they say changed, when and on whose word, and then the figures that changed without a note. That no note tells of a change says nothing about why.",
    "Without ARTICLE, every article of the book that has a note or such a change, in order of publication. ARTICLE is an id or the beginning of one, a URL, or the name of the file that was added.",
  ],
  operands: "[article]",
  options: [asOfOption, knownAtOption, jsonOption, bookOption],
  examples: [
    { line: "corrections", does: "of the whole book" },
    { line: "corrections 2023-05-02-quillmark-weekly.html --json", does: "of one article, for a program" },
  ],
  async run({ operands, options }, environment) {
    const clocks = { asOf: options.asOf, knownAt: options.knownAt };
    await withBook({ command: "corrections", options, environment }, async (book) => {
      if (options.json)
        await printJson(await correctionsOf(book, operands[0], clocks), operands[0] === undefined, environment);
      else await printText(await correctionsOf(book, operands[0], clocks), environment);
    });
    return exitCodes.done;
  },
});

type Clocks = { readonly asOf: string | undefined; readonly knownAt: string | undefined };
type Found = AsyncIterable<History> | Iterable<ArticleHistory>;

async function correctionsOf(book: Book, article: string | undefined, clocks: Clocks): Promise<Found> {
  if (article === undefined) {
    const { listCorrections } = await import("../../usecases/list-corrections.ts");
    return listCorrections(book, clocks);
  }
  const { articleHistory } = await import("../../usecases/article-history.ts");
  return [await articleHistory(book, article, clocks)];
}

/** One object whatever was asked for; of a whole book its `article` is null. */
async function printJson(found: Found, isWholeBook: boolean, { stdout }: Environment): Promise<void> {
  const { historyJson } = await import("../views/history-json.ts");
  for await (const piece of historyJson(found, isWholeBook)) await print(stdout, piece);
}

async function printText(found: Found, { stdout, invokedAs }: Environment): Promise<void> {
  const { correctionsText, describeCorrections } = await import("../views/corrections-text.ts");
  const sum = { articles: 0, notes: 0, silent: 0, isReckoned: false };
  let printed = 0;
  for await (const history of found) {
    const isTold = history.corrections.length + history.silentChanges.length > 0;
    if (!isTold && !isWithheld(history)) continue;
    await print(stdout, `${printed++ > 0 ? "\n" : ""}${correctionsText(history, stdout)}`);
    if (isTold) sum.articles++;
    sum.notes += history.corrections.length;
    sum.silent += history.silentChanges.length;
    if (history.corrections.some(({ atBasis }) => atBasis === "anchored")) sum.isReckoned = true;
  }
  if (sum.articles > 0) await print(stdout, describeCorrections(sum, stdout));
  else if (printed === 0) {
    const hint = `\`${invokedAs} history ARTICLE\` lists an article's versions.`;
    await print(stdout, `No note and no change without one. ${hint}\n`);
  }
}

const isWithheld = (history: History): boolean => "withheld" in history && history.withheld !== null;
