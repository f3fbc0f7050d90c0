/**
 * What standing a toll has, in a note: "a |forecast|, not a |count|", "officials |denied|, not |confirmed|, the deaths".
 */
import type { FigureStatus } from "../../../domain/figure.ts";
import { sideAt, speaksOfToll } from "../note-reading.ts";
import { defineNoteSlot } from "./note-slot.ts";

const words: ReadonlyMap<string, FigureStatus> = new Map<string, FigureStatus>([
  ...asStatus("denied", "denied denies deny denial rejected rejects disputed disputes dismissed refuted"),
  ...asStatus(
    "forecast",
    "forecast forecasts projection projections projected prediction predicted predicts feared expected",
  ),
  ...asStatus("asserted", "confirmed confirms confirmation count counted recorded actual verified tally established"),
]);

export const statusSlot = defineNoteSlot({
  slot: "status",
  find(note) {
    if (!speaksOfToll(note)) return [];
    return note.sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ start, end, lower }) => {
        const status = words.get(lower);
        const side = status === undefined ? null : sideAt(note, start);
        return status === undefined || side === null
          ? []
          : [{ start, end, side, key: status, name: status, measure: null }];
      }),
    );
  },
  isOf: (figure, { key }) => figure.status === key,
});

function asStatus(status: FigureStatus, list: string): [string, FigureStatus][] {
  return list.split(" ").map((word) => [word, status]);
}
