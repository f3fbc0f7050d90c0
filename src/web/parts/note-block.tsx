/** A newsroom's note about its own article: its own words, when, on whose word, and what it says changed. */
import type { Correction } from "../../usecases/history-view.ts";
import { describeTold } from "../../wording/describe-note.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { printable } from "../../wording/printable.ts";

interface NoteBlockProps {
  readonly note: Correction;
  /** By which the note is called on the page; null where it has none. */
  readonly number: number | null;
}

export const NoteBlock = ({ note, number }: NoteBlockProps) => (
  <div class="note" id={number === null ? undefined : `note-${number}`}>
    <p class="label" dir="auto">
      {number === null ? "Note" : `Note ${number}`}: {factsOf(note).join(" · ")}
    </p>
    <p dir="auto">{printable(note.note.exact)}</p>
    {describeTold(note).map((line) => (
      <p key={line} class="told">
        {line}
      </p>
    ))}
  </div>
);

/** The outlet's own word first. */
function factsOf({ label, kind, at, atBasis, onTheWordOf, isAboutNote }: Correction): string[] {
  const reckoned = atBasis === "anchored" ? " (reckoned from the day of publication)" : "";
  return [
    label === null ? kind : printable(label),
    label !== null && label.toLowerCase() !== kind ? kind : null,
    at === null ? "no time given" : `${describeTime(at)}${reckoned}`,
    onTheWordOf === null ? null : `on the word of ${printable(onTheWordOf.exact)}`,
    isAboutNote ? "about an earlier note" : null,
  ].filter((fact) => fact !== null);
}
