/**
 * Measures how written forms are spoken on an outside list of them, where this machine has it: a case is right when all of its words are those of an
 * answer that the list accepts. Nothing of it is kept here.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { speak } from "../../src/narration/speech/speak.ts";
import { readLines } from "./gold.ts";
import type { Row } from "./measure-corpus.ts";

export interface SpeechCase {
  readonly kind: string;
  readonly text: string;
  readonly gold: { readonly spoken: readonly string[] };
}

/** What news is full of; the other kinds (addresses of the web, marks of phonetic writing, codes) count in `all` alone. */
const kinds = ["cardinal", "ordinal", "decimal", "fraction", "range", "money", "date", "time", "measure"];

/** Rows of the list in `folder`; none where it is not there. */
export function measureSpeech(folder: string): Row[] {
  const file = join(folder, "dev", "speech-nemo.ndjson");
  return existsSync(file) ? speechRows(readLines<SpeechCase>(file)) : [];
}

export function speechRows(cases: readonly SpeechCase[]): Row[] {
  const row = (name: string, some: readonly SpeechCase[]) => ({
    name: `speech.${name}`,
    value: some.filter(isRight).length / some.length,
  });
  const present = kinds.filter((kind) => cases.some((each) => each.kind === kind));
  return [
    ...present.map((name) =>
      row(
        name,
        cases.filter(({ kind }) => kind === name),
      ),
    ),
    row("all", cases),
  ];
}

export function isRight({ text, gold }: Omit<SpeechCase, "kind">): boolean {
  const said = folded(spoken(text));
  return gold.spoken.some((answer) => folded(answer) === said || folded(withoutDashes(answer)) === said);
}

export const spoken = (text: string): string =>
  speak(text, 0, text.length)
    .tokens.flatMap(({ words }) => words)
    .join(" ");

/** A dash that an answer leaves as a sign may be said. */
const withoutDashes = (answer: string) => answer.replace(/(?<=[a-z])\s?[-–]\s?(?=[a-z])/g, " to ");

/**
 * Disregarded: case, accents, "and", punctuation, and blanks, since "AM" and "a m", "CC" and "c c" are said alike. Digits are not: what an
 * answer leaves in digits is never right.
 */
function folded(words: string): string {
  const plain = words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/\band\b/g, " ").replace(/[^a-z0-9]/g, "");
}
