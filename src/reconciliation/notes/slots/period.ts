/**
 * What time a toll covers, in a note: "|since December|, not |since January|".
 */
import { periodsOf } from "../../../text/dates/find-periods.ts";
import type { PeriodExpression } from "../../../text/dates/period-expression.ts";
import { resolvePeriod } from "../../../text/dates/resolve-period.ts";
import type { Sentence } from "../../../text/sentence.ts";
import { type Mention, type NoteReading, sideAt, speaksOfToll } from "../note-reading.ts";
import { defineNoteSlot } from "./note-slot.ts";

export const periodSlot = defineNoteSlot({
  slot: "period",
  find(note) {
    if (!speaksOfToll(note)) return [];
    return note.sentences.flatMap((sentence) => [...lengthsIn(sentence, note), ...datedIn(sentence, note)]);
  },
  isOf({ period }, { start, end }, { text }) {
    return period?.span.exact.toLowerCase().includes(text.slice(start, end).toLowerCase()) ?? false;
  },
});

/** "over two decades", "in a single year". */
const length =
  /\b(?:over|in|within|during|across|for)?\s*\b(?:the (?:past|last|first) )?(?:an?(?: single)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:hour|day|week|month|year|decade)s?\b(?! old\b| ago\b)/gi;

function lengthsIn({ text, start, end }: Sentence, note: NoteReading): Mention[] {
  return [...text.slice(start, end).matchAll(length)].flatMap(({ 0: words, index }) => {
    const from = start + index + (words.length - words.trimStart().length);
    const side = sideAt(note, from);
    const key = words
      .trim()
      .toLowerCase()
      .replace(/^(?:over|in|within|during|across|for)\s+/, "");
    return side === null
      ? []
      : [{ start: from, end: start + index + words.length, side, key, measure: null, kind: "length" }];
  });
}

function datedIn(sentence: Sentence, note: NoteReading): Mention[] {
  return periodsOf(sentence).flatMap((period) => {
    const start = startOf(period);
    const side = sideAt(note, start);
    const { from, to } = resolvePeriod(period, note.day);
    const words = sentence.text.slice(start, period.end).toLowerCase();
    const key = from === null && to === null ? words : JSON.stringify([period.relation, from, to]);
    return side === null || period.date.meaning.kind === "reference" || period.date.clock !== undefined
      ? []
      : [{ start, end: period.end, side, key, measure: null, kind: period.relation }];
  });
}

/** "in March" is March; "since March" stays whole. */
const startOf = ({ relation, date, start }: PeriodExpression) => (relation === "within" ? date.start : start);
