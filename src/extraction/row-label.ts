/**
 * The label of the table's row in which a cell stands: "Hatay" of "Hatay | [120] | 30", and whether the row is the total of
 * the others.
 *
 * Not here: finding tables and what their columns count (toll-tables.ts).
 */
import { type Span, spanOf } from "../text/span.ts";
import type { FigureDraft } from "./figure-draft.ts";

export interface RowLabel {
  readonly span: Span;
  readonly isTotal: boolean;
  /** Which cell of the row it is. */
  readonly column: number;
}

const separators = /\t|\||\u00a0{2,}| {2,}/g;
/** toll-tables.ts takes no longer lines for rows. */
const longest = 400;

/** Undefined for a figure that stands in no table, or in a row without a name. */
export function rowLabelOf({ rule, sentence: { text }, quantity: { span } }: FigureDraft): RowLabel | undefined {
  if (rule !== "cell-of-table") return undefined;
  const start = Math.max(text.lastIndexOf("\n", span.start - 1) + 1, span.start - longest);
  const before = text.slice(start, span.start);
  const cells = [...before.matchAll(separators)];
  const isBarred = before.trimStart().startsWith("|");
  const from = isBarred ? cells[0]!.index + 1 : 0;
  const to = cells[isBarred ? 1 : 0]?.index ?? before.length;
  const label = before.slice(from, to);
  const lead = label.length - label.trimStart().length;
  const name = label.trim();
  if (!/^\p{L}/u.test(name)) return undefined;
  const at = start + from + lead;
  return {
    span: spanOf(text, at, at + name.length),
    isTotal: /^(?:grand |sub)?-?(?:total|all|overall|sum)\b/i.test(name),
    column: cells.length,
  };
}
