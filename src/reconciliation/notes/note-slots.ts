/** The slots that a note may change beside a toll's number, in the order in which its changes are listed. */
import { groupSlot } from "./slots/group.ts";
import { measureSlot } from "./slots/measure.ts";
import type { NoteSlot } from "./slots/note-slot.ts";
import { periodSlot } from "./slots/period.ts";
import { placeSlot } from "./slots/place.ts";
import { sourceSlot } from "./slots/source.ts";
import { statusSlot } from "./slots/status.ts";

export const noteSlots: readonly NoteSlot[] = [measureSlot, groupSlot, placeSlot, periodSlot, sourceSlot, statusSlot];
