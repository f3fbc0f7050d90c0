/**
 * What the book says of estimates, as commands print it. Field names are the contract of docs/contracts.md.
 */
import type { PartKind } from "../domain/article.ts";
import type { Comparison } from "../domain/comparison.ts";
import type { Clarification, Difference, Independence, Origin, Reached, Said, Toll } from "../domain/estimate.ts";
import type { FigureStatus, Quantity } from "../domain/figure.ts";
import type { MeasureName } from "../domain/measures.ts";
import type { Span } from "../text/span.ts";
import type { Annotation, EstimateRole } from "./curation-view.ts";

/** A toll with the characters that its reading tells it in. */
export interface ReadToll extends Toll {
  readonly article: string;
  readonly outlet: string | null;
  /** What standing the reading gives it. */
  readonly status: FigureStatus;
  /** The quantity with its hedge. */
  readonly span: Span;
  /** The sentence around it. */
  readonly words: Span;
  /** The telling that links it to its whole, where the reading does not; else null. */
  readonly linkedBy: { readonly figure: string; readonly outlet: string | null; readonly words: Span } | null;
}

/** One line of `estimates`: an estimate by the first of its tolls that passes the filters. */
export interface EstimateRow extends Omit<ReadToll, "id" | "derivedBy"> {
  readonly id: string;
  readonly toll: string;
  readonly origin: Origin;
  readonly said: Said;
  /** ISO day from which on the first of its articles tells it; null where that is known of none. */
  readonly firstTold: string | null;
  /** How many mentions tell it, and in how many articles. */
  readonly tellings: number;
  /** How many of the tellings repeat one of an earlier version of their article; what people read counts these once. */
  readonly repeated: number;
  readonly articles: number;
  /** The other tolls of the statement. */
  readonly others: readonly ReadToll[];
  readonly role: EstimateRole | null;
  /** Who gave the role. */
  readonly curator: string | null;
  /** Name of the policy that chose the reading. */
  readonly policy: string;
}

export interface Telling {
  readonly article: string;
  readonly version: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  /** When the article was first published, ISO 8601. */
  readonly published: string | null;
  /** From when on the article tells it, ISO 8601: a later version may have brought it. */
  readonly toldFrom: string | null;
  readonly part: PartKind;
  /** Id of the mention. */
  readonly figure: string;
  /** Id of the mention of an earlier version of the article whose sentence it repeats; null for the first that tells it. */
  readonly repeats: string | null;
  /** Id of the toll that it tells. */
  readonly toll: string;
  readonly quantity: Quantity;
  readonly measure: MeasureName;
  /** What standing it has in its text. */
  readonly status: FigureStatus;
  readonly span: Span;
  readonly words: Span;
  /** Who tells it, nearest the article first, the origin last. */
  readonly chain: readonly string[];
  /** Whether it stands in the article as it reads now. */
  readonly stands: boolean;
  /** Joined without doubt, by what speaks for it or by a curator. */
  readonly sure: boolean;
  readonly because: readonly string[];
  readonly differences: readonly Difference[];
  /** It was told before the origin's side clarified what it differs in. */
  readonly predatesClarification: boolean;
}

/** An estimate that may be the same statement; a curator decides. */
export interface EstimateCandidate {
  readonly estimate: string;
  /** Id of a mention for which it is open. */
  readonly figure: string;
  readonly because: readonly string[];
  readonly score: number;
}

export interface EstimateOrigin {
  readonly name: string;
  /** Of the tellings that name it, seen from the estimate's origin. */
  readonly independence: Independence;
  readonly tellings: number;
  /** How many of them repeat one of an earlier version of their article. */
  readonly repeated: number;
}

/** Somebody rejects what the estimate tells, in an article. It does not say that the toll is wrong. */
export interface Denial {
  /** As the text names them; null where it names nobody. */
  readonly by: string | null;
  /** The words that deny or dispute it; null where it is only told as denied. */
  readonly cue: Span | null;
  /** The sentence in which it is denied. */
  readonly words: Span;
  /** Id of the mention that is denied, with the words of its number. */
  readonly figure: string;
  readonly span: Span;
  readonly measure: MeasureName;
  /** Id of the estimate to which that mention belongs: this one, or a statement of its own. */
  readonly estimate: string;
  readonly article: string;
  readonly version: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** As of a telling. */
  readonly toldFrom: string | null;
}

export interface EstimateDetail {
  readonly id: string;
  readonly origin: Origin;
  readonly said: Said;
  /** As in a row. */
  readonly firstTold: string | null;
  readonly policy: string;
  /** Of the first toll. */
  readonly reading: ReadToll;
  readonly tolls: readonly ReadToll[];
  readonly tellings: readonly Telling[];
  readonly clarifications: readonly Clarification[];
  /** Who denies or disputes it, in its own tellings or in statements of the same number. */
  readonly denials: readonly Denial[];
  /** Whom the chains of the tellings lead to. */
  readonly origins: readonly EstimateOrigin[];
  /** Groups of articles that are near copies of one text. */
  readonly syndicated: readonly (readonly string[])[];
  readonly reach: readonly Reached[];
  readonly candidates: readonly EstimateCandidate[];
  readonly role: EstimateRole | null;
  /** Who gave the role. */
  readonly curator: string | null;
  readonly annotations: readonly Annotation[];
}

export interface EstimateComparison extends Comparison {
  readonly readings: { readonly left: ReadToll; readonly right: ReadToll };
  /** Whether both lead to one origin. */
  readonly independence: Independence;
  /** In plain sentences. */
  readonly sentences: readonly string[];
}
