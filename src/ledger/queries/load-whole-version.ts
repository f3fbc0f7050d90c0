/**
 * Loads one version with everything that was read from it, where its figures belong, and the states of its article, in one query: a page
 * is asked for hundreds of times a second, and each question to the store costs more than its answer. The same as loadVersion,
 * loadFigures and findStates give.
 */
import type { Figure } from "../../domain/figure.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Span } from "../../text/span.ts";
import type { Session } from "../session.ts";
import { figureOf } from "../stored-figure.ts";
import { StoredSpans } from "../stored-spans.ts";
import { type FoundState, statesOf } from "./find-states.ts";
import { findWholeRows, type WholeRows } from "./find-whole-rows.ts";
import { type LoadedVersion, versionOf } from "./load-version.ts";

export interface LoadedTie {
  /** Id in the book is the version's with this behind it. */
  readonly key: string;
  readonly words: Span;
  readonly figure: Figure;
  readonly estimate: string | null;
  /** How many other articles tell the estimate. */
  readonly others: number;
}

export interface WholeVersion extends LoadedVersion {
  readonly ties: readonly LoadedTie[];
  /** Of its article, all that the book has by now. */
  readonly states: readonly FoundState[];
}

/**
 * `id`: of an article, for the version in which it stands, or of a version. Undefined when there is none, or it is withheld. Throws when a
 * span is not in its text.
 */
export async function loadWholeVersion(session: Session, id: string): Promise<WholeVersion | undefined> {
  const rows = await findWholeRows(session, id);
  if (rows === undefined) return undefined;
  const spans = new StoredSpans([rows.version], rows.spans);
  const links = rows.links.filter(({ owner_kind }) => owner_kind === "unnumbered");
  return {
    ...versionOf({ ...rows, links }, spans),
    ties: tiesOf(rows, spans),
    states: statesOf(rows.standings),
  };
}

function tiesOf({ version, figures, links, disputes, told }: WholeRows, spans: StoredSpans): LoadedTie[] {
  const linksOf = groupBy(
    links.filter(({ owner_kind }) => owner_kind === "figure"),
    ({ owner_id }) => owner_id,
  );
  const disputesOf = groupBy(disputes, ({ figure }) => figure);
  const ownIds = new Map(figures.map(({ key, own_id }) => [`${version.id}/${key}`, own_id]));
  return figures.map((entry) => {
    const { key, estimate_id: estimate } = entry;
    const ties = { links: linksOf.get(key) ?? [], disputes: disputesOf.get(key) ?? [], ownIds };
    return {
      ...{ key, estimate, figure: figureOf(entry, spans, ties) },
      words: spans.get(version.id, "figure", key, 0, "words"),
      others: estimate === null ? 0 : Math.max(0, (told[estimate] ?? 1) - 1),
    };
  });
}
