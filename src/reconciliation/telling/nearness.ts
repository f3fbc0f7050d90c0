/**
 * How near a telling is to the origin of its statement: a story before a note on it; asserted before denied or forecast; the origin's
 * own text or a quotation of it; then who names the origin with no teller between, then with tellers between, then who names
 * only whom it speaks for, then others' words, then none; fewer links.
 *
 * Not here: what is read where tellings as near part (reading.ts).
 */
import type { Mention } from "../../domain/mention.ts";
import { doesContain } from "../../text/span.ts";
import type { ToldEstimate } from "./told-estimate.ts";

/** Compared place by place; smaller is nearer. */
export type Rank = readonly (number | string)[];

/** Negative where the first is nearer. */
export function compareRanks(one: Rank, two: Rank): number {
  const at = one.findIndex((value, index) => value !== two[index]);
  return at < 0 ? 0 : one[at]! < two[at]! ? -1 : 1;
}

export interface Nearness {
  readonly isNote: number;
  readonly status: number;
  /** The version is the origin's own text. */
  readonly isText: boolean;
  /** 0 for the origin's own words. */
  readonly isOthers: number;
  readonly distance: number;
  readonly links: number;
}

const statuses = { asserted: 0, compared: 1, forecast: 2, denied: 3 } as const;

/** How near a mention of the estimate is. */
export function nearnessOf(mention: Mention, estimate: ToldEstimate): Nearness {
  const isText = estimate.knowledge.isOriginal?.(mention.version) ?? false;
  const isOwn = isText || isQuoted(mention, estimate);
  const { attribution, status } = mention.figure;
  return {
    isNote: mention.part === "note" ? 1 : 0,
    status: statuses[status],
    isText,
    isOthers: isOwn ? 0 : 1,
    distance: isOwn ? 0 : distanceOf(mention, estimate),
    links: isOwn ? 0 : attribution.length,
  };
}

/** The nearest first. */
export const rankOf = ({ isNote, status, isOthers, distance, links }: Nearness): Rank => [
  isNote,
  status,
  isOthers,
  distance,
  links,
];

function isQuoted({ version, figure }: Mention, estimate: ToldEstimate): boolean {
  const quotes = estimate.knowledge.quotesOf?.(version) ?? [];
  return quotes.some(
    ({ span, speaker }) => speaker !== null && doesContain(span, figure.span) && estimate.isOriginNamed(speaker.exact),
  );
}

function distanceOf({ figure: { attribution } }: Mention, estimate: ToldEstimate): number {
  const last = attribution.at(-1);
  if (last === undefined) return estimate.knowledge.origin.kind === "none" ? 0 : 4;
  if (attribution.every((link) => estimate.isOrigin(link))) return 0;
  if (attribution.some((link) => estimate.isOrigin(link))) return 1;
  return attribution.some((link) => estimate.isOfSide(link)) ? 2 : 3;
}
