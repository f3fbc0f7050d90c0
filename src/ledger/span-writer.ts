/**
 * Gathers the spans of one version for the table `spans`. A span that is not in the text is a broken promise of
 * whoever made it, and throws before anything is kept.
 */
import { isFoundIn, type Span } from "../text/span.ts";
import type { SpanEntry, SpanOwner } from "./rows.ts";

export class SpanWriter {
  readonly entries: SpanEntry[] = [];
  readonly #versionId: string;
  readonly #text: string;

  constructor(versionId: string, text: string) {
    this.#versionId = versionId;
    this.#text = text;
  }

  /** The spans of one owner by slot; those that are null are not there. */
  add(kind: SpanOwner, id: string, position: number, slots: Readonly<Record<string, Span | null | undefined>>): void {
    for (const [slot, span] of Object.entries(slots)) {
      if (span === null || span === undefined) continue;
      const { start, end, exact } = span;
      if (!isFoundIn(span, this.#text)) {
        throw new Error(`${kind} ${id}, ${slot}: "${exact}" is not the text from ${start} to ${end}`);
      }
      this.entries.push({
        version_id: this.#versionId,
        owner_kind: kind,
        owner_id: id,
        position,
        slot,
        start_offset: start,
        end_offset: end,
        exact,
      });
    }
  }
}
