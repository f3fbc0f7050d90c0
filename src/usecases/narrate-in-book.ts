/**
 * Makes the narration of an article of the book and keeps it beside the book. Whoever asks while it is being made gets the same making, the
 * sound from its beginning.
 *
 *   const making = await narrateInBook(book, "v-0123456789abcdef", studio);
 *   for await (const bytes of making.sound()) play(bytes);
 *
 * Not here: whether it is needed, since one is kept already (narration-state).
 */
import { MisspokenError } from "../narration/perform.ts";
import type { Studio } from "../narration/studio.ts";
import { BookError } from "./book-error.ts";
import type { ClockChoice } from "./clocks.ts";
import { nameOfNarration } from "./keep-narrations.ts";
import { knownScriptOf, learnProblems } from "./known-scripts.ts";
import { NarrationMaking } from "./narration-making.ts";
import { enterMaking, findMaking } from "./narration-makings.ts";
import type { Book } from "./open-book.ts";
import { type ArticleView, showArticle } from "./show-article.ts";

export interface MakingChoice extends ClockChoice {
  /** Told what ended a making, unless it was stopped; nobody may be listening any more. */
  readonly onFault?: (error: Error) => void;
}

/** Throws what `showArticle` throws, and a BookError `article-withheld`, `not-narratable` or `too-many-narrations`. */
export async function narrateInBook(
  book: Book,
  reference: string,
  studio: Studio,
  { onFault = () => {}, ...choice }: MakingChoice = {},
): Promise<NarrationMaking> {
  // Only now: they load the language model.
  const [{ subjectOfView }, { narrateArticle, refuseUnproven }] = await Promise.all([
    import("./narration-subject.ts"),
    import("./narrate-article.ts"),
  ]);
  const view = await showArticle(book, reference, choice);
  const subject = subjectOfView(view, reference);
  const script = await knownScriptOf(view);
  refuseUnproven(script, view);
  const name = nameOfNarration({ version: view.versionId, voice: studio.voice, script: script.digest });
  const making = new NarrationMaking({
    ...{ name, articleId: view.articleId, versionId: view.versionId, bookFolder: book.folder, ending: studio.ending },
    begin: async () => narrateArticle(subject, studio),
  });
  return (
    findMaking(book, name) ??
    enterMaking(book, making, (error) => {
      remember(error, view);
      onFault(error);
    })
  );
}

/** What the voice says otherwise it would say otherwise again: the article is then told to be one that cannot be read aloud. */
function remember(error: Error, view: ArticleView): void {
  if (error instanceof MisspokenError) learnProblems(view, [error.problem]);
}

/** What a listener is told of what ended a making. */
export function faultOfMaking(error: unknown, { versionId }: Pick<NarrationMaking, "versionId">): unknown {
  if (!(error instanceof MisspokenError)) return error;
  const { message, remedy } = error.problem;
  return new BookError({
    ...{ code: "not-narratable", place: versionId, value: message, remedy },
    expectation: "a voice that speaks the words of the script.",
  });
}
