/**
 * What may be shown of an article where the operator declared no rights in it: the figures with their own characters, and no text.
 */
import type { Served } from "../serving/served.ts";
import type { VersionDiff } from "../usecases/diff-versions.ts";
import type { ArticleView } from "../usecases/show-article.ts";

export const isWholeShown = ({ isLoopback, rights }: Served): boolean => isLoopback || rights !== null;

export function shownArticle(served: Served, view: ArticleView) {
  if (isWholeShown(served)) return { ...view, isExcerpt: false };
  return { ...view, text: "", parts: [], embeds: [], quotes: [], attributions: [], isExcerpt: true };
}

/** Of what changed, the sentences that tell figures and the notes. */
export function shownDiff(served: Served, diff: VersionDiff) {
  if (isWholeShown(served)) return { ...diff, isExcerpt: false };
  const sentences = diff.sentences.filter(({ impact }) => impact === "figure-change" || impact === "note");
  return { ...diff, sentences, edits: [], isExcerpt: true };
}
