/** Narrations as the pages and the API answer with them: how an article stands, and the making of one that is asked for. */

import { narrationsMark } from "../usecases/keep-narrations.ts";
import { faultOfMaking, narrateInBook } from "../usecases/narrate-in-book.ts";
import type { NarrationMaking } from "../usecases/narration-making.ts";
import { makingsMark } from "../usecases/narration-makings.ts";
import { type NarrationState, narrationStateOf } from "../usecases/narration-state.ts";
import type { ArticleView } from "../usecases/show-article.ts";
import type { Served } from "./served.ts";

export async function stateIn(served: Served, view: ArticleView): Promise<NarrationState> {
  const { voice } = await served.openStudio();
  return narrationStateOf(served.book, view, voice);
}

/** Begins it, or joins the one that was begun. Throws what `narrateInBook` throws. */
export async function beginMaking(served: Served, { versionId }: ArticleView): Promise<NarrationMaking> {
  const onFault = (error: Error) => served.onFault(`narration of ${versionId}`, error);
  return narrateInBook(served.book, versionId, await served.openStudio(), { onFault });
}

/** Its sound, once the first of it is there: what cannot be begun is thrown, and is no answer that breaks off. */
export async function soundOf(making: NarrationMaking): Promise<AsyncGenerator<Uint8Array, void>> {
  const sound = making.sound();
  const first = await sound.next().catch((error: unknown) => {
    throw faultOfMaking(error, making);
  });
  return (async function* () {
    if (!first.done) yield first.value;
    yield* sound;
  })();
}

/** Another text whenever how any article stands with its narration may be another: it is no part of the book's revision. */
export const narrationsRevision = async ({ book }: Pick<Served, "book">): Promise<string> =>
  `${await narrationsMark(book.folder)} ${makingsMark(book)}`;
