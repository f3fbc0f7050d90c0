/**
 * Whom a toll counts, in a note: "were |civilians|, not |soldiers|".
 */
import { type NounGroup, nounGroupsOf } from "../../../text/noun-group.ts";
import type { Sentence } from "../../../text/sentence.ts";
import { doOverlap } from "../../../text/span.ts";
import { withTail } from "../../../text/with-tail.ts";
import { type Mention, type NoteReading, sideAt, speaksOfToll } from "../note-reading.ts";
import type { NoteWords } from "../note-words.ts";
import { defineNoteSlot } from "./note-slot.ts";

const generic =
  /^(?:people|persons?|individuals?|victims?|others?|men and women|dead|deceased|deaths?|casualt(?:y|ies)|fatalit(?:y|ies)|injured|wounded|missing|bodies|lives|readers?|officials?|authorit(?:y|ies)|spokes\w+|reporters?|editors?|sources?|officers? said|they|them|toll)$/;
const many = /(?:[^s]s|people|men|women|children|police|troops|personnel|staff|crew|military)$/;
const counting = new Set(["DET", "NUM", "PRON"]);

export const groupSlot = defineNoteSlot({
  slot: "group",
  find(note) {
    if (!speaksOfToll(note)) return [];
    const people = note.sentences.flatMap((sentence) => groupsIn(sentence, note, isPeople));
    const sides = new Set(people.map(({ side }) => side));
    if (sides.size !== 1) return people;
    // "Miners, not shop stewards": opposite people stand people, whatever the word.
    const others = note.sentences.flatMap((sentence) => groupsIn(sentence, note, isSaidToBe));
    return [...people, ...others.filter(({ side }) => !sides.has(side))];
  },
  isOf({ group }, { key }) {
    return group !== null && singular(group.span.exact.toLowerCase().split(/\s+/).at(-1)!) === key;
  },
});

type Accepts = (sentence: Sentence, group: NounGroup, words: NoteWords) => boolean;

const isPeople: Accepts = ({ tokens }, { head }, words) => words.isPeople(tokens[head]!.lower);

const isSaidToBe: Accepts = ({ tokens }, { first, head }, words) =>
  tokens[head]!.pos === "NOUN" &&
  !words.isThing(tokens[head]!.lower) &&
  /^(?:as|were|are|not)$/.test(tokens[first - 1]?.lower ?? "");

function groupsIn(sentence: Sentence, note: NoteReading, accepts: Accepts): Mention[] {
  const { tokens, text } = sentence;
  return nounGroupsOf(sentence).flatMap((group) => {
    const { first, head } = group;
    const { lower } = tokens[head]!;
    if (group.isPronoun || generic.test(lower) || !many.test(lower) || !accepts(sentence, group, note.words)) return [];
    let from = first;
    while (from < head && counting.has(tokens[from]!.pos)) from++;
    const stretch = { start: tokens[from]!.start, end: endOf(sentence, group) };
    const side = sideAt(note, stretch.start);
    if (side === null || note.statements.some(({ source }) => source !== null && doOverlap(source, stretch))) return [];
    return [
      {
        ...stretch,
        side,
        key: singular(text.slice(stretch.start, stretch.end).toLowerCase()),
        measure: null,
        kind: kindOf(sentence, group),
      },
    ];
  });
}

/** "They were farm workers": what they are said to be outweighs what else the note calls them. */
const kindOf = ({ tokens }: Sentence, { first }: NounGroup) =>
  /^(?:as|were|are|was|not|than|of)$/.test(tokens[first - 1]?.lower ?? "") ? "said" : "named";

/** "members of the family": the head alone says too little. */
function endOf(sentence: Sentence, group: NounGroup): number {
  const [tail] = /^(?:members|relatives|employees|residents)$/.test(sentence.tokens[group.head]!.lower)
    ? withTail(sentence, group).phrases
    : [];
  const isOf = tail !== undefined && sentence.tokens[tail.first]!.lower === "of";
  return sentence.tokens[isOf ? tail.last : group.last]!.end;
}

const singular = (words: string) => words.replace(/(?<=[^s])s$/, "");
