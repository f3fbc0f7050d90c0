/**
 * The number of a toll in a note: "It was |12|, not |21|", "lowered from |forty| to |14|".
 *
 * Not here: which of them belong together (number-changes.ts); numbers of money, ages, years and things, which are no toll.
 */
import type { MeasureName } from "../../domain/measures.ts";
import { datesOf } from "../../text/dates/find-dates.ts";
import { type Quantity, quantitiesOf } from "../../text/quantity.ts";
import type { Sentence, Token } from "../../text/sentence.ts";
import { doOverlap, spanOf } from "../../text/span.ts";
import { type Mention, measureNear, type NoteReading, sideAt, tollWords } from "./note-reading.ts";

const kinds: ReadonlySet<Quantity["kind"]> = new Set(["number", "vague", "zero"]);
const hedgeBefore =
  /^(?:(?:about|around|roughly|approximately|some|nearly|almost|more|less|fewer|over|under|up|at|as|many|than|to|least|most|an?|the|estimated|close|no|just|well|above|below|only|exactly)\s+)+(?=\S)/i;

export interface TollNumber {
  readonly mention: Mention;
  /** Its measure is told in another sentence: "The correct figures are 717 and 863." */
  readonly isBorrowed: boolean;
  readonly quantity: Quantity;
}

/** Every number of a toll on a side of the note, hedge left out, with the quantity that it is of. */
export function tollNumbers(note: NoteReading): readonly TollNumber[] {
  return note.sentences.flatMap((sentence) =>
    quantitiesOf(sentence).flatMap((found) => {
      const quantity = asInNote(sentence, found);
      const { start, end, exact } = quantity.span;
      const side = sideAt(note, end - 1);
      if (side === null || !kinds.has(quantity.kind) || countsOther(sentence, quantity, note)) return [];
      const measure = measureOf(quantity, note);
      if (measure === undefined) return [];
      const from = start + (hedgeBefore.exec(exact)?.[0].length ?? 0);
      const isBorrowed = !note.outcomes.some((one) => sentence.start <= one.start && one.start < sentence.end);
      return [{ quantity, isBorrowed, mention: { start: from, end, side, key: keyOf(quantity), measure } }];
    }),
  );
}

/** Words that the grammar of quantities takes along and that in a note say something else. */
function asInNote(sentence: Sentence, quantity: Quantity): Quantity {
  return withoutNot(sentence, withoutPlaceInText(sentence, quantity));
}

/** "in paragraph 1 to 14" is no range: the first number says where. */
function withoutPlaceInText({ text, tokens }: Sentence, quantity: Quantity): Quantity {
  const { span, first, last, low, high } = quantity;
  if (!placeInText.test(text.slice(Math.max(0, span.start - 20), span.start))) return quantity;
  const to = tokens.findIndex(({ lower }, i) => i > first && i < last && lower === "to");
  if (to < 0) return quantity;
  const own = quantitiesOf({ ...sentenceBehind(tokens, to + 1), text })[0];
  const value = high ?? low;
  const whole = { ...quantity, first: to + 1, low: value, high: value, qualifier: "exact" as const };
  return { ...(own ?? whole), span: spanOf(text, tokens[to + 1]!.start, span.end), first: to + 1, last };
}

const placeInText = /\b(?:paragraphs?|pars?|paras?|graf|line|sentence)\s*$/i;

/** The tokens from one on, as a sentence of their own. */
function sentenceBehind(tokens: readonly Token[], first: number): Omit<Sentence, "text"> {
  const rest = tokens.slice(first);
  return { tokens: rest, start: rest[0]!.start, end: rest.at(-1)!.end, remembered: [] };
}

