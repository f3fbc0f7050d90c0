/** `tollbook doctor`: whether the book is whole, and what the present extractor would read otherwise. */
import type { Check, Examination } from "../../usecases/examine-book.ts";
import { defineCommand } from "../command.ts";
import { type Environment, type Output, print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { bookOption, jsonOption } from "../shared-options.ts";
import { colorsOf } from "../terminal/colors.ts";
import { printable } from "../terminal/printable.ts";
import { wrapIndented } from "../terminal/wrap.ts";
import { jsonLine } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const doctor = defineCommand({
  name: "doctor",
  group: "Take care of the book",
  summary: "check that the book is whole and that its figures are up to date",
  description: [
    "Checks that archive and ledger are whole and agree, that every span is found again in its text character by character, and says which figures the present extractor reads otherwise than the book has them. It changes nothing; `tollbook rebuild` takes changes over.",
    "The exit code is 1 when a check fails.",
  ],
  operands: "",
  options: [jsonOption, bookOption],
  examples: [{ line: "doctor", does: "is all well?" }],
  async run({ options }, environment) {
    const { examineBook } = await import("../../usecases/examine-book.ts");
    const examination = await withBook({ command: "doctor", options, environment }, examineBook);
    if (options.json) await print(environment.stdout, `${jsonLine(examination)}\n`);
    else await printExamination(examination, environment);
    return examination.checks.every(({ ok }) => ok) ? exitCodes.done : exitCodes.refused;
  },
});

async function printExamination({ checks, changes }: Examination, { stdout, invokedAs }: Environment): Promise<void> {
  for (const check of checks) await print(stdout, describeCheck(check, stdout));
  if (changes.length === 0) return;
  await print(stdout, `\nThe present extractor reads ${changes.length} figures otherwise:\n`);
  for (const { kind, exact, headline, fields } of changes) {
    const where = printable(headline ?? "(no headline)");
    const what = fields.length > 0 ? `: ${fields.join(", ")}` : "";
    await print(stdout, `${wrapIndented(`${kind} “${printable(exact)}”${what} – ${where}`, stdout.columns, "  ")}\n`);
  }
  await print(stdout, `\n\`${invokedAs} rebuild\` takes these changes over.\n`);
}

function describeCheck({ ok, name, message, remedy }: Check, stdout: Output): string {
  const colors = colorsOf(stdout);
  const sign = ok ? colors.green("well ") : colors.red("FAULT");
  const lines = [
    `${colors.bold(name)}: ${printable(message)}`,
    ...(remedy === null ? [] : [`do this: ${printable(remedy)}`]),
  ];
  const indented = lines.map((line) => wrapIndented(line, stdout.columns, "       ")).join("\n");
  return `${sign}  ${indented.trimStart()}\n`;
}
