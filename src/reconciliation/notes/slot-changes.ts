/**
 * What a note tells of the slots beside a toll's number: of each slot the words that only what was has, and those that
 * only what is has.
 */
import type { ToldChange } from "../../domain/correction.ts";
import { spanOf } from "../../text/span.ts";
import type { Mention, NoteReading } from "./note-reading.ts";
import { noteSlots } from "./note-slots.ts";
import type { NoteSlot } from "./slots/note-slot.ts";

export function slotChanges(note: NoteReading): ToldChange[] {
  return noteSlots.flatMap((slot) => {
    const [was, is] = partedMentions(slot.find(note));
    if (was === undefined && is === undefined) return [];
    if ((was === undefined && !slot.mayLackWas) || (is === undefined && !slot.mayLackIs)) return [];
    return [changeOf(slot, was, is, note)];
  });
}

/** On each side the first of which the other side says nothing; of one kind where there are such. */
function partedMentions(mentions: readonly Mention[]): [was: Mention | undefined, is: Mention | undefined] {
  const keysOf = (side: Mention["side"]) => new Set(mentions.filter((one) => one.side === side).map(({ key }) => key));
  const [inWas, inIs] = [keysOf("was"), keysOf("is")];
  const was = mentions.filter(({ side, key }) => side === "was" && !inIs.has(key));
  const is = mentions.filter(({ side, key }) => side === "is" && !inWas.has(key));
  const shared = was.map(({ kind }) => kind).filter((kind) => is.some((other) => other.kind === kind));
  const kind = shared.find((one) => one === "said") ?? shared[0];
  return [was.find((one) => one.kind === kind) ?? was[0], is.find((one) => one.kind === kind) ?? is[0]];
}

function changeOf(slot: NoteSlot, was: Mention | undefined, is: Mention | undefined, note: NoteReading): ToldChange {
  const wordsOf = (mention: Mention | undefined) =>
    mention === undefined ? null : spanOf(note.text, mention.start, mention.end);
  const [fromSpan, toSpan] = [wordsOf(was), wordsOf(is)];
  const figure = is === undefined ? undefined : note.figures.find((each) => slot.isOf(each, is, note));
  return {
    ...{ slot: slot.slot, from: was?.name ?? fromSpan?.exact ?? null, to: is?.name ?? toSpan?.exact ?? null },
    ...{ fromSpan, toSpan },
    measure: is?.measure ?? note.outcomes[0]?.measure ?? null,
    figure: figure?.id ?? null,
  };
}
