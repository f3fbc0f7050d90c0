/** Findings as annotations of a GitHub workflow: "::error file=draft.md,line=3,col=26,title=parts-exceed-total::The parts …". */
import type { Severity } from "../../domain/finding.ts";
import type { CheckedDraft } from "../../usecases/check-draft.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

export function findingsAnnotations(drafts: readonly CheckedDraft[]): string {
  return drafts
    .flatMap(({ place, findings }) =>
      findings.map(({ rule, severity, message, at }) => {
        const where = at && { line: at.line, endLine: at.endLine, col: at.column, endColumn: at.endColumn };
        const properties = Object.entries({ file: place, ...where, title: rule });
        const written = properties.map(([name, value]) => `${name}=${property(String(value))}`);
        return `::${commands[severity]} ${written.join(",")}::${data(message)}\n`;
      }),
    )
    .join("");
}

/** As the runner of workflows reads it. */
const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
