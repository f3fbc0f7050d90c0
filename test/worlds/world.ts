/**
 * What a generated world is: documents as `tollbook add` takes them, and the truth about every toll that they tell.
 * A figure of the truth is found by its document and its characters in that document's `text`.
 *
 * Not here: how the world is drawn (draw-*.ts), told (telling) and written (frames).
 */
import type { DifferenceType } from "../../src/domain/estimate.ts";
import type { FigureStatus, Qualifier } from "../../src/domain/figure.ts";
import type { MeasureName } from "../../src/domain/measures.ts";

/** One line of JSON lines. */
export interface WorldDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date: string;
  readonly url: string;
  readonly outlet: string;
}

/** Near misses: what could be taken for one utterance and is not. */
export type Family =
  | "series"
  | "other-topic"
  | "same-number-elsewhere"
  | "colleague"
  | "namesake"
  | "twin-police"
  | "rivals";

export type TollKey = "whole" | "part" | "share" | "other";

/** As the origin stated it. */
export interface TrueToll {
  readonly key: TollKey;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly measure: MeasureName;
  readonly group: string;
  readonly place: string;
  readonly period: string;
}

export interface TrueUtterance {
  readonly id: string;
  /** ISO day on which it was said. */
  readonly day: string;
  readonly origin: string;
  readonly kind: "person" | "organisation" | "document";
  /** Whom the origin speaks for, narrowest first. */
  readonly ladder: readonly string[];
  /** Shared by the utterances that could be mixed up with each other, with the kind of it; null for a lone one. */
  readonly family: { readonly id: string; readonly kind: Family } | null;
  readonly tolls: readonly TrueToll[];
  /** ISO 8601: when the origin's own side clarified it, where it did. */
  readonly clarifiedAt: string | null;
}

export interface TrueMention {
  /** The quantity with its hedge, in UTF-16 units of the document's text; end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly utterance: string;
  readonly toll: TollKey;
  /** As this article tells it, planted differences included: what extraction should read. */
  readonly low: number | null;
  readonly high: number | null;
  readonly share: boolean;
  readonly measure: MeasureName;
  readonly status: FigureStatus;
  /** ISO day on which it was said, where the mention's own sentence dates the saying, if only to a month or a year. */
  readonly said: string | null;
  /** Names any of which is right for the origin in this article; empty where the article gives none. */
  readonly origins: readonly string[];
  /** Planted, with respect to what the origin stated. */
  readonly differences: readonly DifferenceType[];
  /** Neither right nor wrong when found: a slot left out, "more than 100,000" for 102,300. */
  readonly tolerated: readonly DifferenceType[];
  /** Tells the reading from before a clarification, in an article from before it. */
  readonly predatesClarification: boolean;
  /** May be taken for a telling or for an utterance of its own (the clarification itself): not scored. */
  readonly isOpen: boolean;
}

export interface TrueArticle {
  readonly document: string;
  readonly url: string;
  /** As in its document. */
  readonly date: string;
  /** 2 for the corrected text of an article that came before under the same address. */
  readonly version: 1 | 2;
  /** Id of the agency's document that this is a lightly edited copy of. */
  readonly copyOf: string | null;
  readonly mentions: readonly TrueMention[];
}

export interface Truth {
  readonly seed: number;
  readonly utterances: readonly TrueUtterance[];
  readonly articles: readonly TrueArticle[];
}

export interface World {
  readonly documents: readonly WorldDocument[];
  readonly truth: Truth;
}
