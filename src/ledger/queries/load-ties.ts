/** Loads what hangs on the figures of versions: their spans, re-found, their chains and disputes. */

import { groupBy } from "../../text/group-by.ts";
import { figureId } from "../figure-key.ts";
import type { DisputeEntry, FigureEntry, LinkEntry, SpanEntry } from "../rows.ts";
import type { Session } from "../session.ts";
import type { FigureTies } from "../stored-figure.ts";
import { StoredSpans, type TextOfVersion } from "../stored-spans.ts";

export interface LoadedTies {
  /** Of the figures, and of the parts where they are asked for. */
  readonly spans: StoredSpans;
  /** By the id of the figure in the book. */
  readonly tiesOf: (figureId: string) => FigureTies;
}

export async function loadTies(
  session: Session,
  texts: readonly TextOfVersion[],
  withParts = false,
): Promise<LoadedTies> {
  const versionIds = texts.map(({ id }) => id);
  const select = <Row>(sql: string) => session.query<Row>(sql, [versionIds]);
  const kinds = ["figure", "figure-link", "figure-dispute", ...(withParts ? ["part"] : [])];
  const spanRows = await session.query<SpanEntry>(
    "select * from tollbook.spans where version_id = any($1) and owner_kind = any($2)",
    [versionIds, kinds],
  );
  const links = await select<LinkEntry>(
    `select * from tollbook.attribution_links where version_id = any($1) and owner_kind = 'figure' order by position`,
  );
  const disputes = await select<DisputeEntry>(
    "select * from tollbook.disputes where version_id = any($1) order by position",
  );
  const figures = await select<FigureEntry>(
    "select version_id, key, own_id from tollbook.figures where version_id = any($1)",
  );
  const linksById = groupBy(links, (link) => figureId(link.version_id, link.owner_id));
  const disputesById = groupBy(disputes, (dispute) => figureId(dispute.version_id, dispute.figure));
  const ownIds = new Map(figures.map((figure) => [figureId(figure.version_id, figure.key), figure.own_id]));
  return {
    spans: new StoredSpans(texts, spanRows),
    tiesOf: (id) => ({ links: linksById.get(id) ?? [], disputes: disputesById.get(id) ?? [], ownIds }),
  };
}
