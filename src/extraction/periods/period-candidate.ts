/** An expression of time that might tell what a count covers, and what the story has told that it is understood by. */
import type { Basis } from "../../domain/figure.ts";
import type { Stretch } from "../../text/dates/calendar.ts";
import type { Period } from "../../text/dates/resolve-period.ts";
import type { Direction } from "../../text/dates/stretch-of.ts";

export interface PeriodCandidate {
  /** Token indices, last inclusive. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** A day, week or month that could as well be when something was said. */
  readonly isMoment: boolean;
  /** A moment no longer than a day. */
  readonly isDay: boolean;
  readonly isOvernight: boolean;
  /** The open end is the day of the statement: "since December". */
  readonly isOpen: boolean;
  /** Only an end is given: "by July 2006". */
  readonly isLimit: boolean;
  readonly looksAhead: boolean;
  /** A time of day, or a day told from another: for want of a day alone. */
  readonly isDaytime: boolean;
  /** Stands at the word that opens a clause, for what the clause tells. */
  readonly isClause: boolean;
  /** The stretch of a moment, for an open end told on that day. */
  readonly stretch: Stretch | null;
  readonly period: Omit<Period, "basis"> & { readonly basis: Basis };
}

/** What the document has told so far that times are understood by. */
export interface Story {
  /** The day of the report, null when unknown. */
  readonly anchor: string | null;
  /** The year that the text named last: without an anchor it is that of a bare "July 11". */
  readonly year: number | null;
  readonly countWord: CountWord;
  /** The day that it named last, or that of the event at hand; null when it named none. */
  readonly day: Stretch | null;
  /** "ahead" for a forecast, whose times lie before it. */
  readonly direction: Direction;
}

/** Counts words of a document, made on the first question. */
export type CountWord = (word: string) => number;
