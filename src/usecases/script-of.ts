/** The checked script of an article: what would be read aloud, every figure of it proven to be heard as it is written. */
import { createHash } from "node:crypto";
import type { Article } from "../domain/article.ts";
import type { Figure, Quote } from "../domain/figure.ts";
import { extractFigures } from "../extraction/extract-figures.ts";
import { checkScript, type ReadFigures } from "../narration/check-script.ts";
import type { Script } from "../narration/script.ts";
import { writeScript } from "../narration/write-script.ts";

export interface ToNarrate {
  readonly article: Pick<Article, "text" | "parts" | "embeds">;
  readonly figures: readonly Figure[];
  /** Those whose beginning and end are said; none where left out. */
  readonly announced?: readonly Pick<Quote, "span">[];
  /** The day on which it was published, YYYY-MM-DD; null when unknown. */
  readonly day: string | null;
}

export interface CheckedScript {
  readonly script: Script;
  /** SHA-256 over all of it, in hexadecimal. */
  readonly digest: string;
}

/** `script.problems` holds what cannot be said and what would be misheard; with any of them nothing may be voiced. */
export function scriptOf({ article, figures, announced = [], day }: ToNarrate): CheckedScript {
  const written = writeScript(article, figures, announced);
  const read: ReadFigures = (text, parts) => extractFigures({ text, parts, date: day }, { figuresOnly: true }).figures;
  const script = {
    ...written,
    problems: [...written.problems, ...checkScript(written, { ...article, figures }, read)],
  };
  return { script, digest: createHash("sha256").update(JSON.stringify(script.sentences)).digest("hex") };
}
