/**
 * Whom a toll counts, in a note: "were |civilians|, not |soldiers|".
 */
import { nounGroupsOf } from "../../../text/noun-group.ts";
import type { Sentence } from "../../../text/sentence.ts";
import { doOverlap } from "../../../text/span.ts";
import { type Mention, type NoteReading, sideAt, speaksOfToll } from "../note-reading.ts";
import { defineNoteSlot } from "./note-slot.ts";

const generic =
  /^(?:people|persons?|individuals?|victims?|others?|men and women|dead|deceased|deaths?|casualt(?:y|ies)|fatalit(?:y|ies)|injured|wounded|missing|bodies|lives|readers?|officials?|authorit(?:y|ies)|spokes\w+|reporters?|editors?|sources?|officers? said|they|them|toll)$/;
const many = /(?:[^s]s|people|men|women|children|police|troops|personnel|staff|crew|military)$/;
const counting = new Set(["DET", "NUM", "PRON"]);

export const groupSlot = defineNoteSlot({
  slot: "group",
  find: (note) => (speaksOfToll(note) ? note.sentences.flatMap((sentence) => groupsIn(sentence, note)) : []),
  isOf({ group }, { key }) {
    return group !== null && singular(group.span.exact.toLowerCase().split(/\s+/).at(-1)!) === key;
  },
});

function groupsIn(sentence: Sentence, note: NoteReading): Mention[] {
  const { tokens, text } = sentence;
  return nounGroupsOf(sentence).flatMap(({ first, last, head, isPronoun }) => {
    const { lower } = tokens[head]!;
    if (isPronoun || generic.test(lower) || !many.test(lower) || !note.words.isPeople(lower)) return [];
    let from = first;
    while (from < head && counting.has(tokens[from]!.pos)) from++;
    const stretch = { start: tokens[from]!.start, end: tokens[last]!.end };
    const side = sideAt(note, stretch.start);
    if (side === null || note.statements.some(({ source }) => source !== null && doOverlap(source, stretch))) return [];
    return [{ ...stretch, side, key: singular(text.slice(stretch.start, stretch.end).toLowerCase()), measure: null }];
  });
}

const singular = (words: string) => words.replace(/(?<=[^s])s$/, "");
