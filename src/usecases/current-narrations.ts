/** The narrations that a book can stand by: of the words in which their articles stand now, and without a fault that was heard. The newest first. */
import { stat } from "node:fs/promises";
import { BookError } from "./book-error.ts";
import { type KeptNarration, listNarrations, pathOfNarration } from "./keep-narrations.ts";
import { knownScriptOf } from "./known-scripts.ts";
import type { Book } from "./open-book.ts";
import { type ArticleView, showArticle } from "./show-article.ts";

export interface CurrentNarration extends KeptNarration {
  readonly view: ArticleView;
  /** Of the sound's file. */
  readonly bytes: number;
  /** When it was made. */
  readonly made: Date;
}

/** `ending`: of the sound's files, "mp3". */
export async function currentNarrations(book: Book, ending: string, most: number): Promise<CurrentNarration[]> {
  const dated = await Promise.all((await listNarrations(book.folder)).map((kept) => dateOf(book, kept, ending)));
  const newest = dated.filter((one) => one !== undefined).sort((a, b) => b.made.getTime() - a.made.getTime());
  const current: CurrentNarration[] = [];
  for (const one of newest) {
    if (current.length === most) break;
    const view = one.narration.checks.audio === "faulty" ? undefined : await viewIfCurrent(book, one);
    if (view !== undefined) current.push({ ...one, view });
  }
  return current;
}

async function dateOf({ folder }: Book, kept: KeptNarration, ending: string) {
  const file = await stat(pathOfNarration(folder, kept.name, ending)).catch((error: NodeJS.ErrnoException) => {
    // Gone since it was listed.
    if (error.code !== "ENOENT") throw error;
  });
  return file === undefined ? undefined : { ...kept, bytes: file.size, made: file.mtime };
}

async function viewIfCurrent(book: Book, { narration }: KeptNarration): Promise<ArticleView | undefined> {
  const view = await showArticle(book, narration.version).catch((error: unknown) => {
    // A book that was made anew need not have the version.
    if (!(error instanceof BookError) || error.code !== "article-not-found") throw error;
  });
  if (view === undefined || view.withheld !== null || view.versions.at(-1)?.id !== view.versionId) return undefined;
  const { digest, problems } = await knownScriptOf(view);
  return problems.length === 0 && digest === narration.script ? view : undefined;
}
