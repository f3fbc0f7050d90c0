/**
 * What an editor may do about the findings in a range: put in the safe edit, put in all of them, or silence the finding with a
 * comment for its paragraph.
 */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { type SourceEdit, safeEdits, sourceEditOf } from "../usecases/apply-edits.ts";
import type { PlacedFinding } from "../usecases/check-draft.ts";
import { silenceFinding } from "../usecases/silence-finding.ts";
import { counted } from "../wording/counted.ts";
import { printable } from "../wording/printable.ts";
import { diagnosticOf } from "./diagnostics-of.ts";
import type { EditorAbilities } from "./editor-abilities.ts";
import { type Inspection, offsetIn, rangeInSource } from "./inspect-draft.ts";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.tollbook`;
export const actionKinds = [CodeActionKind.QuickFix, fixAllKind];

type Asked = Pick<CodeActionParams, "range" | "context">;

export function actionsIn(inspection: Inspection, { range, context }: Asked, abilities: EditorAbilities): CodeAction[] {
  const isWanted = (kind: string) =>
    context.only === undefined || context.only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const [from, to] = [offsetIn(inspection.document, range.start), offsetIn(inspection.document, range.end)];
  const here = inspection.checked.findings.filter(({ at }) => at !== null && at.start <= to && from <= at.end);
  const quick = isWanted(CodeActionKind.QuickFix) ? here : [];
  return [
    ...quick.flatMap((finding) => editAction(finding, inspection, abilities)),
    ...quick.flatMap((finding) => silenceAction(finding, inspection, abilities)),
    ...(isWanted(fixAllKind) ? fixAllAction(inspection, abilities, context.only === undefined ? 2 : 1) : []),
  ];
}

function editAction(finding: PlacedFinding, inspection: Inspection, abilities: EditorAbilities): CodeAction[] {
  const edit = sourceEditOf(inspection.checked, finding);
  if (edit === null) return [];
  const words = inspection.checked.source.slice(edit.start, edit.end);
  return [
    {
      title: `Put “${printable(edit.replacement)}” in the place of “${printable(words)}”`,
      ...{ kind: CodeActionKind.QuickFix, isPreferred: true },
      diagnostics: [diagnosticOf(finding, inspection, abilities.isRelatedShown)],
      edit: workspaceEdit([edit], inspection, abilities),
    },
  ];
}

function silenceAction(finding: PlacedFinding, inspection: Inspection, abilities: EditorAbilities): CodeAction[] {
  const insertion = silenceFinding(inspection.read, finding);
  if (insertion === null) return [];
  const edit = { start: insertion.at, end: insertion.at, replacement: insertion.text };
  return [
    {
      ...{ title: `Silence ${finding.rule} for this paragraph`, kind: CodeActionKind.QuickFix },
      diagnostics: [diagnosticOf(finding, inspection, abilities.isRelatedShown)],
      edit: workspaceEdit([edit], inspection, abilities),
    },
  ];
}

/** `least`: with so many edits it is worth a line of its own. */
function fixAllAction(inspection: Inspection, abilities: EditorAbilities, least: number): CodeAction[] {
  const edits = safeEdits(inspection.checked);
  if (edits.length < least) return [];
  const title = `Put in ${edits.length === 1 ? "the one safe edit" : `all ${counted(edits.length, "safe edit")}`}`;
  return [{ title, kind: fixAllKind, edit: workspaceEdit(edits, inspection, abilities) }];
}

/** With the version that it is for, where the editor can refuse another. */
function workspaceEdit(
  edits: readonly SourceEdit[],
  { document }: Inspection,
  { areVersionsHeeded }: EditorAbilities,
): WorkspaceEdit {
  const { uri, version } = document;
  const own: TextEdit[] = edits.map((edit) => ({ range: rangeInSource(document, edit), newText: edit.replacement }));
  if (!areVersionsHeeded) return { changes: { [uri]: own } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: own }] };
}
