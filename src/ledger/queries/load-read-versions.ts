/**
 * Loads what was read of versions, as far as they are compared: text, parts, figures. Withheld ones too, since what is
 * compared must not hang on when something was withheld; nothing of it may be shown from here.
 */
import type { Part, PartKind } from "../../domain/article.ts";
import type { Figure } from "../../domain/figure.ts";
import { groupBy } from "../../text/group-by.ts";
import { figureId } from "../figure-key.ts";
import type { FigureEntry, PartEntry } from "../rows.ts";
import type { Session } from "../session.ts";
import { figureOf } from "../stored-figure.ts";
import type { TextOfVersion } from "../stored-spans.ts";
import { loadTies } from "./load-ties.ts";

export interface StoredVersion {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly figures: readonly Figure[];
  readonly published: string | null;
  readonly modified: string | null;
}

type FoundVersion = TextOfVersion & Pick<StoredVersion, "published" | "modified">;

/** By id; a version that is not there is left out. */
export async function loadReadVersions(session: Session, ids: readonly string[]): Promise<Map<string, StoredVersion>> {
  if (ids.length === 0) return new Map();
  const select = <Row>(sql: string) => session.query<Row>(sql, [ids]);
  const versions = await select<FoundVersion>(
    "select id, article_id, text, published, modified from tollbook.versions where id = any($1)",
  );
  const byVersion = ({ version_id }: { version_id: string }) => version_id;
  const inOrder = "where version_id = any($1) order by version_id, position";
  const parts = groupBy(await select<PartEntry>(`select * from tollbook.parts ${inOrder}`), byVersion);
  const figures = groupBy(await select<FigureEntry>(`select * from tollbook.figures ${inOrder}`), byVersion);
  const { spans, tiesOf } = await loadTies(session, versions, true);
  const read = versions.map(({ id, text, published, modified }) => {
    const partsRead = (parts.get(id) ?? []).map(({ kind, position }) => ({
      kind: kind as PartKind,
      span: spans.get(id, "part", String(position), 0, "span"),
    }));
    const figuresRead = (figures.get(id) ?? []).map((entry) => figureOf(entry, spans, tiesOf(figureId(id, entry.key))));
    return [id, { text, parts: partsRead, figures: figuresRead, published, modified }] as const;
  });
  return new Map(read);
}
