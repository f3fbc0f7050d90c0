/** A speech rule: how one kind of written form is said. Rules stand in an ordered list; the first that reads at a place has it. */
export interface SpokenForm {
  /** Where the written form ends in the text, exclusive. */
  readonly end: number;
  /** Letters and apostrophes only. */
  readonly words: readonly string[];
}

export interface SpeechRule {
  readonly name: string;
  /** The form that begins at `at` and ends not behind `end`; undefined where there is none. */
  read(text: string, at: number, end: number): SpokenForm | undefined;
}
