/**
 * What a phrase of time says, before anybody asks which days it means:
 * "last August" is { kind: "month", month: 8, shift: -1 }, "14 months" is { kind: "duration", amount: 14, unit: "month" }.
 *
 * Not here: the words (one kind of expression a file), the days (stretch-of.ts), TIMEX3 (timex-of.ts).
 */
import type { Token } from "../sentence.ts";
import type { Unit } from "./calendar.ts";

/** -1 last, 0 this, 1 next; null when the words do not say which. */
export type Shift = -1 | 0 | 1 | null;

export type Season = "SP" | "SU" | "FA" | "WI";

export type Reference = "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";

export type Meaning =
  | { readonly kind: "day"; readonly year: number | null; readonly month: number; readonly day: number }
  /** "September 19-20", "July 30-Aug. 2". */
  | {
      readonly kind: "days";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly lastMonth: number;
      readonly lastDay: number;
    }
  /** `shift`: "last July"; `yearShift`: "July of last year". */
  | {
      readonly kind: "month";
      readonly year: number | null;
      readonly month: number;
      readonly shift: Shift;
      readonly yearShift?: Shift;
    }
  | { readonly kind: "years"; readonly from: number; readonly to: number }
  /** A decade or century, by its first year. */
  | { readonly kind: "era"; readonly from: number; readonly length: 10 | 100 }
  | { readonly kind: "weekday"; readonly weekday: number; readonly shift: Shift }
  /** Days from the anchor: yesterday -1, today 0. */
  | { readonly kind: "near-day"; readonly offset: number }
  | { readonly kind: "overnight" }
  | { readonly kind: "weekend"; readonly shift: Shift }
  | { readonly kind: "unit"; readonly unit: Unit; readonly shift: -1 | 0 | 1 }
  | { readonly kind: "season"; readonly season: Season; readonly year: number | null; readonly shift: Shift }
  | {
      readonly kind: "quarter";
      readonly quarter: number;
      readonly year: number | null;
      readonly shift: Shift;
      readonly yearShift: Shift;
    }
  /** `yearShift`: of the year that lies so far from now, "the first half of last year"; null where the words do not say. */
  | { readonly kind: "half"; readonly half: 1 | 2; readonly year: number | null; readonly yearShift: Shift }
  | { readonly kind: "holiday"; readonly name: string; readonly year: number | null; readonly shift: Shift }
  /** "Two years ago" (`from` the anchor), "a day earlier" (from another date of the text). Amount null: "some years". */
  | {
      readonly kind: "away";
      readonly amount: number | null;
      readonly unit: Unit;
      readonly sign: -1 | 1;
      readonly from: "anchor" | "text";
    }
  | {
      readonly kind: "duration";
      readonly amount: number | null;
      readonly unit: Unit;
      readonly side: "past" | "next" | "first" | null;
    }
  /** TIMEX3's value for a repeated time: "daily" is P1D. */
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "time" }
  | { readonly kind: "reference"; readonly value: Reference };

export type PartOfDay = "MO" | "MI" | "AF" | "EV" | "NI";

/** "early March" start, "mid-November" middle, "late 1970s" end; "the beginning of October" is its outset. */
export type Edge = "start" | "middle" | "end" | "outset";

/** Hours 0 to 24, minutes; the zone stays in the words. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
}

export interface Reading {
  /** Index of the last token read. */
  readonly last: number;
  readonly meaning: Meaning;
  readonly part?: PartOfDay | undefined;
  readonly clock?: Clock | undefined;
  readonly edge?: Edge | undefined;
  /** "about five months". */
  readonly isHedged?: boolean | undefined;
}

export interface DateExpression extends Reading {
  /** Offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  /** Token indices in the sentence, last inclusive. */
  readonly first: number;
  /** The verb beside it looks ahead: "will leave on Friday". */
  readonly isAhead: boolean;
}

/** Reads one kind of expression that begins at token `at`; `readOther` reads what other kind begins somewhere. */
export type ReadDate = (
  tokens: readonly Token[],
  at: number,
  readOther: (tokens: readonly Token[], at: number) => Reading | undefined,
) => Reading | undefined;

export interface DateReader {
  /** Lower-case words that such an expression can begin with. */
  readonly words: Iterable<string>;
  /** Whether it can begin with a token that begins with a digit or an apostrophe and a digit. */
  readonly isNumeric?: boolean;
  /** Whether it can begin with a hyphenated word: "mid-November", "five-month". */
  readonly isHyphenated?: boolean;
  readonly read: ReadDate;
}
