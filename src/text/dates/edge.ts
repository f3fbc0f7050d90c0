/**
 * A part of another time: "early March", "mid-November", "late 1970s", "the end of the month", "earlier this year", "later that year".
 * The time itself is read by its own reader.
 */
import type { Token } from "../sentence.ts";
import type { DateReader, Edge, Reading } from "./date-expression.ts";

const edges = new Map<string, Edge>([
  ["early", "start"],
  ["earlier", "start"],
  ["mid", "middle"],
  ["late", "end"],
  ["later", "end"],
]);
const nouns = new Map<string, Edge>([
  ["beginning", "outset"],
  ["start", "outset"],
  ["middle", "middle"],
  ["end", "end"],
]);

/** Kinds that have a beginning and an end to speak of. */
const divisible = new Set([
  "month",
  "years",
  "era",
  "unit",
  "season",
  "quarter",
  "weekday",
  "near-day",
  "weekend",
  "day",
]);

function withEdge(reading: Reading | undefined, edge: Edge): Reading | undefined {
  return reading && divisible.has(reading.meaning.kind) ? { ...reading, edge } : undefined;
}

/** "mid-November": the word behind the hyphen is read as if it stood alone. */
function readHyphenated(
  tokens: readonly Token[],
  at: number,
  readOther: Parameters<DateReader["read"]>[2],
): Reading | undefined {
  const token = tokens[at]!;
  const cut = token.exact.indexOf("-") + 1;
  const edge = edges.get(token.lower.slice(0, cut - 1));
  if (edge === undefined) return undefined;
  const rest: Token = {
    ...token,
    start: token.start + cut,
    exact: token.exact.slice(cut),
    lower: token.lower.slice(cut),
  };
  const before = tokens.slice(Math.max(0, at - 1), at);
  const reading = readOther([...before, rest, ...tokens.slice(at + 1, at + 6)], before.length);
  return withEdge(reading && { ...reading, last: reading.last - before.length + at }, edge);
}

export const edgeOfTime: DateReader = {
  words: [...edges.keys(), ...nouns.keys(), "the"],
  isHyphenated: true,
  read: (tokens, at, readOther) => {
    const start = tokens[at]!.lower === "the" ? at + 1 : at;
    const word = tokens[start]?.lower ?? "";
    const edge = edges.get(word);
    if (edge) return withEdge(readOther(tokens, start + 1), edge);
    const ofEdge = nouns.get(word);
    if (ofEdge && tokens[start + 1]?.lower === "of") return withEdge(readOther(tokens, start + 2), ofEdge);
    return start === at ? readHyphenated(tokens, at, readOther) : undefined;
  },
};
