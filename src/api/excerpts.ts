/**
 * What may be shown of an article where the operator declared no rights in it: the figures with their own characters, and no text.
 */
import { nameOfPlace } from "../domain/name-of-place.ts";
import { isWholeShown, type Served } from "../serving/served.ts";
import type { VersionDiff } from "../usecases/diff-versions.ts";
import type { ArticleView } from "../usecases/show-article.ts";

/** Where a document lay is for whoever sits at the machine that serves the book; others are told the name of its file. */
export function placesShown<Placed extends { readonly place: string }>(
  { isLoopback }: Served,
  placed: readonly Placed[],
): readonly Placed[] {
  return isLoopback ? placed : placed.map((one) => ({ ...one, place: nameOfPlace(one.place) }));
}

export function shownArticle(served: Served, view: ArticleView) {
  const problems = placesShown(served, view.problems);
  if (isWholeShown(served)) return { ...view, problems, isExcerpt: false };
  return { ...view, problems, text: "", parts: [], embeds: [], quotes: [], attributions: [], isExcerpt: true };
}

/** Of what changed, the sentences that tell figures and the notes. */
export function shownDiff(served: Served, diff: VersionDiff) {
  if (isWholeShown(served)) return { ...diff, isExcerpt: false };
  const sentences = diff.sentences.filter(({ impact }) => impact === "figure-change" || impact === "note");
  return { ...diff, sentences, edits: [], isExcerpt: true };
}