/** "and not more than 300" says that it was not "more than 300", not that it was at most so many. */
function withoutNot({ text }: Sentence, quantity: Quantity): Quantity {
  const { span, qualifier, low, high } = quantity;
  const not = /^not\s+/i.exec(span.exact)?.[0].length ?? 0;
  if (not === 0 || !/(?:,|\band|\bbut|\()\s*$/.test(text.slice(Math.max(0, span.start - 6), span.start)))
    return quantity;
  const bound = low ?? high;
  const own = { span: spanOf(text, span.start + not, span.end) };
  if (qualifier === "at-most") return { ...quantity, ...own, qualifier: "more-than", low: bound, high: null };
  if (qualifier === "at-least") return { ...quantity, ...own, qualifier: "less-than", low: null, high: bound };
  return { ...quantity, ...own };
}

/** Undefined for a number of which neither the note nor the article says that it is a toll. */
function measureOf({ span, low, high }: Quantity, note: NoteReading): MeasureName | null | undefined {
  const own = note.ownFigures.find((figure) => doOverlap(figure.span, span));
  // "The toll was 66": of what it is a toll the note does not say.
  if (own !== undefined) return note.outcomes.length > 0 ? own.measure : null;
  const near = measureNear(note, span.start);
  if (near !== null) return near;
  // A figure of the article has the number: a toll, but of what the note does not say.
  if (note.figures.some(({ quantity }) => keyOf(quantity) === keyOf({ low, high }))) return null;
  const isOfToll = note.sentences.some((sentence) => tollWords.test(note.text.slice(sentence.start, sentence.end)));
  return measureBefore(note) ?? (isOfToll ? null : undefined);
}

/** A note in brackets follows what it corrects: "… 54 people died. (An earlier version said 63.)" */
function measureBefore({ text, sentences, figures }: NoteReading): MeasureName | undefined {
  const [first] = sentences;
  if (first === undefined || !/[[(]\s*$/.test(text.slice(0, first.start + 1).slice(-2))) return undefined;
  return figures.findLast(({ span }) => span.end <= first.start && first.start - span.end < nearBefore)?.measure;
}

const nearBefore = 300;

const thingBefore =
  /[$€£₹#№]\s*$|\b(?:No|paragraphs?|paras?|pars?|graf|page|chapter|route|highway|aged?|age of|flight|line|section|clause|size)\.?\s*$/i;
const personBefore = /\b(?:he|she|[A-Z]\p{L}+)\s+(?:is|was|had been|turned|would be)\s+$/u;
const thingBehind =
  /^\s*(?:%|per ?cent|percent|-year-old|years?\b|months?\b|weeks?\b|days?\b|hours?\b|minutes?\b|km\b|kilomet|miles?\b|met(?:re|er)s?\b|feet\b|tonn?e?s?\b|degrees?\b|dollars?\b|euros?\b|pounds?\b|million (?:dollars|euros|pounds)|a\.m|p\.m|am\b|pm\b|st\b|nd\b|rd\b|th\b)/i;

/** "Some of the dead", "both": they state no number of a toll. */
const noNumber = /^(?:no|nobody|no one|none|some|several|both|a few|few|many|most|another|a|an|one of)$/i;
const tellsAge = /\b(?:ages?|aged|years? old)\b|\b(?:he|she)\s+(?:is|was)\s+(?:\d+|\p{L}+(?:-\p{L}+)?)\s*[.,;]/iu;

/** Money, ages, dates, distances and counted things. */
function countsOther(sentence: Sentence, quantity: Quantity, note: NoteReading): boolean {
  const { text } = sentence;
  const { start, end } = quantity.span;
  if (noNumber.test(quantity.span.exact)) return true;
  if (datesOf(sentence).some((date) => doOverlap(date, quantity.span))) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  if (thingBefore.test(before) || thingBehind.test(text.slice(end, end + 30))) return true;
  const noun = sentence.tokens.slice(quantity.last + 1).find(({ pos }) => pos !== "ADJ");
  if (noun?.pos === "NOUN" && note.words.isThing(noun.lower)) return true;
  const tells = note.sentences.map(({ start: from, end: to }) => text.slice(from, to)).join(" ");
  if (noun?.pos !== "NOUN" && tellsAge.test(tells)) return true;
  return (
    noun?.pos !== "NOUN" &&
    personBefore.test(before) &&
    !/\b(?:toll|number|figure|count|total|it|tally)\s+(?:is|was)\s+$/i.test(before)
  );
}

export const keyOf = ({ low, high }: { readonly low: number | null; readonly high: number | null }) =>
  String(low ?? high);
