/** What `tollbook doctor` found, for a person to read: each check, then what the present extractor reads otherwise. */
import type { Check, Examination, FigureChange } from "../../usecases/examine-book.ts";
import { counted } from "../../wording/counted.ts";
import { printable } from "../../wording/printable.ts";
import type { Environment, Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { wrapIndented } from "../terminal/wrap.ts";

const indent = " ".repeat("FAULT  ".length);

export function examinationText({ checks, changes }: Examination, { stdout, invokedAs }: Environment): string {
  const lines = checks.map((check) => describeCheck(check, stdout));
  if (changes.length > 0) {
    lines.push("", `The present extractor reads ${counted(changes.length, "figure")} otherwise:`);
    lines.push(...changes.map((change) => describeChange(change, stdout)));
    lines.push("", `\`${invokedAs} rebuild\` takes these changes over.`);
  }
  return lines.map((line) => `${line}\n`).join("");
}

function describeCheck({ ok, name, message, remedy }: Check, stdout: Output): string {
  const colors = colorsOf(stdout);
  const sign = ok ? colors.green("well") : colors.red("FAULT");
  const lines = [`${colors.bold(printable(name))}: ${printable(message)}`];
  if (remedy !== null) lines.push(`do this: ${printable(remedy)}`);
  const text = lines.map((line) => wrapIndented(line, stdout.columns, indent)).join("\n");
  return sign + text.slice(ok ? "well".length : "FAULT".length);
}

function describeChange({ kind, exact, headline, fields }: FigureChange, stdout: Output): string {
  const what = fields.length > 0 ? `: ${fields.join(", ")}` : "";
  const where = printable(headline ?? "(no headline)");
  return wrapIndented(`${kind} “${printable(exact)}”${what} – ${where}`, stdout.columns, "  ");
}
