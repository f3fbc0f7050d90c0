/**
 * Article text → figures, unnumbered tolls, quotes and statements. Deterministic, offline, pure.
 *
 * `extractFigures({ text: "Officials said at least 12 people were killed.", date: null })`
 *
 * Not here: reading pages into text (reading/), keeping what was read (ledger/).
 */
import type { Embed, Part } from "../domain/article.ts";
import type { Explanation } from "../domain/explanation.ts";
import type { Figure, Quote, Statement, Timex, Unnumbered } from "../domain/figure.ts";
import type { VaguePolicy } from "../domain/vague-policies.ts";
import { datesOf } from "../text/dates/find-dates.ts";
import { timexOf } from "../text/dates/timex-of.ts";
import { spanOf } from "../text/span.ts";
import { type Analysis, analyse } from "./analysis.ts";
import { explain } from "./explaining/explain.ts";
import { Trace } from "./explaining/trace.ts";
import { finishFigures } from "./finish-figures.ts";
import { quotesOf } from "./quotes.ts";
import { readFigures } from "./read-figures.ts";
import { readUnnumbered } from "./read-unnumbered.ts";
import { refiners } from "./refiners.ts";
import { statementsOf } from "./statements.ts";

export interface ExtractionInput {
  readonly text: string;
  /** Publication day, YYYY-MM-DD; null when unknown. Relative periods are resolved against it. */
  readonly date: string | null;
  /** Where headline, body, notes … stand; left out: the whole text is body. */
  readonly parts?: readonly Part[];
  /** Authors and dates of the parts that are posts shown inside the article. */
  readonly embeds?: readonly Embed[];
}

export interface ExtractionOptions {
  /** Also give every date, time and duration. */
  readonly dates?: boolean;
  /** Figures alone, with their slots; no statements, no quotes. */
  readonly figuresOnly?: boolean;
  /** Also tell how each figure came about, and why other numbers are none. */
  readonly explain?: boolean;
  /** What vague plurals state at least; as stated when left out. */
  readonly vague?: VaguePolicy;
}

export interface Extraction {
  readonly figures: readonly Figure[];
  readonly unnumbered: readonly Unnumbered[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Statement[];
  readonly timex?: readonly Timex[];
  readonly explanation?: Explanation;
}

/** Reads every reported toll of one document. Spans are UTF-16 offsets into `text`; the same input gives the same ids. */
export function extractFigures(input: ExtractionInput, options: ExtractionOptions = {}): Extraction {
  const { text, date, parts, embeds } = input;
  const whole: Part = { kind: "body", span: spanOf(text, 0, text.length) };
  const analysis = analyse(text, date, parts ?? [whole], embeds ?? []);
  const trace = options.explain ? new Trace() : undefined;
  const drafts = refiners.reduce(
    (found, { name, refine }) => {
      const refined = refine(found, analysis);
      trace?.refined(name, refined);
      return refined;
    },
    readFigures(analysis, trace),
  );
  return {
    figures: finishFigures(drafts, options.vague ?? "stated"),
    unnumbered: readUnnumbered(analysis, drafts),
    quotes: options.figuresOnly ? [] : quotesOf(analysis),
    attributions: options.figuresOnly ? [] : statementsOf(analysis),
    ...(options.dates ? { timex: readTimex(analysis) } : {}),
    ...(trace ? { explanation: explain(trace, drafts, analysis) } : {}),
  };
}

function readTimex({ parts, date, text }: Analysis): Timex[] {
  return parts.flatMap((part) =>
    part.sentences().flatMap((sentence) => datesOf(sentence).map((expression) => timexOf(expression, date, text))),
  );
}
