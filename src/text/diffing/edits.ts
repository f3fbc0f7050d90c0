/**
 * Edits: what was removed and added around the characters that stayed.
 */
import type { Run } from "./common-runs.ts";
import type { Stretches, Texts } from "./kept-characters.ts";
import type { Stretch } from "./pieces.ts";

/** An edit stands in both texts: where something was removed the later stretch is empty, where it was added the earlier one. */
export interface TextEdit {
  readonly kind: "same" | "removed" | "added";
  readonly before: Stretch;
  readonly after: Stretch;
  /** The characters removed or added; "" for what stayed the same. */
  readonly exact: string;
}

/** Edits from the first character to the last of two stretches, around what stayed. */
export function editsAround({ before, after }: Texts, kept: readonly Run[], within: Stretches): TextEdit[] {
  const edits: TextEdit[] = [];
  let [i, j] = [within.before.start, within.after.start];
  const replace = (endBefore: number, endAfter: number) => {
    const at = { start: j, end: j };
    if (i < endBefore)
      edits.push({
        kind: "removed",
        before: { start: i, end: endBefore },
        after: at,
        exact: before.slice(i, endBefore),
      });
    const behind = { start: endBefore, end: endBefore };
    if (j < endAfter)
      edits.push({
        kind: "added",
        before: behind,
        after: { start: j, end: endAfter },
        exact: after.slice(j, endAfter),
      });
  };
  for (const run of kept) {
    replace(run.before, run.after);
    [i, j] = [run.before + run.length, run.after + run.length];
    edits.push({ kind: "same", before: { start: run.before, end: i }, after: { start: run.after, end: j }, exact: "" });
  }
  replace(within.before.end, within.after.end);
  return edits;
}

/** The old text with its edits: the new one. */
export function applyDiff(before: string, edits: readonly TextEdit[]): string {
  return edits
    .map(({ kind, before: { start, end }, exact }) => (kind === "same" ? before.slice(start, end) : exact))
    .filter((_, at) => edits[at]!.kind !== "removed")
    .join("");
}
