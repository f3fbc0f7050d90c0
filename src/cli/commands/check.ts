/** `tollbook check [file...]`: what a standards editor must find in a draft before it goes out. */
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Severity, severities } from "../../domain/finding.ts";
import type { CheckedDraft, DraftSource } from "../../usecases/check-draft.ts";
import { expectBook } from "../../usecases/expect-book.ts";
import type { Book } from "../../usecases/open-book.ts";
import { counted } from "../../wording/counted.ts";
import { printable } from "../../wording/printable.ts";
import { withoutBaseline, writeBaseline } from "../check-baseline.ts";
import { type CheckConfiguration, configurationName, failChoices, readConfiguration } from "../check-configuration.ts";
import { type CheckFormat, checkFormats, printDrafts, printList } from "../check-output.ts";
import { defineCommand } from "../command.ts";
import { type Environment, print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { printProblem } from "../print-problem.ts";
import { bookOption, checkDay } from "../shared-options.ts";
import { UsageError } from "../user-error.ts";
import { watchFiles } from "../watch-files.ts";
import { withBook } from "../with-book.ts";

export const check = defineCommand({
  name: "check",
  group: "Begin",
  summary: "find what is wrong with the figures of a draft, before it goes out",
  description: [
    "Reads drafts (plain text, Markdown, HTML, Word documents; standard input where no file is named) and tells where a figure contradicts the text around it: at which characters, why, and what to do.",
    `A file ${configurationName} in the folder of the drafts, or above it, may set the severity of each check ("error", "warning", "note" or "off") and from which severity on the command fails. A comment silences checks for one paragraph: <!-- tollbook-ignore NAME: reason --> in HTML and Markdown, [tollbook-ignore NAME: reason] on a line of its own in plain text, in Word a comment that begins with tollbook-ignore.`,
    "Exit code 0: nothing to mend; 1: findings of the severity that fails (warnings and errors, unless configured otherwise), or a draft that could not be read; 2: the command line is wrong.",
  ],
  operands: "[file...]",
  options: [
    { flags: "--date <day>", summary: "the day of publication, where the draft does not say it", check: checkDay },
    { flags: "--format <name>", summary: "human, json, sarif (2.1.0) or github (annotations)", choices: checkFormats },
    { flags: "--fail-on <severity>", summary: "the least severity for exit code 1, or never", choices: failChoices },
    { flags: "--fix", summary: "write the safe edits into the files" },
    { flags: "--diff", summary: "print the safe edits as a patch, and change nothing" },
    { flags: "--config <file>", summary: `the configuration (else ${configurationName}, here or above)` },
    { flags: "--baseline <file>", summary: "leave out the findings that the file has" },
    { flags: "--update-baseline <file>", summary: "write all that is found into the file, and tell nothing" },
    { flags: "--watch", summary: "check again whenever a file is saved" },
    {
      ...bookOption,
      summary: "also check against the book in this folder: what its sources said, and since put right",
    },
    { flags: "--list", summary: "name all checks, with what each demands" },
  ],
  examples: [
    { line: "check draft.md", does: "one draft" },
    { line: "check --date 2023-05-01 < draft.txt", does: "a draft from a pipe" },
    { line: "check drafts/*.md --format github", does: "in a workflow" },
    { line: "check draft.md --book ~/.tollbook", does: "against what the book knows, too" },
    { line: "check draft.md --diff", does: "what --fix would change" },
    { line: "check drafts/*.md --update-baseline known.json", does: "begin with a clean slate" },
  ],
  async run({ operands, options }, environment) {
    if (options.book !== undefined && !environment.env.DATABASE_URL) await expectBook();
    const { checkFacts } = await import("../../usecases/check-draft.ts");
    if (options.list) return printList(checkFacts, environment);
    if (options.fix) requireFiles(operands);
    const names = checkFacts.map(({ name }) => name);
    const configuration = await readConfiguration(options.config, environment.cwd, names);
    const failOn = (options.failOn as CheckConfiguration["failOn"] | undefined) ?? configuration.failOn;
    const asked = { ...options, operands, failOn };
    if (options.book === undefined) return checkFiles(await checkerOfText(configuration), asked, environment);
    return withBook({ command: "check", options, environment }, async (book) =>
      checkFiles(await checkerBeside(book, configuration), asked, environment),
    );
  },
});

type Checker = (source: DraftSource) => CheckedDraft | Promise<CheckedDraft>;

async function checkerOfText(configuration: CheckConfiguration): Promise<Checker> {
  const { checkDraft } = await import("../../usecases/check-draft.ts");
  return (source) => checkDraft(source, configuration);
}

async function checkerBeside(book: Book, configuration: CheckConfiguration): Promise<Checker> {
  const { checkBesideBook } = await import("../../usecases/check-draft.ts");
  return (source) => checkBesideBook(book, source, configuration);
}

async function checkFiles(check: Checker, asked: Asked, environment: Environment): Promise<number> {
  const checkAll = async () => {
    const checked: CheckedDraft[] = [];
    for (const source of await readSources(asked, environment)) checked.push(await check(source));
    if (asked.baseline === undefined || asked.updateBaseline !== undefined) return checked;
    return withoutBaseline(checked, resolve(environment.cwd, asked.baseline));
  };
  const once = async (): Promise<number> => {
    const checked = await checkAll();
    const isChanged = asked.fix ? await fix(checked, environment) : false;
    return finish(isChanged ? await checkAll() : checked, asked, environment);
  };
  return asked.watch ? watchFiles(filesOf(asked.operands), once, environment) : once();
}

interface Asked {
  readonly operands: readonly string[];
  readonly date?: string;
  readonly fix?: boolean;
  readonly watch?: boolean;
  readonly failOn: CheckConfiguration["failOn"];
  readonly format?: string;
  readonly diff?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: string;
}

async function finish(drafts: readonly CheckedDraft[], asked: Asked, environment: Environment): Promise<number> {
  if (asked.updateBaseline !== undefined) {
    await writeBaseline(drafts, resolve(environment.cwd, asked.updateBaseline));
    return exitCodes.done;
  }
  await printDrafts(
    drafts,
    { format: (asked.format as CheckFormat | undefined) ?? "human", isDiff: asked.diff ?? false },
    environment,
  );
  const isUnread = drafts.length < filesOf(asked.operands).length || drafts.some(({ text }) => text === "");
  return isUnread || drafts.some((draft) => doesFail(draft, asked.failOn)) ? exitCodes.refused : exitCodes.done;
}

/** `severities` begins with the gravest. */
function doesFail({ findings }: CheckedDraft, failOn: Severity | "never"): boolean {
  return (
    failOn !== "never" && findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(failOn))
  );
}

