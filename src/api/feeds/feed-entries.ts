/** Estimates and corrections as entries of a feed, the newest first. */
import type { EstimateRow } from "../../usecases/estimate-view.ts";
import type { Correction, History, SilentChange } from "../../usecases/history-view.ts";
import { describeFromTo, describeWhat } from "../../wording/describe-change.ts";
import { describeMeasure } from "../../wording/describe-quantity.ts";
import { atomTime, type FeedEntry } from "./atom.ts";

export const mostEntries = 50;

/** By the day on which they were said, or else first told; what has neither is no news. */
export function estimateEntries(rows: readonly EstimateRow[]): FeedEntry[] {
  const entries = rows.flatMap((row) => {
    const { id, origin, said, firstTold, span, words } = row;
    const updated = atomTime(said?.latest ?? firstTold);
    const author = origin.kind === "none" ? "nobody named" : origin.name;
    const title = `${author}: ${span.exact} ${describeMeasure(row)}`;
    const path = `/estimates/${encodeURIComponent(id)}`;
    return updated === null ? [] : [{ id: `estimates/${id}`, title, updated, author, path, words: words.exact }];
  });
  return newest(entries);
}

/** Notes, and changes without one, by when the book got the version that first has them. */
export function correctionEntries(histories: readonly History[]): FeedEntry[] {
  return newest(
    histories.flatMap((history) => [
      ...history.corrections.map((one) => noteEntry(history, one)),
      ...history.silentChanges.map((one) => changeEntry(history, one)),
    ]),
  );
}

function noteEntry(history: History, { version, note, label, kind }: Correction): FeedEntry {
  const id = `corrections/${version}/${note.start}`;
  return { ...common(history, version), id, title: `${label ?? kind}: ${nameOf(history)}`, words: note.exact };
}

function changeEntry(history: History, change: SilentChange): FeedEntry {
  const { between, figure, kind, slot, words } = change;
  const [before, after] = between;
  const told = slot === null ? words.exact : describeFromTo(change);
  return {
    ...common(history, after),
    id: `changes/${before}/${after}/${figure}/${slot ?? kind}`,
    title: `Changed without a note: ${nameOf(history)}`,
    words: `${describeWhat(change)}: ${told}`,
  };
}

const nameOf = ({ article: { headline, outlet, id } }: History) => headline ?? outlet ?? id;

function common({ article: { id, outlet }, versions }: History, version: string) {
  const added = versions.find((one) => one.id === version)?.added ?? versions.at(-1)!.added;
  const path = `/articles/${encodeURIComponent(id)}/versions`;
  return { updated: added, author: outlet ?? "an outlet without a name", path };
}

const newest = (entries: readonly FeedEntry[]) =>
  entries.toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0)).slice(0, mostEntries);
