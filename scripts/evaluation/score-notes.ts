/**
 * Scores the notes read on a page against an editor's answers. A note is found when what was read lies on more than half
 * of its characters; every other answer counts over all notes of the editor's, found or not.
 */
import type { CorrectionNote } from "../../src/domain/correction.ts";
import type { GoldChange, GoldNote, NotePage } from "./read-page-notes.ts";
import type { Tally } from "./tally.ts";

export const noteAnswers = ["detect", "label", "kind", "time", "touches", "changes", "prompted"] as const;
export type NoteAnswer = (typeof noteAnswers)[number];

/** Where reading and the editor part; for printing. */
export interface NoteMiss {
  readonly id: string;
  readonly answer: NoteAnswer;
  readonly words: string;
  readonly expected: string;
  readonly read: string;
}

/** Adds the page to the tallies; gives what was missed. */
export function scoreNotes(
  { id, text, notes }: NotePage,
  found: readonly CorrectionNote[],
  tallies: Record<NoteAnswer, Tally>,
): NoteMiss[] {
  const misses: NoteMiss[] = [];
  const left = [...found];
  for (const gold of notes) {
    const index = left.findIndex(({ note }) => doesMatch(text, gold, note));
    const read = index < 0 ? undefined : left.splice(index, 1)[0];
    for (const answer of noteAnswers) {
      const [expected, given] = [answersOf(gold)[answer], read === undefined ? null : answersRead(read)[answer]];
      count(tallies[answer], expected, given);
      if (given === null || expected.join(" & ") !== given.join(" & ")) {
        misses.push({
          id,
          answer,
          words: gold.note,
          expected: expected.join(" & "),
          read: given?.join(" & ") ?? "no note",
        });
      }
    }
  }
  for (const { note } of left) {
    tallies.detect.found++;
    misses.push({ id, answer: "detect", words: note.exact, expected: "no note", read: "a note" });
  }
  return misses;
}

function count(tally: Tally, expected: readonly string[], given: readonly string[] | null): void {
  tally.expected += expected.length;
  if (given === null) return;
  tally.found += given.length;
  const open = [...given];
  for (const one of expected) {
    const at = open.indexOf(one);
    if (at >= 0) {
      open.splice(at, 1);
      tally.right++;
    }
  }
}

function doesMatch(text: string, gold: GoldNote, { start, end }: CorrectionNote["note"]): boolean {
  const from = text.indexOf(gold.note);
  const shared = Math.min(end, from + gold.note.length) - Math.max(start, from);
  return shared > Math.max(gold.note.length, end - start) / 2;
}

const same = (words: string | null) => (words ?? "-").toLowerCase().replace(/^the /, "");
const changeText = ({ slot, from, to }: GoldChange) => `${slot}: ${same(from)} > ${same(to)}`;
const isTold = ({ from, to }: GoldChange) => from !== null || to !== null;
/** The offset decides; Z and +00:00 are one. */
const time = (at: string | null) => (at ?? "none").replace(/Z$/, "+00:00");

function answersOf({ label, kind, at, touches, changes, onTheWordOf }: GoldNote): Record<NoteAnswer, string[]> {
  return {
    ...{ detect: ["note"], label: [label ?? "none"], kind: [kind], time: [time(at)], touches: [touches.join("+")] },
    changes: changes.map(changeText).sort(),
    prompted: onTheWordOf === null ? [] : [same(onTheWordOf)],
  };
}

function answersRead({ label, changes, onTheWordOf, ...rest }: CorrectionNote): Record<NoteAnswer, string[]> {
  return {
    ...{ detect: ["note"], label: [label?.exact ?? "none"], kind: [rest.kind], time: [time(rest.at)] },
    touches: [rest.touches.join("+")],
    changes: changes.filter(isTold).map(changeText).sort(),
    prompted: onTheWordOf === null ? [] : [same(onTheWordOf.exact)],
  };
}
