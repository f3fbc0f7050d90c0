/**
 * How an article stands with its narration: there is one of these words, or only of earlier ones, or none, or there can be none.
 *
 * A narration is of these words when it was made of the script that they come to now: a Tollbook that reads a figure otherwise says it otherwise.
 */
import type { Problem } from "../domain/problem.ts";
import { loadHistories } from "./article-history.ts";
import { clocksOf } from "./clocks.ts";
import {
  findNarration,
  type KeptNarration,
  listNarrations,
  type NarrationKey,
  nameOfNarration,
} from "./keep-narrations.ts";
import { knownScriptOf } from "./known-scripts.ts";
import { findMaking } from "./narration-makings.ts";
import type { Book } from "./open-book.ts";
import { refuseWithheld } from "./refuse-withheld.ts";
import type { ArticleView, VersionLine } from "./show-article.ts";

export type NarrationState =
  | { readonly state: "ready"; readonly kept: KeptNarration }
  /** `name`: of the one that is being made. */
  | { readonly state: "being-made"; readonly name: string }
  | { readonly state: "outdated"; readonly kept: KeptNarration; readonly earlier: EarlierVersion }
  | { readonly state: "none" }
  | { readonly state: "not-narratable"; readonly problems: readonly Problem[] };

/** The version that an audio reads. */
export interface EarlierVersion extends VersionLine {
  /** From 1, in the order of time. */
  readonly number: number;
  /** Whether a note on a correction came since; else the words changed without one. */
  readonly isCorrected: boolean;
}

/** `view`: the version that is asked for, with all that the article was. Throws a BookError `article-withheld`. */
export async function narrationStateOf(
  book: Book,
  view: ArticleView,
  voice: NarrationKey["voice"],
): Promise<NarrationState> {
  refuseWithheld(view, view.articleId);
  const { digest, problems } = await knownScriptOf(view);
  if (problems.length > 0) return { state: "not-narratable", problems };
  const key = { version: view.versionId, voice, script: digest };
  const kept = await findNarration(book.folder, key);
  if (kept !== undefined) return { state: "ready", kept };
  const name = nameOfNarration(key);
  if (findMaking(book, name) !== undefined) return { state: "being-made", name };
  return (await earlierOf(book, view)) ?? { state: "none" };
}

/** The newest before this one of which there is a narration. */
async function earlierOf(book: Book, view: ArticleView): Promise<NarrationState | undefined> {
  const { versions, versionId } = view;
  const own = versions.findLastIndex(({ id }) => id === versionId);
  for (let index = own - 1; index >= 0; index--) {
    const version = versions[index]!;
    const kept = version.id === versionId ? undefined : (await listNarrations(book.folder, version.id)).at(-1);
    if (kept === undefined) continue;
    const isCorrected = await isCorrectedSince(book, view, new Set(versions.slice(0, index + 1).map(({ id }) => id)));
    return { state: "outdated", kept, earlier: { ...version, number: index + 1, isCorrected } };
  }
}

/** Whether a version after those has a note of its own. */
export async function isCorrectedSince(
  book: Book,
  { articleId }: Pick<ArticleView, "articleId">,
  before: ReadonlySet<string>,
): Promise<boolean> {
  const [history] = await loadHistories(book, [articleId], clocksOf({}));
  return history?.corrections.some(({ version }) => !before.has(version)) ?? false;
}
