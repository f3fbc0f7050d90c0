/** What became of documents that were added, one by one and in sum. */
import type { AddResult } from "../usecases/add-documents.ts";
import { counted } from "./counted.ts";
import { printable } from "./printable.ts";

export type Sum = Record<AddResult["outcome"] | "figures", number>;

/** What became of one document, by name. */
export const outcomeWords: Readonly<Record<AddResult["outcome"], string>> = {
  added: "added",
  "new-version": "new version",
  known: "known",
  refused: "refused",
};

/** A line for a log: "added        page.html  a-1b2c  4 figures  “Headline”" */
export function describeAdded(result: AddResult): string {
  const facts = [
    outcomeWords[result.outcome].padEnd("new version".length),
    printable(result.place),
    result.articleId,
    result.outcome === "refused" ? null : counted(result.figures, "figure"),
    describeChanges(result),
    result.headline === null ? null : `“${printable(result.headline)}”`,
    result.outcome === "known" ? "(the same text as before: nothing changed)" : null,
  ];
  return facts.filter((fact) => fact !== null).join("  ");
}

/** "2 changes, 1 without a note"; null where there is no version before. */
export function describeChanges({ figureChanges, withoutNote }: AddResult): string | null {
  if (figureChanges === null) return null;
  if (figureChanges === 0) return "no figure changed";
  const silent = withoutNote ? `, ${withoutNote} without a note` : "";
  return `${counted(figureChanges, "change")}${silent}`;
}

/** "8 articles added with 31 figures; 2 already in the book, unchanged." */
export function describeSum(sum: Sum): string {
  const parts = [
    sum.added > 0 ? `${counted(sum.added, "article")} added` : null,
    sum["new-version"] > 0 ? `${counted(sum["new-version"], "new version")} of articles in the book` : null,
    sum.known > 0 ? `${sum.known} already in the book: nothing changed` : null,
    sum.refused > 0 ? `${sum.refused} refused` : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return "Nothing to add.";
  const isNew = sum.added + sum["new-version"] > 0;
  return `${parts.join("; ")}${isNew ? ` (${counted(sum.figures, "figure")})` : ""}.`;
}
