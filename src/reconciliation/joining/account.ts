/**
 * An account: what one article tells of one utterance, all its tolls together, as far as it decides which estimate they
 * belong to. The same account in several versions of an article is one.
 *
 *   "The toll stands at 41, Mayor Ana Ruiz said on Monday" → origin Ana Ruiz, said on Monday, one toll of 41
 *
 * Plain data without spans, so that a million of them can be held against each other.
 */
import type { DayRange, FigureStatus, SourceKind } from "../../domain/figure.ts";
import type { MeasureName } from "../../domain/measures.ts";

/** How closely a source is named: 3 a person, 2 an office or organisation, 1 a government as a whole, 0 nobody. */
export type Rank = 0 | 1 | 2 | 3;

export interface AccountOrigin {
  readonly rank: Rank;
  /** As the article has it: "John Kirby"; empty for nobody. */
  readonly name: string;
  readonly kind: SourceKind | "none";
  /** Folded words of a person's name without titles, the family name last. */
  readonly person: readonly string[] | null;
  /** Words of the organisation that speaks, or that the person speaks for, without its country: "health ministry". */
  readonly body: string | null;
  /** The place that tells which of many it is: of "police" those of the town where the toll is told. */
  readonly at: string | null;
  /** The government or people that it belongs to: "United States". */
  readonly side: string | null;
  /** Names, narrowest first, the body's own included. */
  readonly ladder: readonly string[];
  /** News puts it for the whole government: the Kremlin. */
  readonly isSeat?: true;
  /** Of a denied count that nobody is said to have given: who denies it, and may have given it. */
  readonly denier?: AccountOrigin;
}

export interface AccountToll {
  readonly low: number | null;
  readonly high: number | null;
  readonly share: boolean;
  readonly measure: MeasureName;
  /** Words of the group beyond "people", in order; countries as their names. */
  readonly group: readonly string[];
  readonly place: string | null;
  /** Names of the place and of all that holds it. */
  readonly within: readonly string[];
  /** The count's own words place it; else the place is taken over from elsewhere, a dateline perhaps. */
  readonly isPlaceTold: boolean;
  readonly from: DayRange | null;
  readonly to: DayRange | null;
  /** Position among the account's tolls of the whole that it is a part of. */
  readonly whole: number | null;
  readonly status: FigureStatus;
}

export interface Account {
  /** Digest of all below, and of the article. */
  readonly id: string;
  readonly article: string;
  /** The day of the article's publication; null when it gives none. */
  readonly told: string | null;
  /** When it was said, as the text tells; null when it does not. */
  readonly said: DayRange | null;
  readonly origin: AccountOrigin;
  readonly tolls: readonly AccountToll[];
}

/** The number by which a toll is known: its lower end, or else its upper one. */
export const numberOf = ({ low, high }: Pick<AccountToll, "low" | "high">): number => low ?? high ?? 0;
