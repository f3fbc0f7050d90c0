/** A speech rule: how one kind of written form is said. Rules stand in an ordered list; the first that reads at a place has it. */
import type { Rest } from "../script.ts";

export interface SpokenForm {
  /** Where the written form ends in the text, exclusive. */
  readonly end: number;
  /** Letters and apostrophes only. */
  readonly words: readonly string[];
  /** A rest that the form itself asks for, besides what the punctuation behind it does. */
  readonly rest?: Rest;
}

export interface SpeechRule {
  readonly name: string;
  /** The form that begins at `at` and ends not behind `end`; undefined where there is none. The text is plain (plain-text.ts). */
  read(text: string, at: number, end: number): SpokenForm | undefined;
}

export function defineSpeechRule(rule: SpeechRule): SpeechRule {
  return rule;
}
