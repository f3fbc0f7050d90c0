/**
 * The spans of loaded versions. Each is re-found in its version's text, character by character: one that is not there
 * is an error that names article, owner, slot and offsets, since nothing may be shown that cannot be traced.
 */
import { isFoundIn, type Span } from "../text/span.ts";
import type { SpanEntry, SpanOwner } from "./rows.ts";

export interface TextOfVersion {
  readonly id: string;
  readonly article_id: string;
  readonly text: string;
}

export class StoredSpans {
  readonly #spans = new Map<string, Span>();

  constructor(versions: readonly TextOfVersion[], entries: readonly SpanEntry[]) {
    const byId = new Map(versions.map((version) => [version.id, version]));
    for (const entry of entries) {
      const version = byId.get(entry.version_id);
      if (version === undefined) throw new Error(`a span of version ${entry.version_id}, whose text is not loaded`);
      const { version_id, owner_kind, owner_id, position, slot } = entry;
      const span = { start: entry.start_offset, end: entry.end_offset, exact: entry.exact };
      refind(span, version, () => `${owner_kind} ${owner_id} (${position}), ${slot}`);
      this.#spans.set(keyOf(version_id, owner_kind, owner_id, position, slot), span);
    }
  }

  find(versionId: string, kind: SpanOwner, id: string, position: number, slot: string): Span | null {
    return this.#spans.get(keyOf(versionId, kind, id, position, slot)) ?? null;
  }

  /** Throws when there is none: every owner has some slot that is never empty. */
  get(versionId: string, kind: SpanOwner, id: string, position: number, slot: string): Span {
    const span = this.find(versionId, kind, id, position, slot);
    if (span === null) throw new Error(`version ${versionId}, ${kind} ${id}: its ${slot} is missing`);
    return span;
  }
}

const keyOf = (versionId: string, kind: SpanOwner, id: string, position: number, slot: string) =>
  `${versionId}\n${kind}\n${id}\n${position}\n${slot}`;

/** The span itself. Throws when it is not in the text: then the ledger is damaged. `ownerOf`: says what points there. */
export function refind(span: Span, { id, article_id, text }: TextOfVersion, ownerOf: () => string): Span {
  if (isFoundIn(span, text)) return span;
  const { start, end, exact } = span;
  throw new Error(
    `article ${article_id}, version ${id}, ${ownerOf()}: ` +
      `"${exact}" should stand at ${start} to ${end}, where the text has "${text.slice(start, end)}". ` +
      "The ledger is damaged; rebuild it from the archive.",
  );
}
