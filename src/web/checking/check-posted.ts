/** Checks what the form brought; where an edit is asked for it is put in first, and what came of it is checked. */
import { checkServed } from "../../serving/check-served.ts";
import type { Served } from "../../serving/served.ts";
import { applyEdits } from "../../usecases/apply-edits.ts";
import type { CheckedDraft, PlacedFinding } from "../../usecases/check-draft.ts";
import { pageArticles } from "../../usecases/page-articles.ts";
import type { DraftForm, PostedDraft } from "./posted-draft.ts";

/** What is shown of a draft that was checked. */
export interface CheckSheet {
  readonly checked: CheckedDraft;
  readonly form: DraftForm;
  /** How many edits were put in; null where none was asked for. */
  readonly applied: number | null;
  /** Whether there was nothing to compare the draft with. */
  readonly isBookEmpty: boolean;
}

/** By which a form names an edit: what it is of is found again only where the draft has not changed around it. */
export const editKey = ({ rule, span }: Pick<PlacedFinding, "rule" | "span">) => `${rule} ${span.start}-${span.end}`;

/** Throws what `checkServed` throws. */
export async function checkPosted(served: Served, posted: PostedDraft): Promise<CheckSheet> {
  const { source, apply } = posted;
  const checked = await checkServed(served, source, {});
  const isBookEmpty = (await pageArticles(served.book, { limit: 1 })).items.length === 0;
  const form = formAfter(posted, checked);
  if (apply === "") return { checked, form, applied: null, isBookEmpty };
  const wanted = checked.findings.filter((finding) => apply === "all" || apply === editKey(finding));
  const { source: text, applied } = applyEdits({ ...checked, findings: wanted });
  if (applied === 0) return { checked, form, applied, isBookEmpty };
  const again = await checkServed(served, { ...source, bytes: Buffer.from(text) }, {});
  return { checked: again, form: { ...form, text }, applied, isBookEmpty };
}

/** A file stands in the form as words that can be mended; those of a Word document without their marks. */
function formAfter({ form, isFile, source }: PostedDraft, { text, source: read }: CheckedDraft): DraftForm {
  if (!isFile) return form;
  if (source.isDerived) return { ...form, text, format: "plain-text" };
  return { ...form, text: read, format: source.format ?? "" };
}
