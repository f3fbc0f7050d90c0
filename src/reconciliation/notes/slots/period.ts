/**
 * What time a toll covers, in a note: "|since December|, not |since January|".
 */
import { periodsOf } from "../../../text/dates/find-periods.ts";
import type { PeriodExpression } from "../../../text/dates/period-expression.ts";
import { resolvePeriod } from "../../../text/dates/resolve-period.ts";
import { sideAt, speaksOfToll } from "../note-reading.ts";
import { defineNoteSlot } from "./note-slot.ts";

export const periodSlot = defineNoteSlot({
  slot: "period",
  find(note) {
    if (!speaksOfToll(note)) return [];
    return note.sentences.flatMap((sentence) =>
      periodsOf(sentence).flatMap((period) => {
        const start = startOf(period);
        const side = sideAt(note, start);
        const { from, to } = resolvePeriod(period, note.day);
        const words = sentence.text.slice(start, period.end).toLowerCase();
        const key = from === null && to === null ? words : JSON.stringify([period.relation, from, to]);
        return side === null || period.date.meaning.kind === "reference" || period.date.clock !== undefined
          ? []
          : [{ start, end: period.end, side, key, measure: null, kind: period.relation }];
      }),
    );
  },
  isOf({ period }, { start, end }, { text }) {
    return period?.span.exact.toLowerCase().includes(text.slice(start, end).toLowerCase()) ?? false;
  },
});

/** "in March" is March; "since March" stays whole. */
const startOf = ({ relation, date, start }: PeriodExpression) => (relation === "within" ? date.start : start);
