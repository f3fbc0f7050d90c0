/** Findings as annotations of a GitHub workflow: "::error file=draft.md,line=3,col=26,title=parts-exceed-total::The parts …". */
import type { Severity } from "../../domain/finding.ts";
import { type CheckedDraft, isUnread, type SourceRange } from "../../usecases/check-draft.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

/** What could not be read comes first. */
export function findingsAnnotations(drafts: readonly CheckedDraft[]): string {
  return drafts
    .flatMap((draft) => {
      const file = draft.place === "-" ? {} : { file: draft.place };
      const command = commands[isUnread(draft) ? "error" : "warning"];
      return [
        ...draft.problems.map(({ code, message, remedy }) =>
          annotation(command, { ...file, title: code }, `${message} ${remedy}`),
        ),
        ...draft.findings.map(({ rule, severity, message, at }) =>
          annotation(commands[severity], { ...file, ...(at === null ? {} : linesOf(at)), title: rule }, message),
        ),
      ];
    })
    .join("");
}

/** Columns are shown only where an annotation is of one line. */
function linesOf({ line, endLine, column, endColumn }: SourceRange) {
  return line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine };
}

function annotation(command: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${command} ${written.join(",")}::${data(message)}\n`;
}

/** As the runner of workflows reads it. */
const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
