/** What `check --fix` does: the safe edits of drafts, written into their files. */
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { CheckedDraft } from "../usecases/check-draft.ts";
import { counted } from "../wording/counted.ts";
import { printable } from "../wording/printable.ts";
import { type Environment, print } from "./environment.ts";

/** Whether any file was changed. Tells of each on standard error. */
export async function writeEdits(drafts: readonly CheckedDraft[], { cwd, stderr }: Environment): Promise<boolean> {
  const { applyEdits } = await import("../usecases/apply-edits.ts");
  let all = 0;
  for (const draft of drafts) {
    const { source, applied } = applyEdits(draft);
    if (applied === 0) continue;
    const path = resolve(cwd, draft.place);
    const mark = markBefore(draft.source, await readFile(path));
    if (mark === null) {
      await print(stderr, `Nothing is written into ${printable(draft.place)}: it is not the UTF-8 that was read.\n`);
      continue;
    }
    await writeFile(path, mark + source);
    await print(stderr, `${counted(applied, "safe edit")} written into ${printable(draft.place)}\n`);
    all += applied;
  }
  return all > 0;
}

/** The byte order mark that the file begins with, or ""; null for what was read as another charset, or was saved since: it would not come back as it is. */
function markBefore(source: string, bytes: Buffer): string | null {
  return ["", "\uFEFF"].find((mark) => bytes.equals(Buffer.from(mark + source))) ?? null;
}
