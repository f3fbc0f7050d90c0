/**
 * What the present extractor reads in a stored version otherwise than the one that read it: figures by their ids in
 * the book, which stay the same as long as place and measure do.
 */
import { isDeepStrictEqual } from "node:util";
import type { Article } from "../domain/article.ts";
import type { Figure } from "../domain/figure.ts";
import { figureId, figureKeys } from "../ledger/figure-key.ts";
import type { LoadedFigure } from "../ledger/queries/load-figures.ts";
import type { LoadedVersion } from "../ledger/queries/load-version.ts";
import type { Readers } from "./readers.ts";

export interface FigureChange {
  readonly figureId: string;
  readonly versionId: string;
  readonly headline: string | null;
  readonly kind: "added" | "removed" | "changed";
  /** The figure's words. */
  readonly exact: string;
  /** For `changed`: the fields that differ. */
  readonly fields: readonly string[];
}

export function compareFigures(
  loaded: LoadedVersion,
  stored: readonly LoadedFigure[],
  readers: Readers,
): FigureChange[] {
  const { id: versionId, headline } = loaded.version;
  const old = byId(
    versionId,
    stored.map(({ figure }) => figure),
  );
  const present = byId(versionId, readers.extract(articleOf(loaded)).figures);
  const changes: FigureChange[] = [];
  for (const [id, { figure, wholeId }] of present) {
    const before = old.get(id);
    const fields = before === undefined ? [] : fieldsThatDiffer(before, { figure, wholeId });
    if (before !== undefined && fields.length === 0) continue;
    const kind = before === undefined ? "added" : "changed";
    changes.push({ figureId: id, versionId, headline, kind, exact: figure.span.exact, fields });
  }
  for (const [id, { figure }] of old) {
    if (present.has(id)) continue;
    changes.push({ figureId: id, versionId, headline, kind: "removed", exact: figure.span.exact, fields: [] });
  }
  return changes;
}

interface Identified {
  readonly figure: Figure;
  /** Of its whole, in the book. */
  readonly wholeId: string | null;
}

function byId(versionId: string, figures: readonly Figure[]): Map<string, Identified> {
  const keys = figureKeys(figures);
  const idOf = (ownId: string) => figureId(versionId, keys.get(ownId) ?? ownId);
  return new Map(
    figures.map((figure) => [
      idOf(figure.id),
      { figure, wholeId: figure.partOf === null ? null : idOf(figure.partOf) },
    ]),
  );
}

/** Own ids are numbers in reading order, so they and `partOf` are compared by what they stand for. */
function fieldsThatDiffer(before: Identified, after: Identified): string[] {
  return (Object.keys(after.figure) as (keyof Figure)[]).filter((field) => {
    if (field === "id") return false;
    if (field === "partOf") return before.wholeId !== after.wholeId;
    return !isDeepStrictEqual(before.figure[field], after.figure[field]);
  });
}

/** The article as it was when its figures were read, as far as extraction looks at it. */
function articleOf({ version, parts, embeds, problems }: LoadedVersion): Article {
  const { text, language, headline, authors, outlet, url, published, modified } = version;
  return {
    text,
    parts,
    embeds,
    language,
    headline,
    authors,
    outlet,
    url,
    canonical: null,
    published,
    modified,
    problems,
  };
}
