/** Every statement reported in a document, in the contract's shape: `statementsOf(analysis)`. */
import type { Statement } from "../../domain/figure.ts";
import { spanOf } from "../../text/span.ts";
import type { Analysis } from "../analysis.ts";
import { attributionsOf } from "./attributions-of.ts";

/** In reading order; `ranges` only where the content is broken by its own attribution. */
export function statementsOf(analysis: Analysis): Statement[] {
  return attributionsOf(analysis)
    .filter(({ content }) => content.length > 0)
    .map(({ source, cue, content, kind }) => {
      const whole = spanOf(analysis.text, content[0]![0], content.at(-1)![1]);
      return { source, cue, kind, content: content.length > 1 ? { ...whole, ranges: content } : whole };
    });
}
