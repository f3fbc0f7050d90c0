/** `tollbook check [file...]`: what a standards editor must find in a draft before it goes out. */
import { resolve } from "node:path";
import { type Severity, severities } from "../../domain/finding.ts";
import type { CheckedDraft } from "../../usecases/check-draft.ts";
import type { DraftSource } from "../../usecases/draft-source.ts";
import type { Book } from "../../usecases/open-book.ts";
import { counted } from "../../wording/counted.ts";
import { printable } from "../../wording/printable.ts";
import { withoutBaseline, writeBaseline } from "../check-baseline.ts";
import { type CheckConfiguration, configurationName, failChoices, readConfigurations } from "../check-configuration.ts";
import { type CheckFormat, checkFormats, printDrafts, printList, printProblems } from "../check-output.ts";
import { defineCommand } from "../command.ts";
import { placesOf, readDrafts, unreadDraft } from "../draft-inputs.ts";
import { type Environment, print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { bookOption, checkDay } from "../shared-options.ts";
import { UsageError } from "../user-error.ts";
import { watchFiles } from "../watch-files.ts";
import { withBook } from "../with-book.ts";
import { writeEdits } from "../write-edits.ts";

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
    { flags: "--config <file>", summary: `the configuration (else ${configurationName}, beside the draft or above)` },
    { flags: "--baseline <file>", summary: "leave out the findings that the file has" },
    { flags: "--update-baseline <file>", summary: "write all that is found into the file, and tell no more" },
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
    if (options.list) return printList((await loadChecks()).checkFacts, environment);
    if (options.fix) requireFiles(operands, options.diff ?? false);
    const asked = { ...options, operands, failOn: options.failOn as Asked["failOn"] };
    if (options.book === undefined) return checkFor(asked, null, environment);
    return withBook({ command: "check", options, environment, meanwhile: loadChecks }, (book) =>
      checkFor(asked, book, environment),
    );
  },
});

/** Nothing of it is loaded where a server that has the book runs the command. */
const loadChecks = () => import("../../usecases/check-draft.ts");

/** `book`: null where the text alone is checked. */
async function checkFor(asked: Asked, book: Book | null, environment: Environment): Promise<number> {
  const { checkFacts, checkDraft, checkBesideBook } = await loadChecks();
  const where = { named: asked.config, cwd: environment.cwd, checks: checkFacts.map(({ name }) => name) };
  const chosen = await readConfigurations(placesOf(asked.operands), where);
  const check: Checker = (source) =>
    book === null ? checkDraft(source, chosen(source.place)) : checkBesideBook(book, source, chosen(source.place));
  return checkFiles(check, { ...asked, chosen }, environment);
}

type Checker = (source: DraftSource) => CheckedDraft | Promise<CheckedDraft>;

async function checkFiles(check: Checker, asked: Chosen, environment: Environment): Promise<number> {
  const { operands, date, baseline } = asked;
  const checkAll = async () => {
    const checked: CheckedDraft[] = [];
    for (const read of await readDrafts(operands, date, environment))
      checked.push("code" in read ? unreadDraft(read) : await check(read));
    if (baseline === undefined || asked.updateBaseline !== undefined) return checked;
    return withoutBaseline(checked, resolve(environment.cwd, baseline), environment.cwd);
  };
  const once = async (): Promise<number> => {
    const checked = await checkAll();
    const isChanged = asked.fix ? await writeEdits(checked, environment) : false;
    return finish(isChanged ? await checkAll() : checked, asked, environment);
  };
  return asked.watch ? watchFiles(placesOf(operands), once, environment) : once();
}

interface Asked {
  readonly operands: readonly string[];
  readonly config?: string;
  readonly date?: string;
  readonly fix?: boolean;
  readonly watch?: boolean;
  /** In the place of what the configurations say. */
  readonly failOn: CheckConfiguration["failOn"] | undefined;
  readonly format?: string;
  readonly diff?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: string;
}

interface Chosen extends Asked {
  /** By the place of a draft. */
  readonly chosen: (place: string) => CheckConfiguration;
}

async function finish(drafts: readonly CheckedDraft[], asked: Chosen, environment: Environment): Promise<number> {
  const { isUnread } = await loadChecks();
  const { updateBaseline, chosen, failOn } = asked;
  const { cwd, stderr } = environment;
  await printProblems(drafts, environment);
  const unread = drafts.some(isUnread) ? exitCodes.refused : exitCodes.done;
  if (updateBaseline !== undefined) {
    const count = await writeBaseline(drafts, resolve(cwd, updateBaseline), cwd);
    await print(stderr, `${counted(count, "finding")} written into ${printable(updateBaseline)}\n`);
    return unread;
  }
  const format = (asked.format as CheckFormat | undefined) ?? "human";
  await printDrafts(drafts, { format, isDiff: asked.diff ?? false }, environment);
  const isFailed = drafts.some((draft) => doesFail(draft, failOn ?? chosen(draft.place).failOn));
  return isFailed ? exitCodes.refused : unread;
}

/** `severities` begins with the gravest. */
function doesFail({ findings }: CheckedDraft, failOn: Severity | "never"): boolean {
  return (
    failOn !== "never" && findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(failOn))
  );
}

function requireFiles(operands: readonly string[], isDiff: boolean): void {
  if (isDiff) {
    throw new UsageError({
      ...{ code: "options-exclude-each-other", place: "--fix", value: "--diff", expectation: "one of them" },
      remedy: "--diff shows what --fix would write: run the one, then the other.",
    });
  }
  if (!placesOf(operands).includes("-")) return;
  throw new UsageError({
    ...{ code: "nothing-to-write-into", place: "--fix", value: "standard input", expectation: "files" },
    remedy: "Name the files to be mended, or use --diff.",
  });
}
