/** What the player of an article's page shows: how the version stands with being read aloud, and what became of the article since. */
import { stat } from "node:fs/promises";
import type { Narration } from "../narration/narration.ts";
import { stateIn } from "../serving/narrations.ts";
import { isWholeShown, type Served } from "../serving/served.ts";
import { pathOfNarration } from "../usecases/keep-narrations.ts";
import { type EarlierVersion, isCorrectedSince, type NarrationState } from "../usecases/narration-state.ts";
import type { ArticleReading } from "./load-reading.ts";

export interface Player {
  readonly state: NarrationState["state"];
  /** Of the sound that is there; null where none is. */
  readonly narration: Narration | null;
  /** Of its file. */
  readonly bytes: number;
  /** The version that the sound reads, where the article stands otherwise now; null where it does not. */
  readonly earlier: EarlierVersion | null;
  /** Why it cannot be read aloud. */
  readonly problems: readonly string[];
}

/** Null where there is nothing to hear: articles are not shown whole, or no voice can be had. */
export async function loadPlayer(served: Served, reading: ArticleReading): Promise<Player | null> {
  const { view } = reading;
  if (!isWholeShown(served) || view.withheld !== null) return null;
  const found = await stateIn(served, view).catch((error: Error) => {
    served.onFault(`how ${view.versionId} stands with its narration`, error);
    return null;
  });
  return found && playerOf(served, reading, found);
}

async function playerOf(served: Served, reading: ArticleReading, found: NarrationState): Promise<Player> {
  const { state } = found;
  const kept = state === "ready" || state === "outdated" ? found.kept : null;
  const earlier = state === "outdated" ? found.earlier : await earlierIn(served, reading);
  const size = kept && (await stat(pathOfNarration(served.book.folder, kept.name, "mp3")));
  return {
    ...{ state, earlier, narration: kept?.narration ?? null, bytes: size?.size ?? 0 },
    problems: state === "not-narratable" ? found.problems.map(({ message }) => message) : [],
  };
}

/** The version of the page, where the article stands otherwise now. */
async function earlierIn({ book }: Served, { view, version }: ArticleReading): Promise<EarlierVersion | null> {
  if (version === view.versions.length) return null;
  const line = view.versions[version - 1]!;
  const before = new Set(view.versions.slice(0, version).map(({ id }) => id));
  return { ...line, number: version, isCorrected: await isCorrectedSince(book, view, before) };
}
