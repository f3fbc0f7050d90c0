/**
 * The words that newsrooms put before their notes, and the kind of note that each names: "UPDATE:", "Corrects".
 * Of several that fit, the first decides: "Corrections and clarifications" are corrections.
 *
 * Not here: whether a paragraph with a label is a note at all (reading).
 */
import type { NoteKind } from "./correction.ts";

interface NoteLabel {
  readonly kind: NoteKind;
  /** Source of a regular expression, case aside, without anchors or groups that capture. */
  readonly words: string;
}

const noteLabels: readonly NoteLabel[] = [
  { kind: "retraction", words: "retract(?:ions?|ed|s)|withdrawn|withdraws|notice of (?:retraction|withdrawal)" },
  {
    kind: "correction",
    words:
      "corrections? (?:and|&) (?:clarifications?|amplifications?)|clarifications? (?:and|&) corrections?|updates? (?:and|&|/) corrections?|corrections? appended|corrections?|correct(?:ed|s|ing)|errat(?:um|a)|amendments?|amended|amends|for the record|mea culpa",
  },
  { kind: "clarification", words: "clarifications? appended|clarifications?|clarif(?:ied|ies|ying)" },
  {
    kind: "editor's note",
    words:
      "(?:editor(?:ial|['’]?s|s['’])?|author['’]s|publisher['’]s|reporter['’]s|writer['’]s) note|(?:an? )?note from (?:the|our) (?:editors?|newsroom)|(?:an? )?note to (?:our )?readers",
  },
  { kind: "update", words: "update[sd]?|updating|refiles|recasts|rewrites|adds|removes|deletes|addend(?:um|a)" },
];

export interface FoundLabel {
  readonly kind: NoteKind;
  /** Offsets of the label in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Offset behind the label, its date and the colon: where the note tells. */
  readonly tellsFrom: number;
}

const opening = "^[\\s[(*•·►▪|–—-]*";
/** A date before the label: "[2023-05-02 08:30 UTC] Update:", "May 2 – Correction:". */
const dated = "(?=\\S{0,12}\\s?\\S{0,12}\\d)[^:]{3,48}?(?::\\d\\d[^:]{0,24}?)?[\\])|:,–—-]\\s*";
const anyLabel = noteLabels.map(({ words }) => words).join("|");
const atStart = new RegExp(`${opening}(?:${dated})?(?<label>${anyLabel})\\b(?!['’]s\\b)`, "id");
const kinds = noteLabels.map(({ kind, words }) => ({ kind, pattern: new RegExp(`^(?:${words})$`, "i") }));
/** A colon, dash or bracket that may end label and date; a colon between digits is a clock's. */
const endsOfHead = /(?:(?<!\d):|:(?!\d)|\s[–—-]|—|(?<![ap]\.m)\.(?=\s\p{Lu}))\s*/gu;
const longestHead = 70;
/** What may stand between a label and its colon. */
const wordsOfDate =
  /\b\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s+time\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:at|on|of|and|the|appended|updated|posted|added|published|eastern|central|mountain|pacific|time|standard|daylight|local|noon|midnight|hrs|hours)\b|\b[A-Z]{2,4}\b|\b[ap]\.?m\b/giu;

/** The label that a paragraph begins with, behind opening marks and perhaps a date; null when it begins with none. */
export function findNoteLabel(paragraph: string): FoundLabel | null {
  const found = atStart.exec(paragraph);
  const place = found?.indices?.groups?.label;
  if (place === undefined) return null;
  const [start, end] = place;
  const label = paragraph.slice(start, end);
  const kind = kinds.find(({ pattern }) => pattern.test(label))!.kind;
  return { kind, start, end, tellsFrom: end + lengthOfHead(paragraph.slice(end)) };
}

/** How long the date is that a paragraph begins with, its colon or dash included; 0 when it begins with none. */
export function lengthOfDate(paragraph: string): number {
  return /^\W{0,3}[^:–—]{0,24}\d/.test(paragraph) ? lengthOfHead(paragraph) : 0;
}

function lengthOfHead(behindLabel: string): number {
  // A label with its date in a line of its own.
  const line = /^([^\n]{0,70})\n\s*/.exec(behindLabel);
  if (line !== null && !/\p{L}{3,}/u.test(line[1]!.replace(wordsOfDate, "")))
    return line[0].length + lengthOfHead(behindLabel.slice(line[0].length));
  const ends = [...behindLabel.slice(0, longestHead).matchAll(endsOfHead)];
  const last = ends.findLast(({ index }) => !/\p{L}{3,}/u.test(behindLabel.slice(0, index).replace(wordsOfDate, "")));
  return last === undefined ? 0 : last.index + last[0].length;
}
