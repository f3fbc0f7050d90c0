/**
 * Whether a note's words hold what a change went from and what it came to, although the note was not read to tell just
 * that: "misstated the place. It was Kharkiv, not Sumy". A figure that is gone or appeared has one side only, and so has
 * a slot that was empty.
 */
import type { CorrectionNote } from "../../domain/correction.ts";
import type { Qualifier } from "../../domain/figure.ts";
import type { MeasureName } from "../../domain/measures.ts";
import { plainWords } from "../comparing/plain-words.ts";
import type { CountedChange } from "./counted-change.ts";
import { plainSlot } from "./plain-slot.ts";

/** A side that is empty need not be named. */
export function namesBoth({ slot, from, to, measure }: CountedChange, { note }: CorrectionNote): boolean {
  // A number may be of anything; of a toll it is where it is read as one, or where a figure was taken out.
  if (slot === "value" || (slot === null && !takesOut.test(note.exact))) return false;
  if (slot === null && isOfOther(note.exact, measure)) return false;
  const isNamed = (words: string) => isNamedIn(note.exact, slot ?? "value", words);
  return [from, to].every((words) => words === null || isNamed(words));
}

const takesOut =
  /\b(?:removed?|removes|deleted?|taken out|withdr\w+|retract\w*|could not be (?:confirmed|verified))\b/i;

const hedges: Readonly<Record<Qualifier, RegExp>> = {
  exact: /\bexact(?:ly)?\b|\bprecisely\b/i,
  approximately: /\b(?:about|around|approximately|roughly|nearly|almost|some)\b/i,
  "at-least": /\bat least\b/i,
  "more-than": /\b(?:more than|over)\b/i,
  "at-most": /\b(?:up to|as many as|at most)\b/i,
  "less-than": /\b(?:fewer than|less than|under)\b/i,
  range: /\b(?:between|from)\b/i,
  vague: /\b(?:dozens|scores|hundreds|thousands|several)\b/i,
};

const outcomes: Readonly<Record<MeasureName, RegExp>> = {
  killed: /\b(?:kill|dead\b|death|died\b|fatal)/i,
  injured: /\b(?:injur|wound|hurt\b)/i,
  casualties: /\bcasualt/i,
  missing: /\bmissing\b/i,
  captured: /\b(?:captur|prisoner)/i,
  abducted: /\b(?:abduct|kidnap)/i,
  displaced: /\b(?:displac|homeless)/i,
  evacuated: /\bevacuat/i,
  rescued: /\brescu/i,
};

/** A note that says "injured" accounts for no number of people killed. */
function isOfOther(note: string, measure: MeasureName): boolean {
  return !outcomes[measure].test(note) && Object.values(outcomes).some((words) => words.test(note));
}

function isNamedIn(note: string, slot: NonNullable<CountedChange["slot"]>, words: string): boolean {
  if (slot === "qualifier") return hedges[words as Qualifier].test(note);
  if (slot === "measure") return outcomes[words as MeasureName].test(note);
  if (slot === "status") return note.toLowerCase().includes(words);
  if (slot === "value") return numbersIn(note).has(plainSlot("value", words));
  const told = new Set(plainWords(note));
  const own = plainWords(words);
  return own.length > 0 && own.every((word) => told.has(word));
}

/** The numbers of a note, in digits or words of up to four. */
function numbersIn(note: string): ReadonlySet<string> {
  const digits = note.match(/\d[\d,]*\d|\d/g) ?? [];
  const words = note.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const runs = words.flatMap((_, i) => [1, 2, 3, 4].map((length) => words.slice(i, i + length).join(" ")));
  return new Set([...digits, ...runs.filter((run) => isNumeral.test(run))].map((each) => plainSlot("value", each)));
}

const isNumeral =
  /^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|and|a)(?:[ -]|$))+$/iu;
