/**
 * Ties figures that were read to the planted mentions that they are of: same document, overlapping characters. Figures that
 * no mention stands at keep a key of their own, so that the scores can count them.
 *
 * Not here: the scores (score-*.ts).
 */
import type { TrueMention, Truth } from "./world.ts";

/** A figure as read: its document's id in the world, and its characters in the text. */
export interface ReadFigure {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** From an article's address and the time of publication of a version, as a book gives them, to its document. */
export function documentAt({ articles }: Truth): (url: string, published: string) => string | undefined {
  // A book writes "+00:00" for "Z"; versions of an article differ in their day.
  const key = (url: string, at: string) => `${url} ${at.slice(0, 16)}`;
  const documents = new Map(articles.map(({ document, url, date }) => [key(url, date), document]));
  return (url, published) => documents.get(key(url, published));
}

/** The key of a planted mention in both scores: "a-00012/20". */
export const keyOf = (document: string, { start }: Pick<TrueMention, "start">): string => `${document}/${start}`;

/** What the scores ask of the truth: each mention under its key. */
export function trueMentions({
  articles,
}: Truth): (TrueMention & { readonly figure: string; readonly document: string })[] {
  return articles.flatMap(({ document, mentions }) =>
    mentions.map((mention) => ({ ...mention, document, figure: keyOf(document, mention) })),
  );
}

/** From a read figure to its key. */
export function tieFigures(truth: Truth): (figure: ReadFigure) => string {
  const mentionsOf = new Map(truth.articles.map(({ document, mentions }) => [document, mentions]));
  return ({ document, start, end }) => {
    const mention = mentionsOf.get(document)?.find((each) => each.start < end && start < each.end);
    return mention === undefined ? `${document}/unplanted ${start}` : keyOf(document, mention);
  };
}