/** Whether any file was changed. */
async function fix(drafts: readonly CheckedDraft[], { cwd, stderr }: Environment): Promise<boolean> {
  const { applyEdits } = await import("../../usecases/apply-edits.ts");
  let all = 0;
  for (const draft of drafts) {
    const { source, applied } = applyEdits(draft);
    if (applied === 0) continue;
    const path = resolve(cwd, draft.place);
    // What was read as another charset, or was saved since, would not come back as it is.
    if (!(await readFile(path)).equals(Buffer.from(draft.source))) {
      await print(stderr, `Nothing is written into ${printable(draft.place)}: it is not the UTF-8 that was read.\n`);
      continue;
    }
    await writeFile(path, source);
    await print(stderr, `${counted(applied, "safe edit")} written into ${printable(draft.place)}\n`);
    all += applied;
  }
  return all > 0;
}

function requireFiles(operands: readonly string[]): void {
  if (!filesOf(operands).includes("-")) return;
  throw new UsageError({
    ...{ code: "nothing-to-write-into", place: "--fix", value: "standard input", expectation: "files" },
    remedy: "Name the files to be mended, or use --diff.",
  });
}

const filesOf = (operands: readonly string[]) => (operands.length === 0 ? ["-"] : operands);

async function readSources({ operands, date }: Asked, environment: Environment): Promise<DraftSource[]> {
  const { stdin, invokedAs } = environment;
  if (operands.length === 0 && stdin.isTTY) {
    throw new UsageError({
      ...{ code: "input-missing", place: "tollbook check", value: "" },
      expectation: "a draft, or one on standard input",
      remedy: `Name a file, or pipe one in: \`${invokedAs} check draft.md\`.`,
    });
  }
  const { draftInFile } = await import("../../usecases/check-draft.ts");
  const sources: DraftSource[] = [];
  for (const place of filesOf(operands)) {
    const bytes = place === "-" ? Buffer.concat(await stdin.toArray()) : await readFileOr(environment, place);
    if (bytes === null) continue;
    sources.push({ ...(await draftInFile(bytes, place)), ...(date === undefined ? {} : { date }) });
  }
  return sources;
}

/** A file that cannot be read is told, and costs no other; it gives null. */
async function readFileOr(environment: Environment, place: string): Promise<Uint8Array | null> {
  try {
    return await readFile(resolve(environment.cwd, place));
  } catch (error) {
    const { code, syscall, message } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    const remedy = "Check its name, and who may read it.";
    await printProblem({ code: `system-${code?.toLowerCase()}`, place, message, remedy }, environment);
    return null;
  }
}
