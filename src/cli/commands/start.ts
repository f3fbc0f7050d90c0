/**
 * `tollbook start`, which `npm start` runs: opens a book of its own, adds the sample case, shows what it reports, and serves it.
 * Run again, it finds everything known and shows the same.
 */
import { join } from "node:path";
import { defineCommand } from "../command.ts";
import { type Environment, print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { locally, serveBook } from "../serve-book.ts";
import { colorsOf } from "../terminal/colors.ts";
import { withBook } from "../with-book.ts";

export const start = defineCommand({
  name: "start",
  group: "Begin",
  summary: "open a book with the sample case, show its figures and serve it",
  description: [
    "Opens the book in the folder .book of this installation, adds the sample case (eight invented pages about one toll, its correction and its drift), prints its figures, and serves its pages on a free port of this machine until it is interrupted. Your own book, TOLLBOOK_BOOK and DATABASE_URL are left alone.",
  ],
  operands: "",
  options: [
    { flags: "--once", summary: "end when the figures are printed, and serve nothing" },
    { flags: "--book <dir>", summary: "use this folder instead" },
  ],
  examples: [{ line: "start", does: "a first look" }],
  async run({ options }, environment) {
    const { addToBook } = await import("../add-to-book.ts");
    const { gatherInputs } = await import("../gather-inputs.ts");
    const { listFigures } = await import("../../usecases/list-figures.ts");
    const { figuresTable } = await import("../views/figures-table.ts");
    const { wrap } = await import("../terminal/wrap.ts");
    const { packageFolder, stdout } = environment;
    const folder = options.book ?? join(packageFolder, ".book");
    // The sample belongs into an embedded book of its own, never into the user's database.
    const apart: Environment = { ...environment, env: { ...environment.env, DATABASE_URL: undefined } };
    const access = { command: "start", options: { book: folder }, environment: apart, mayMake: true };
    await print(stdout, wrap(introduction, stdout.columns));
    return withBook(access, async (book) => {
      const inputs = await gatherInputs(["sample"], packageFolder);
      const sum = await addToBook(book, inputs, { labels: {}, environment, isJson: false, listUpTo: 0 });
      await print(stdout, "\n");
      for (const piece of figuresTable(await listFigures(book, {}), stdout)) await print(stdout, piece);
      await print(stdout, nextSteps(folder, environment));
      if (!options.once) {
        await print(stdout, "\n");
        await serveBook(book, locally, environment);
      }
      return sum.refused > 0 ? exitCodes.refused : exitCodes.done;
    });
  },
});

const introduction =
  "Tollbook reads the reporting of tolls: how many, of what, among whom, where, when, who said so, and through whom. " +
  "Here is a sample case of invented pages: one toll, its correction, and how it drifts from outlet to outlet.\n\n";

function nextSteps(folder: string, { invokedAs, stdout, cwd }: Environment): string {
  const colors = colorsOf(stdout);
  const book = folder.startsWith(`${cwd}/`) ? folder.slice(cwd.length + 1) : folder;
  const steps = [
    [`show 2023-05-02-quillmark-weekly.html --book ${book}`, "one article, its figures marked, each with its chain"],
    [`figures --measure killed --book ${book}`, "only people reported killed"],
    [`figures --csv --book ${book}`, "everything, for a spreadsheet"],
    ["add your-page.html", "an article of yours, into a book of your own (~/.tollbook)"],
    ["--help", "everything else"],
  ] as const;
  const lines = steps.map(([line, does]) => `  ${colors.bold(`${invokedAs} ${line}`)}\n      ${colors.dim(does)}\n`);
  return `\nTry next:\n${lines.join("")}`;
}
