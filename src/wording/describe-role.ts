/** What a curator made of an estimate, and who that was: "recommended by Ines Quill", "kept for triangulation by Ines Quill". */
import type { EstimateRole } from "../usecases/curation-view.ts";
import { printable } from "./printable.ts";

const words: Readonly<Record<EstimateRole, string>> = {
  recommended: "recommended",
  triangulation: "kept for triangulation",
};

/** `curator`: who gave the role; null where the book no longer knows. */
export function describeRole(role: EstimateRole, curator: string | null): string {
  return `${words[role]} by ${curator === null ? "a curator" : printable(curator)}`;
}
