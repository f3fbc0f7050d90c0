/**
 * Scores what was found in a world: `npx tsx test/worlds/score-world.ts --truth ../world-1/truth.json --found found.ndjson`.
 * A line of `found` is a figure: {"document", "start", "end", "estimate", "sure", "differences", "predatesClarification"?}, all
 * figures that were read, with `estimate` null for those in none.
 *
 * Not here: getting these lines from a book.
 */
import type { DifferenceType } from "../../src/domain/estimate.ts";
import { type ClusterScores, scoreClusters } from "./score-clusters.ts";
import { type DifferenceScores, scoreDifferences } from "./score-differences.ts";
import { type ReadFigure, tieFigures, trueMentions } from "./tie-figures.ts";
import type { Truth } from "./world.ts";

export interface FoundFigure extends ReadFigure {
  readonly estimate: string | null;
  readonly sure: boolean;
  readonly differences: readonly DifferenceType[];
  readonly predatesClarification?: boolean;
}

export interface WorldScores {
  readonly clusters: ClusterScores;
  /** The same without the near misses' utterances: what they cost. */
  readonly alone: ClusterScores;
  readonly differences: DifferenceScores;
  /** Of the mentions that predate a clarification. */
  readonly predating: { readonly precision: number; readonly recall: number };
}

export function scoreWorld(truth: Truth, found: readonly FoundFigure[]): WorldScores {
  const tie = tieFigures(truth);
  const tied = found.map((each) => ({ ...each, figure: tie(each) }));
  const mentions = trueMentions(truth);
  const lone = new Set(truth.utterances.flatMap(({ id, family }) => (family === null ? [id] : [])));
  return {
    clusters: scoreClusters(mentions, tied),
    alone: scoreClusters(
      mentions.map((each) => ({ ...each, isOpen: each.isOpen || !lone.has(each.utterance) })),
      tied,
    ),
    differences: scoreDifferences(mentions, tied),
    predating: scorePredating(mentions, tied),
  };
}

function scorePredating(
  mentions: readonly { readonly figure: string; readonly predatesClarification: boolean; readonly isOpen: boolean }[],
  tied: readonly { readonly figure: string; readonly predatesClarification?: boolean }[],
): WorldScores["predating"] {
  const known = new Map(
    mentions.filter(({ isOpen }) => !isOpen).map((each) => [each.figure, each.predatesClarification]),
  );
  const read = tied.filter(({ figure }) => known.has(figure));
  const told = read.filter(({ predatesClarification }) => predatesClarification === true);
  const right = told.filter(({ figure }) => known.get(figure)).length;
  const expected = read.filter(({ figure }) => known.get(figure)).length;
  return { precision: told.length === 0 ? 1 : right / told.length, recall: expected === 0 ? 1 : right / expected };
}
