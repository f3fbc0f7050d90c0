/**
 * How a note's words for one slot are found: each slot in a file of its own, which gives the mentions on both sides.
 * pair-mentions.ts makes changes of them.
 */
import type { ChangeSlot } from "../../../domain/correction.ts";
import type { Figure } from "../../../domain/figure.ts";
import type { Mention, NoteReading } from "../note-reading.ts";

export interface NoteSlot {
  readonly slot: ChangeSlot;
  /** In reading order. */
  find(note: NoteReading): readonly Mention[];
  /** Its words on the side of what was alone are a change, to what the note does not tell. */
  readonly mayLackIs?: true;
  /** And so are those of what is alone. */
  readonly mayLackWas?: true;
  /** Whether the figure of the article has what the mention says. */
  isOf(figure: Figure, mention: Mention, note: NoteReading): boolean;
}

export function defineNoteSlot(slot: NoteSlot): NoteSlot {
  return slot;
}
