/**
 * Every date, time, duration and set of a sentence, in order, never overlapping: "on [Sept. 5, 2023], after [five months] of war".
 *
 * A table of first words picks the readers that are asked at all; the longest reading wins.
 * Not here: which days an expression means (stretch-of.ts), what its preposition makes of it (find-periods.ts).
 */
import { perSentence, type Sentence, type Token } from "../sentence.ts";
import { calendarDate } from "./calendar-date.ts";
import { clockTime } from "./clock-time.ts";
import type { DateExpression, DateReader, Reading } from "./date-expression.ts";
import { durationDate } from "./duration.ts";
import { edgeOfTime } from "./edge.ts";
import { holiday } from "./holiday.ts";
import { joinNeighbours } from "./join-neighbours.ts";
import { namedUnit } from "./named-unit.ts";
import { nearDay } from "./near-day.ts";
import { numericDate } from "./numeric-date.ts";
import { repeatedTime } from "./repeated-time.ts";
import { seasonAndQuarter } from "./season-and-quarter.ts";
import { weekday } from "./weekday.ts";
import { year } from "./year.ts";

/** In the order in which they are asked; of two equally long readings the first stands. */
const readers: readonly DateReader[] = [
  calendarDate,
  numericDate,
  clockTime,
  seasonAndQuarter,
  year,
  holiday,
  weekday,
  nearDay,
  namedUnit,
  repeatedTime,
  durationDate,
  edgeOfTime,
];

const numeric = readers.filter((reader) => reader.isNumeric);
const hyphenated = readers.filter((reader) => reader.isHyphenated);
const byWord = new Map<string, DateReader[]>();
for (const reader of readers)
  for (const word of reader.words) {
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [reader]);
    else if (!known.includes(reader)) known.push(reader);
  }

const beginsWithDigit = (word: string) => {
  const code = word.charCodeAt(0);
  const digit = code === 39 || code === 8216 || code === 8217 ? word.charCodeAt(1) : code;
  return digit >= 48 && digit <= 57;
};

function readersFor(word: string): readonly DateReader[] | undefined {
  if (beginsWithDigit(word)) return numeric;
  return byWord.get(word) ?? (word.includes("-") ? hyphenated : undefined);
}

/** The longest reading that begins at `at`; inside another expression edges are not asked again ("early early March"). */
function readAt(tokens: readonly Token[], at: number, isInner: boolean): Reading | undefined {
  const asked = at < tokens.length ? readersFor(tokens[at]!.lower) : undefined;
  let best: Reading | undefined;
  for (const reader of asked ?? []) {
    if (isInner && reader === edgeOfTime) continue;
    const reading = reader.read(tokens, at, readInner);
    if (reading && (best === undefined || reading.last > best.last)) best = reading;
  }
  return best;
}

const readInner = (tokens: readonly Token[], at: number) => readAt(tokens, at, true);

const looksAhead = new Set("will 'll wo shall due scheduled expected expects plans planned payable".split(" "));
const reach = 8;

/** Whether a word that looks ahead stands shortly before. */
function isAhead(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - reach; i--) if (looksAhead.has(tokens[i]!.lower)) return true;
  return false;
}

const articleKinds = new Set(["quarter", "half", "era", "season", "weekday", "unit"]);

/** Whether the article before it belongs to it: "the third quarter", "the 1990s", "the 7th of May". */
const takesArticle = (token: Token, { meaning }: Reading) =>
  articleKinds.has(meaning.kind) || (meaning.kind === "day" && /^\d+[a-z]+$/.test(token.lower));

/** One literal for all: the engine reads the fields of objects that are made alike many times faster. */
function expressionOf(tokens: readonly Token[], reading: Reading, first: number, at: number): DateExpression {
  const { last, meaning, part, clock, edge, isHedged } = reading;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  return { first, last, start, end, meaning, part, clock, edge, isHedged, isAhead: isAhead(tokens, at) };
}

/** The expressions of time in a sentence. */
export const datesOf = perSentence(({ tokens }: Sentence): readonly DateExpression[] => {
  const found: DateExpression[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const reading = readAt(tokens, i, false);
    if (reading === undefined) continue;
    const first = tokens[i - 1]?.lower === "the" && takesArticle(tokens[i]!, reading) ? i - 1 : i;
    found.push(expressionOf(tokens, reading, first, i));
    i = reading.last;
  }
  return found.length > 1 ? joinNeighbours(tokens, found) : found;
});
