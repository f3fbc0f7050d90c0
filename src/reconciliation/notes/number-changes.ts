/**
 * What a note tells of a toll's number: "12, not 21" changes the value, "about 20,000, not more than 100,000" the hedge
 * with it, "misstated the number of people killed" the value, to what it does not tell.
 */
import type { ToldChange } from "../../domain/correction.ts";
import type { Figure } from "../../domain/figure.ts";
import { type Span, spanOf } from "../../text/span.ts";
import { measureNear, type NoteReading, sideAt } from "./note-reading.ts";
import { keyOf, type TollNumber, tollNumbers } from "./toll-numbers.ts";

/** "It was the other way round", "had those figures reversed". */
const turnedRound = /\b(?:other way (?:a)?round|reversed|transposed|swapped|switched|interchanged)\b/i;

type Pair = readonly [was: TollNumber | undefined, is: TollNumber | undefined];

/** `isOther`: the note changes another slot, so that a number told on one side alone only says which toll it is. */
export function numberChanges(note: NoteReading, isOther: boolean): ToldChange[] {
  const numbers = tollNumbers(note);
  const told = note.sentences.map(({ start, end }) => note.text.slice(start, end)).join(" ");
  const pairs = (turnedRound.test(told) ? turnedPairs(numbers) : null) ?? pairsOf(numbers, note);
  const kept = pairs.filter(([was, is]) => !isOther || (was !== undefined && is !== undefined));
  const changes = kept.flatMap((pair) => changesOf(pair, note));
  return changes.length > 0 || isOther || numbers.length > 0 ? changes : untold(note);
}

/** Two numbers on one side alone, of two measures: each was the other's. Null where they are told on both. */
function turnedPairs(numbers: readonly TollNumber[]): Pair[] | null {
  const [one, two, ...more] = distinct(numbers);
  if (one === undefined || two === undefined || more.length > 0 || one.mention.side !== two.mention.side) return null;
  const turned: Pair[] = [
    [{ ...two, mention: { ...two.mention, measure: one.mention.measure } }, one],
    [{ ...one, mention: { ...one.mention, measure: two.mention.measure } }, two],
  ];
  return one.mention.side === "is" ? turned : turned.map(([was, is]) => [is, was] as const);
}

/** Numbers of one measure belong together, in their order; one without a measure goes with what is left. */
function pairsOf(numbers: readonly TollNumber[], { text }: NoteReading): Pair[] {
  const was = distinct(numbers.filter(({ mention }) => mention.side === "was"));
  const is = distinct(numbers.filter(({ mention }) => mention.side === "is"));
  // Numbers that name no measure follow the order of those that do.
  if (was.length === is.length && is.every(({ isBorrowed }) => isBorrowed)) return was.map((one, i) => [one, is[i]]);
  const pairs: Pair[] = [];
  const free: TollNumber[] = [];
  for (const number of was) {
    const match = bestMatch(is, number, text);
    if (match < 0) free.push(number);
    else pairs.push([number, is.splice(match, 1)[0]]);
  }
  for (const number of free) pairs.push([number, is.shift()]);
  // Beside a pair, what is told on one side alone is said of something else.
  if (pairs.length === 0) for (const number of is) pairs.push([undefined, number]);
  return pairs.some(([a, b]) => a && b) ? pairs.filter(([a, b]) => a && b) : pairs;
}

/** Of several of its measure the one that is said to be the number: "one had been counted twice and the number is four". */
function bestMatch(is: readonly TollNumber[], { mention: { measure } }: TollNumber, text: string): number {
  const fits = is.map(({ mention }) => mention.measure === measure);
  const isSaid = is.findIndex(
    ({ quantity: { span } }, i) => fits[i] && saidToBe.test(text.slice(Math.max(0, span.start - 20), span.start)),
  );
  return isSaid >= 0 ? isSaid : fits.indexOf(true);
}

const saidToBe = /\b(?:number|toll|figure|total|count|it|they)\s+(?:is|was|are|were|to|at)\s+$/i;

function distinct(numbers: readonly TollNumber[]): TollNumber[] {
  const seen = new Set<string>();
  return numbers.filter(({ mention: { key, measure } }) => {
    const id = `${key} ${measure}`;
    return !seen.has(id) && seen.add(id);
  });
}

function changesOf([was, is]: Pair, note: NoteReading): ToldChange[] {
  const figure = is === undefined ? null : (note.figures.find((each) => isOf(each, is))?.id ?? null);
  const measure = (is === undefined || is.isBorrowed ? (was ?? is) : is)!.mention.measure;
  const change = (slot: ToldChange["slot"], from: Span | null, to: Span | null): ToldChange => ({
    ...{ slot, from: from?.exact ?? null, to: to?.exact ?? null },
    ...{ fromSpan: from, toSpan: to, measure, figure },
  });
  const changes: ToldChange[] = [];
  if (was === undefined && is !== undefined && isKnownNumber(is, note)) return [measureTold(is, change)];
  if (was?.mention.key !== is?.mention.key) changes.push(change("value", wordsOf(was, note), wordsOf(is, note)));
  if (was && is && was.quantity.qualifier !== is.quantity.qualifier) {
    changes.push(change("qualifier", withExactly(was, note), withExactly(is, note)));
  }
  return changes;
}

/** "clarify that the 40 were killed": the number is known, what became of them is told. */
function isKnownNumber({ quantity: { span }, mention: { measure } }: TollNumber, note: NoteReading): boolean {
  const isDefinite = /\b(?:the|those|these|all)\s+$/i.test(note.text.slice(Math.max(0, span.start - 8), span.start));
  return (
    isDefinite && note.outcomes.some((outcome) => outcome.measure === measure && sideAt(note, outcome.start) === "is")
  );
}

function measureTold({ mention: { measure } }: TollNumber, change: MakeChange): ToldChange {
  return { ...change("measure", null, null), to: measure };
}

type MakeChange = (slot: ToldChange["slot"], from: Span | null, to: Span | null) => ToldChange;

/** "exactly 46" is no hedge, but beside one its words say so. */
function withExactly({ quantity: { span } }: TollNumber, { text }: NoteReading): Span {
  const exactly =
    /\b(?:exactly|precisely)\s+$/i.exec(text.slice(Math.max(0, span.start - 12), span.start))?.[0].length ?? 0;
  return spanOf(text, span.start - exactly, span.end);
}

const wordsOf = (number: TollNumber | undefined, { text }: NoteReading) =>
  number === undefined ? null : spanOf(text, number.mention.start, number.mention.end);

function isOf({ quantity, measure }: Figure, { mention }: TollNumber): boolean {
  if (quantity.share || (mention.measure !== null && measure !== mention.measure)) return false;
  return keyOf(quantity) === mention.key;
}

const saysNumber = /\b(?:number|numbers|figures?|tolls?|counts?|totals?|tally|how many)\b/i;

/** "Misstated the number of people killed", "updated with the latest death toll": that it changed, not how. */
function untold(note: NoteReading): ToldChange[] {
  const { text, sentences } = note;
  return sentences
    .flatMap(({ start, end }): ToldChange[] => {
      const found = saysNumber.exec(text.slice(start, end));
      if (found === null || !(note.outcomes.length > 0 || /^tolls?$/i.test(found[0]))) return [];
      const measure = measureNear(note, start + found.index);
      return [{ slot: "value", from: null, to: null, fromSpan: null, toSpan: null, measure, figure: null }];
    })
    .slice(0, 1);
}
