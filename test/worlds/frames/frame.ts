/**
 * What a sentence frame is made of, and what it may lean on.
 *
 * Not here: the frames (news-frames.ts, held-out-frames.ts).
 */
import type { Chance } from "../../properties/planting/chance.ts";
import type { Toll } from "../drawing/statement.ts";

export type Tense = "past" | "perfect";

/** A toll's words, the count marked. */
export interface TollWords {
  readonly count: string;
  readonly group: string;
  /** "in Bakhmut"; empty where the article does not say. */
  readonly place: string;
  readonly period: string;
  readonly event: string | null;
}

export interface FrameWords {
  /** Lower case at its start: "more than 1,000 soldiers have been killed". */
  readonly clause: string;
  /** "the number of soldiers killed in Bakhmut", and its count; null where no such noun is at hand. */
  readonly noun: string | null;
  readonly count: string;
  readonly subject: string;
  readonly end: string;
  readonly isPlural: boolean;
  readonly isDocument: boolean;
  /** "on Monday"; empty where the article does not say when. */
  readonly when: string;
  /** Invented agency that passes it on. */
  readonly agency: string;
  readonly capital: string;
}

export interface Frame {
  readonly write: (words: FrameWords, chance: Chance) => string | null;
  /** Only people and bodies do this: hold a briefing, tell reporters. */
  readonly isSpoken?: true;
  /** Leaves the day of saying out. */
  readonly isUndated?: true;
}

/** One way to write articles: sentences that attribute, that assert, that reject, and that go on. */
export interface FrameSet {
  /** A toll as a clause that can open a sentence or follow "said that". */
  readonly clause: (toll: Toll, words: TollWords, chance: Chance) => string;
  /** When it was said: "on Monday", "late last year". */
  readonly said: (day: string, published: string, chance: Chance) => string;
  readonly attributed: readonly Frame[];
  readonly denied: readonly Frame[];
  /** Later sentences, whose subject is brief: "Petrenko", "he". */
  readonly followUps: readonly Frame[];
  /** A part told in a sentence of its own: count, what became of it, who. */
  readonly parts: readonly ((count: string, outcome: string, subject: string) => string)[];
  /** Tells no toll. */
  readonly fillers: readonly string[];
}
