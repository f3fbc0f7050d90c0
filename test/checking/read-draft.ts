/** A text as the draft that checks are shown, read as `tollbook check` reads it. */

import type { Draft } from "../../src/checking/draft.ts";
import { readArticleText } from "../../src/reading/read-article-text.ts";
import { draftOf } from "../../src/usecases/draft-of.ts";

export function readDraft(text: string, date: string | null): Draft {
  return draftOf(readArticleText(text, { place: "draft", date }));
}
