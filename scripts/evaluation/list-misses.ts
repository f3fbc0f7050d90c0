/**
 * Lists, for one slot of the corpus, where the extractor and the editor's answer part: the words around the figure, what was
 * expected and what was read. Slots are those of the evaluation, with "spurious" and "chain" beside them:
 *   chain-001  killed  …rockets hit, [At least 14] people were killed…  expected "Tarsk"  read "Velinsk"
 */
import type { Figure } from "../../src/domain/figure.ts";
import { type GoldDocument, type GoldFigure, readCorpus } from "./gold.ts";
import type { Extract } from "./measure-corpus.ts";
import { isSameName } from "./same-slot.ts";
import { emptyChainTally, scoreChains } from "./score-chains.ts";
import { type FigureSlot, figureSlots, judge, pairUp } from "./score-figures.ts";

export interface Miss {
  readonly id: string;
  readonly words: string;
  readonly expected: string;
  readonly read: string;
}

type Pair = readonly [expected: GoldFigure, figure: Figure | undefined];

export const missSlots = [...figureSlots, "spurious", "chain", "speakers", "negatives"] as const;
export type MissSlot = (typeof missSlots)[number];

const reach = 110;

/** Every miss of one slot, in the order of the corpus. */
export function listMisses(folder: string, extract: Extract, slot: MissSlot): Miss[] {
  const { passages, negatives } = readCorpus(folder);
  if (slot === "negatives") return negatives.flatMap((passage) => spurious(passage, extract));
  if (slot === "spurious") return passages.flatMap((passage) => spurious(passage, extract));
  if (slot === "speakers") return passages.flatMap((passage) => unnamedSpeakers(passage, extract));
  return passages.flatMap((passage) => missesOf(passage, extract, slot));
}

function missesOf(passage: GoldDocument, extract: Extract, slot: FigureSlot | "chain"): Miss[] {
  const pairs = pairUp(passage.figures, extract(passage.id, passage.text, passage.date).figures);
  const indexOfId = new Map([...pairs].map(([index, figure]) => [figure.id, index]));
  const misses: Miss[] = [];
  for (const [index, expected] of passage.figures.entries()) {
    const pair: Pair = [expected, pairs.get(index)];
    const whole = indexOfId.get(pair[1]?.partOf ?? "");
    if (expected.doubtful || isRight(pair, whole, slot)) continue;
    misses.push({
      id: passage.id,
      words: around(passage.text, expected.span),
      expected: expectedSlot(expected, slot),
      read: readSlot(pair[1], slot),
    });
  }
  return misses;
}

function isRight([expected, figure]: Pair, whole: number | undefined, slot: FigureSlot | "chain"): boolean {
  if (slot !== "chain") return figure === undefined ? slot !== "detect" : judge(expected, figure, whole)[slot];
  const tally = emptyChainTally();
  scoreChains([expected], figure === undefined ? [] : [figure], tally);
  return tally.inOrder === tally.chains;
}

function expectedSlot(expected: GoldFigure, slot: FigureSlot | "chain"): string {
  if (slot === "chain") return (expected.chain ?? []).join(" ← ");
  if (slot === "detect" || slot === "value") return `${expected.measure} ${expected.low}..${expected.high}`;
  if (slot === "qualifier") return expected.modifier;
  return slot === "core" || slot === "tuple" ? expected.measure : JSON.stringify(expected[slot]);
}

function readSlot(figure: Figure | undefined, slot: FigureSlot | "chain"): string {
  if (figure === undefined) return "nothing";
  const { quantity } = figure;
  if (slot === "chain" || slot === "source") return figure.attribution.map(({ source }) => source?.exact).join(" ← ");
  if (slot === "group" || slot === "place") return JSON.stringify(figure[slot]?.span.exact ?? null);
  if (slot === "period") {
    const { span, from, to } = figure.period ?? {};
    return `${span?.exact} (${from?.earliest}..${to?.latest})`;
  }
  if (slot === "status" || slot === "measure" || slot === "partOf") return String(figure[slot]);
  return `${figure.measure} ${quantity.low}..${quantity.high} ${quantity.qualifier} by ${figure.rule}`;
}

function spurious({ id, text, date, figures }: GoldDocument, extract: Extract): Miss[] {
  const found = extract(id, text, date).figures;
  const paired = new Set(pairUp(figures, found).values());
  return found
    .filter((figure) => !paired.has(figure))
    .map((figure) => ({
      id,
      words: around(text, [figure.span.start, figure.span.end]),
      expected: "nothing",
      read: readSlot(figure, "value"),
    }));
}

function unnamedSpeakers({ id, text, date, quotes }: GoldDocument, extract: Extract): Miss[] {
  const found = extract(id, text, date).quotes;
  return quotes.flatMap(({ span, speaker, speakerAlt = [] }) => {
    const read = found.find((quote) => quote.span.start < span[1] && quote.span.end > span[0])?.speaker?.exact ?? null;
    if ([speaker, ...speakerAlt].some((name) => isSameName(name, read))) return [];
    return [{ id, words: around(text, span), expected: String(speaker), read: String(read) }];
  });
}

function around(text: string, [start, end]: readonly [number, number]): string {
  const before = text.slice(Math.max(0, start - reach), start);
  return `…${before}[${text.slice(start, end)}]${text.slice(end, end + reach)}…`.replaceAll(/\s+/g, " ");
}
