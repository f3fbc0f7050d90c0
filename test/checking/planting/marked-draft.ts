/**
 * A draft written twice at once: `{with the fault|without it}`, with brackets around the characters that a finding must name, and
 * `^` before a letter that opens a sentence.
 *
 *   writeMarked("Flood kills {[40]|at least 40}", true) → { text: "Flood kills 40", spans: [40] }
 */
import { type Span, spanOf } from "../../../src/text/span.ts";

export interface Written {
  readonly text: string;
  /** Of the fault; more than one where either of two tellings may be faulted. None in the sound draft. */
  readonly spans: readonly Span[];
}

/** The text with its fault, or the same text without it. Throws where the marks do not pair. */
export function writeMarked(marked: string, isFaulty: boolean): Written {
  const chosen = marked.replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, fault: string, sound: string) =>
    isFaulty ? fault : sound,
  );
  const opened = chosen.replace(
    /\^((?:\[|“)*)(\p{L}?)/gu,
    (_, marks: string, letter: string) => marks + letter.toUpperCase(),
  );
  if (/[{}|^]/.test(opened)) throw new Error(`marks that do not pair: ${opened}`);
  const ranges: [number, number][] = [];
  let text = "";
  for (const piece of opened.split(/([[\]])/)) {
    if (piece === "[") ranges.push([text.length, -1]);
    else if (piece === "]") ranges.at(-1)![1] = text.length;
    else text += piece;
  }
  if (ranges.some(([, end]) => end < 0)) throw new Error(`a bracket that does not close: ${opened}`);
  return { text, spans: isFaulty ? ranges.map(([start, end]) => spanOf(text, start, end)) : [] };
}
