/**
 * What a toll counts, in a note: "|casualties|, not |deaths|", "the 20 |missing| as |dead|".
 */

import { sideAt } from "../note-reading.ts";
import { defineNoteSlot } from "./note-slot.ts";

export const measureSlot = defineNoteSlot({
  slot: "measure",
  find: (note) =>
    note.outcomes.flatMap(({ start, end, measure }) => {
      const side = sideAt(note, start);
      return side === null ? [] : [{ start, end, side, key: measure, name: measure, measure }];
    }),
  isOf: (figure, mention) => figure.measure === mention.key,
});
