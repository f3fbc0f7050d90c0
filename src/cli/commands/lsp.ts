/** `tollbook lsp`: findings in an editor, while the draft is written. */
import { isBookInUse } from "../../usecases/is-book-in-use.ts";
import { configurationName, readConfiguration } from "../check-configuration.ts";
import { defineCommand } from "../command.ts";
import { readEditorSettings } from "../editor-settings.ts";
import { bookOption } from "../shared-options.ts";
import { refusalIn, UsageError } from "../user-error.ts";
import { bookFolder, openNamedBook } from "../with-book.ts";

export const lsp = defineCommand({
  name: "lsp",
  group: "Begin",
  summary: "tell an editor what is wrong with the figures of a draft, while it is written",
  description: [
    "A server of the Language Server Protocol on standard input and output: it tells what `check` finds in plain text, Markdown and HTML as it is written, shows how a figure is read where the pointer stands, and offers safe edits and comments that silence a finding. docs/editors.md has the set-up for several editors.",
    `The file ${configurationName} holds as for \`check\`. An editor may set \`tollbook.book\`, \`tollbook.date\` and \`tollbook.severities\`. A book is opened when a draft needs it, and let go a minute after the last word: meanwhile other commands find it in use. A server that has it open is asked instead.`,
    "Exit code 0: the editor shut the server down; 1: it went away without.",
  ],
  operands: "",
  options: [
    { flags: "--stdio", summary: "speak over standard input and output, as it does without" },
    { flags: "--config <file>", summary: `the configuration (else ${configurationName}, beside the draft or above)` },
    { ...bookOption, summary: "also check against the book in this folder, unless the editor sets another" },
    {
      flags: "--clientProcessId <pid>",
      summary: "end when this process does (else the one that the editor tells)",
      check: checkPid,
    },
  ],
  examples: [
    { line: "lsp --stdio", does: "as editors start it" },
    { line: "lsp --book ~/.tollbook", does: "against what the book knows, too" },
  ],
  async run({ options }, environment) {
    const [{ serveEditor }, { checkFacts }] = await Promise.all([
      import("../../editing/serve-editor.ts"),
      import("../../usecases/check-draft.ts"),
    ]);
    const checks = checkFacts.map(({ name }) => name);
    const { stdin, stdout, version, cwd, now, isRunning } = environment;
    return serveEditor({
      ...{ input: stdin, output: stdout.stream, version, cwd, now, isRunning, configurationName },
      settings: options.book === undefined ? {} : { book: options.book },
      parent: options.clientProcessId === undefined ? null : Number(options.clientProcessId),
      readSettings: (given) => readEditorSettings(given, checks),
      severitiesIn: async (folder) =>
        (await readConfiguration(folder, { named: options.config, cwd, checks })).severities,
      checkThere: async (book, draft) => {
        const folder = bookFolder({ book }, environment);
        return (await isBookInUse(folder)) ? environment.checkThere(folder, draft) : null;
      },
      openBook: (book) => openNamedBook({ command: "lsp", options: { book }, environment }),
      explain,
    });
  },
});

function checkPid(value: string, flag: string): void {
  if (/^[1-9]\d*$/.test(value)) return;
  throw new UsageError({
    ...{ code: "not-a-process", place: flag, value, expectation: "the number of a process" },
    remedy: `Write ${flag} 4242, or leave it out.`,
  });
}

function explain(error: unknown): string {
  const refusal = refusalIn(error);
  if (refusal === null) return error instanceof Error ? error.message : String(error);
  const { place, value, expectation, remedy } = refusal;
  return `${place}${value === "" ? "" : `: ${value}`}. Expected: ${expectation}. ${remedy}`;
}
