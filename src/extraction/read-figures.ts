/**
 * Runs the figure rules over a document: a cheap scan decides which parts deserve the grammar, then each quantity
 * of their sentences is shown to the rules. What comes out are drafts; the refiners fill in and drop.
 */
import type { PartKind } from "../domain/article.ts";
import { type Quantity, quantitiesOf, withHedge } from "../text/quantity.ts";
import { spanOf } from "../text/span.ts";
import type { AnalysedPart, Analysis } from "./analysis.ts";
import { countedGroupOf } from "./counted-group.ts";
import type { Trace } from "./explaining/trace.ts";
import type { FigureDraft } from "./figure-draft.ts";
import type { EarlierFigure, FigureReading, Phrase } from "./figure-rule.ts";
import { figureRules } from "./figure-rules.ts";
import { hedgeBehindNoun } from "./hedge-behind-noun.ts";
import { hedgeOfAll } from "./hedge-of-all.ts";
import { isCount } from "./plain-count.ts";
import { holdsToll, tellsNumber } from "./toll-scan.ts";
import { type TollCell, TollTables } from "./toll-tables.ts";

/** The rules that are shown a kind of quantity, in their order. */
const rulesByKind = Object.fromEntries(
  [...new Set(figureRules.flatMap(({ kinds }) => kinds))].map((kind) => [
    kind,
    figureRules.filter(({ kinds }) => kinds.includes(kind)),
  ]),
);

const unread: ReadonlySet<PartKind> = new Set(["byline", "bio", "disclosure"]);

/** Drafts in the order of the text. */
export function readFigures(analysis: Analysis, trace?: Trace): FigureDraft[] {
  const tables = new TollTables();
  let before: Before | undefined;
  return analysis.parts.flatMap((part) => {
    const cells = tables.cellsOf(analysis.text, part.start, part.end);
    const told = goesOn(analysis.text, part, before) ? before?.earlier : undefined;
    const { start, end } = part;
    if (!unread.has(part.kind) && (cells.size > 0 || told !== undefined || holdsToll(analysis.text, start, end))) {
      const { drafts, earlier } = readPart(analysis.text, part, cells, told, trace);
      if (earlier !== undefined) before = { index: part.index, earlier };
      return drafts;
    }
    trace?.skipped(part);
    return [];
  });
}

/** It may go on with the toll of the part just before. */
const goesOn = (text: string, { start, end, index }: AnalysedPart, before: Before | undefined) =>
  before?.index === index - 1 && tellsNumber(text, start, end);

/** The figure read last, and the part in which it stands. */
interface Before {
  readonly index: number;
  readonly earlier: EarlierFigure;
}

function readPart(
  text: string,
  part: AnalysedPart,
  cells: ReadonlyMap<number, TollCell>,
  before: EarlierFigure | undefined,
  trace: Trace | undefined,
): { drafts: FigureDraft[]; earlier: EarlierFigure | undefined } {
  const drafts: FigureDraft[] = [];
  let earlier: EarlierFigure | undefined;
  const context = text.slice(part.start, part.end);
  for (const sentence of part.sentences()) {
    for (const quantity of quantitiesOf(sentence)) {
      const cell = cells.get(quantity.span.start);
      const column = cell?.end === quantity.span.end ? cell : undefined;
      if (column === undefined && !isCount(sentence, quantity)) {
        trace?.noCount(sentence, quantity);
        continue;
      }
      const phrase: Phrase = {
        sentence,
        tokens: sentence.tokens,
        quantity,
        group: countedGroupOf(sentence.tokens, quantity),
        partKind: part.kind,
        context,
        earlier,
        lastTold: earlier ?? before,
        column,
      };
      const draft = readPhrase(phrase, part);
      trace?.asked(phrase, draft);
      if (draft === undefined) continue;
      drafts.push(draft);
      earlier = earlierOf(draft, quantity);
    }
  }
  return { drafts, earlier };
}

/** `quantity` as it stands: a bound that the verb added is not handed on. */
function earlierOf(draft: FigureDraft, quantity: Quantity): EarlierFigure {
  const { rule, measure, sentence, lastToken, isPart, unit } = draft;
  return { rule, measure, sentence, quantity, lastToken, isShare: quantity.kind === "share", isPart, unit };
}

function readPhrase(phrase: Phrase, part: AnalysedPart): FigureDraft | undefined {
  for (const rule of rulesByKind[phrase.quantity.kind] ?? []) {
    const reading = rule.read(phrase);
    if (reading === undefined) continue;
    const quantity = hedgeOfAll(phrase, reading) ?? phrase.quantity;
    return draftOf(rule.name, hedgedBehind(reading, phrase), { ...phrase, quantity }, part);
  }
  return undefined;
}

/** "40 people or so": a hedge behind the noun says what a hedge in the verb would. */
function hedgedBehind(reading: FigureReading, phrase: Phrase): FigureReading {
  const hedge = reading.verbHedge ?? hedgeBehindNoun(phrase);
  return hedge === undefined ? reading : { ...reading, verbHedge: hedge };
}

function draftOf(
  rule: string,
  reading: FigureReading,
  { sentence, quantity }: Phrase,
  part: AnalysedPart,
): FigureDraft {
  const span = (range: { first: number; last: number } | undefined) =>
    range === undefined
      ? null
      : spanOf(sentence.text, sentence.tokens[range.first]!.start, sentence.tokens[range.last]!.end);
  const group = span(reading.group);
  return {
    rule,
    part,
    sentence,
    quantity: hedgedByVerb(quantity, reading),
    unit: reading.unit ?? "person",
    reportedNone: reading.reportedNone ?? false,
    measure: reading.measure,
    firstToken: quantity.first,
    lastToken: reading.lastToken,
    predicate: reading.predicate ?? null,
    isPart: reading.isPart ?? false,
    composition: span(reading.composition),
    group: group === null ? null : { span: group, basis: "stated" },
    place: null,
    period: null,
    attribution: [],
    said: null,
    disputedBy: [],
    partOf: null,
    status: "asserted",
  };
}

/** "passes 7,200" leaves the span bare and sets the bound. */
function hedgedByVerb(quantity: Quantity, { verbHedge }: FigureReading): Quantity {
  return verbHedge === undefined ? quantity : withHedge(quantity, verbHedge, quantity.low ?? 0);
}
