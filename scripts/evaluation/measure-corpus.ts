/**
 * Runs the extractor over one corpus and scores it: one row a slot, and a row for the passages that hold no toll.
 * The extractor is given id, text and date alone.
 */
import type { ExtractedDocument } from "../../src/domain/figure.ts";
import { readCorpus } from "./gold.ts";
import { chainScores, emptyChainTally, scoreChains } from "./score-chains.ts";
import { figureSlots, scoreFigures } from "./score-figures.ts";
import { quoteSlots, scoreQuotes } from "./score-quotes.ts";
import { emptyTallies, type Score, scoreOf } from "./tally.ts";

/** One measured value; `name` is its key in floors.json, "corpus.detect". */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly score?: Score;
}

export type Extract = (id: string, text: string, date: string | null, dates?: boolean) => ExtractedDocument;

/** `name` stands before the rows' names. */
export function measureCorpus(folder: string, extract: Extract, name = "corpus"): Row[] {
  const { passages, negatives } = readCorpus(folder);
  const figures = emptyTallies(figureSlots);
  const quotes = emptyTallies(quoteSlots);
  const chains = emptyChainTally();
  for (const { id, text, date, figures: goldFigures, quotes: goldQuotes } of passages) {
    const found = extract(id, text, date);
    scoreFigures(goldFigures, found.figures, figures);
    scoreQuotes(goldQuotes, found.quotes, quotes);
    scoreChains(goldFigures, found.figures, chains);
  }
  const clean = negatives.filter(({ id, text, date }) => extract(id, text, date).figures.length === 0);
  const rows = Object.entries({ ...figures, ...quotes }).map(([slot, tally]) => {
    const score = scoreOf(tally);
    return { name: `${name}.${slot}`, value: score.f1, score };
  });
  const chainRows = Object.entries(chainScores(chains)).map(([slot, value]) => ({ name: `${name}.${slot}`, value }));
  return [...rows, ...chainRows, { name: `${name}.negatives`, value: clean.length / negatives.length }];
}
