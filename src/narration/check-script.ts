/**
 * Whether a script says what was written: what would be heard is read again as if it were an article, and every figure of the article must be found in it
 * with the same interval, qualifier, measure and unit, and no other. (Written forms that were said wrongly are the "unrecoverable errors" of text
 * normalisation: Sproat and Jaitly, "RNN Approaches to Text Normalization", 2016.)
 */
import type { Part, PartKind } from "../domain/article.ts";
import type { Figure, Quantity } from "../domain/figure.ts";
import type { Problem } from "../domain/problem.ts";
import { doOverlap, spanOf } from "../text/span.ts";
import type { Script, SpokenToken } from "./script.ts";

type Read = Pick<Figure, "span" | "quantity" | "measure" | "status">;
/** Handed in: reads the figures of a text whose parts are given. */
export type ReadFigures = (text: string, parts: readonly Part[]) => readonly Read[];

/** One problem for each figure that would be heard otherwise, or heard and not written. `written`: those of the article. */
export function checkScript(script: Script, written: readonly Read[], read: ReadFigures): Problem[] {
  const { text, parts, places } = spokenText(script);
  const heard = read(text, parts);
  const unread = (figure: Read) =>
    !places.some(({ token }) => token.span !== null && doOverlap(token.span, figure.span));
  const taken = new Set<Read>();
  const problems: Problem[] = [];
  for (const figure of written) {
    if (unread(figure)) continue;
    const range = rangeOf(figure, places);
    const there = heard.filter((other) => !taken.has(other) && doOverlap(other.span, range));
    const same = there.find((other) => saysTheSame(figure, other));
    for (const other of same === undefined ? there : [same]) taken.add(other);
    if (same === undefined) problems.push(misheard(figure, text.slice(range.start, range.end), there));
  }
  const invented = heard.filter((other) => !taken.has(other) && isSpoken(other, places));
  return [...problems, ...invented.map((other) => unwritten(other, text))];
}

interface Place {
  readonly token: SpokenToken;
  readonly start: number;
  readonly end: number;
}

/** The script as text: its words, and a sign for each rest. */
function spokenText(script: Script): { text: string; parts: Part[]; places: Place[] } {
  const places: Place[] = [];
  const ends = new Map<number, { kind: PartKind; start: number; end: number }>();
  let text = "";
  for (const { kind, part, tokens } of script.sentences) {
    if (part === null || kind === "announcement") continue;
    if (ends.has(part)) text += " ";
    else if (text !== "") text += "\n\n";
    const begin = ends.get(part)?.start ?? text.length;
    for (const token of tokens) {
      if (token.words.length > 0 && text !== "" && !/\s$/.test(text)) text += " ";
      const start = text.length;
      text += token.words.join(" ");
      places.push({ token, start, end: text.length });
      if (/\w$/.test(text)) text += token.rest;
    }
    ends.set(part, { kind, start: begin, end: text.length });
  }
  const parts = [...ends.values()].map(({ kind, start, end }) => ({ kind, span: spanOf(text, start, end) }));
  return { text, parts, places };
}

function rangeOf({ span }: Read, places: readonly Place[]): { start: number; end: number } {
  const inside = places.filter(
    ({ token }) => token.span !== null && token.words.length > 0 && doOverlap(token.span, span),
  );
  return { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
}

const slots = ["low", "high", "qualifier", "share", "unit", "reportedNone"] as const satisfies (keyof Quantity)[];

function saysTheSame(a: Read, b: Read): boolean {
  return a.measure === b.measure && slots.every((slot) => a.quantity[slot] === b.quantity[slot]);
}

const isSpoken = ({ span }: Read, places: readonly Place[]) => places.some((place) => doOverlap(place, span));

function misheard(figure: Read, spoken: string, there: readonly Read[]): Problem {
  const other = there[0];
  const heard =
    other === undefined
      ? "no figure"
      : `${other.measure}, ${other.quantity.qualifier} ${other.quantity.low}–${other.quantity.high}`;
  const { qualifier, low, high } = figure.quantity;
  return {
    code: "figure-misspoken",
    place: `characters ${figure.span.start}–${figure.span.end}`,
    message: `"${figure.span.exact}" (${figure.measure}, ${qualifier} ${low}–${high}) would be said "${spoken}", which is heard as ${heard}.`,
    remedy: "Write the figure in another usual form; nothing is voiced until then.",
  };
}

function unwritten(other: Read, text: string): Problem {
  return {
    code: "figure-not-written",
    place: `spoken characters ${other.span.start}–${other.span.end}`,
    message: `"${text.slice(Math.max(0, other.span.start - 30), other.span.end + 30)}" would be heard as a figure that the article does not have.`,
    remedy: "Part what is counted from what is not, by a comma; nothing is voiced until then.",
  };
}
