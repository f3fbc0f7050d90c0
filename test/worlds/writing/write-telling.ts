/**
 * The sentences of a telling: the one that attributes (or only asserts) it, and those that go on from it. Each count is
 * marked with the number of its mention.
 *
 * Not here: the article around them (write-article.ts).
 */
import type { DifferenceType } from "../../../src/domain/estimate.ts";
import type { Chance } from "../../properties/planting/chance.ts";
import { agencies } from "../cast/outlets.ts";
import { type SourceWords, sourceWords } from "../cast/source-words.ts";
import { endsOf, type Toll } from "../drawing/statement.ts";
import type { Frame, FrameSet, FrameWords, TollWords } from "../frames/frame.ts";
import { type Telling, type ToldToll, without } from "../telling/telling.ts";
import type { TrueMention } from "../world.ts";
import { besidesTail, nounPhrase, partTail, placeWords } from "./clauses.ts";
import { countWords } from "./count-words.ts";
import { periodWords } from "./date-words.ts";
import { capital, marked } from "./marks.ts";

/** A mention before its characters are known. */
export type Unplaced = Omit<TrueMention, "start" | "end" | "exact">;

/** Collects the mentions of an article while its sentences are written. */
export class Page {
  readonly mentions: Unplaced[] = [];
  readonly published: string;
  readonly frames: FrameSet;

  constructor(published: string, frames: FrameSet) {
    this.published = published;
    this.frames = frames;
  }

  /** The words of a count, marked, and the mention entered. */
  count(all: ToldToll, telling: Telling, source: SourceWords | null, chance: Chance, isBefore: boolean): string {
    // Of casualties only whose they are is told.
    const isBare = all.toll.measure === "casualties" && !all.toll.isKilledOrWounded;
    const told = isBare ? without(all, "group") : all;
    const { toll } = told;
    const ends = toll.share === null ? endsOf(toll.count) : { low: toll.share.fraction, high: toll.share.fraction };
    const words = toll.share === null ? countWords(toll.count, chance) : toll.share.words;
    this.mentions.push({
      ...{
        utterance: telling.utterance.id,
        toll: toll.key,
        ...ends,
        share: toll.share !== null,
        measure: toll.measure,
      },
      ...{ status: telling.isDenied ? "denied" : "asserted", said: null, origins: source?.origins ?? [] },
      ...{ differences: told.differences, tolerated: told.tolerated, predatesClarification: isBefore, isOpen: false },
    });
    return marked(words, this.mentions.length - 1);
  }

  /** The sentence of all mentions from this one on does not tell what these differences are about. */
  hide(from: number, ...types: readonly DifferenceType[]): void {
    for (let at = from; at < this.mentions.length; at++)
      this.mentions[at] = { ...this.mentions[at]!, ...without(this.mentions[at]!, ...types) };
  }

  /** The sentence of all mentions from this one on says on what day it was said. */
  date(from: number, said: string): void {
    for (let at = from; at < this.mentions.length; at++) this.mentions[at] = { ...this.mentions[at]!, said };
  }
}

export interface Occasion {
  readonly page: Page;
  readonly isBeforeClarification: boolean;
  /** Of the day on which it was said: whether the article says it. */
  readonly isDated: boolean;
}

/** Lead and what goes on from it. */
export function writeTelling(telling: Telling, occasion: Occasion, chance: Chance): string[] {
  const source = telling.isSourceless ? null : sourceWords(telling.utterance.speaker, telling.rung, chance);
  const [first, ...rest] = telling.tolls;
  const isSplit = rest.length > 0 && rest[0]!.toll.key === "part" && first!.toll.key === "whole" && chance.is(0.3);
  const inLead = isSplit ? [first!] : telling.tolls;
  const lead = leadSentence({ ...telling, tolls: inLead }, source, occasion, chance);
  const part = isSplit ? [partSentence(rest[0]!, telling, source, occasion, chance)] : [];
  const repeats = !telling.isDenied && source !== null && chance.is(0.25);
  // A part stands beside its whole: "of those" leans on it.
  return [[lead, ...part].join(" "), ...(repeats ? [followUp(first!, telling, source, occasion, chance)] : [])];
}

function tollWords(told: ToldToll, telling: Telling, count: string, { page }: Occasion, chance: Chance): TollWords {
  const { toll } = told;
  const { situation } = telling.utterance;
  const place = telling.hidesPlace ? "" : placeWords(toll.place, chance);
  return {
    count,
    group: toll.group,
    place,
    period: periodWords(toll.period, page.published, chance),
    event: situation.event,
  };
}

/** The whole with what stands beside it. */
function clauseOf(telling: Telling, source: SourceWords | null, occasion: Occasion, chance: Chance) {
  const { page, isBeforeClarification: isBefore } = occasion;
  const [first, second] = telling.tolls as [ToldToll, ToldToll | undefined];
  const words = tollWords(first, telling, page.count(first, telling, source, chance, isBefore), occasion, chance);
  if (second === undefined) return { clause: page.frames.clause(first.toll, words, chance), words };
  const count = page.count(second, telling, source, chance, isBefore);
  if (second.toll.key === "other" && second.toll.measure === first.toll.measure) {
    const both = { ...words, group: `${words.group} and ${count} ${second.toll.group}` };
    return { clause: page.frames.clause(first.toll, both, chance), words };
  }
  const clause = page.frames.clause(first.toll, words, chance);
  const tail =
    second.toll.key === "other" ? besidesTail(count, chance) : partTail(second.toll, first.toll, count, chance);
  return { clause: `${clause}${tail}`, words };
}

function leadSentence(telling: Telling, source: SourceWords | null, occasion: Occasion, chance: Chance): string {
  const from = occasion.page.mentions.length;
  const { clause, words } = clauseOf(telling, source, occasion, chance);
  if (source === null) return `${capital(clause)}.`;
  const { frames, published } = occasion.page;
  const { day, speaker } = telling.utterance;
  const when = occasion.isDated ? frames.said(day, published, chance) : "";
  const parts: FrameWords = {
    ...{
      clause,
      noun: telling.tolls.length > 1 ? null : nounPhrase(telling.tolls[0]!.toll, words),
      count: words.count,
    },
    ...{
      subject: source.subject,
      end: source.end,
      isPlural: source.isPlural,
      isDocument: speaker.kind === "document",
      when,
    },
    ...{ agency: chance.of(agencies).name, capital: telling.utterance.situation.country.capital },
  };
  const sentence = write(telling.isDenied ? frames.denied : frames.attributed, parts, chance);
  // The day on which an agency passed it on, or on which it was denied, is another matter.
  const isOthers = telling.isDenied || sentence.includes(", citing ");
  const isTold = when !== "" && !isOthers && sentence.toLowerCase().includes(when.toLowerCase());
  if (isTold) occasion.page.date(from, day);
  return sentence;
}

function write(frames: readonly Frame[], words: FrameWords, chance: Chance): string {
  for (;;) {
    const frame = chance.of(frames);
    if ((frame.isSpoken && words.isDocument) || (frame.isUndated && words.when !== "")) continue;
    const written = frame.write(words, chance);
    if (written !== null) return written;
  }
}

/** Later in the article: "he", "Petrenko". */
function followUp(told: ToldToll, telling: Telling, source: SourceWords, occasion: Occasion, chance: Chance): string {
  const from = occasion.page.mentions.length;
  const count = occasion.page.count(told, telling, source, chance, occasion.isBeforeClarification);
  const words = {
    ...tollWords(told, telling, count, occasion, chance),
    period: chance.is(0.5) ? "" : periodWords(told.toll.period, occasion.page.published, chance),
  };
  if (words.period === "") occasion.page.hide(from, "period");
  const subject = briefSubject(source, chance);
  const parts: FrameWords = {
    ...{
      clause: occasion.page.frames.clause(told.toll, words, chance),
      noun: nounPhrase(told.toll, words),
      count,
      subject,
      end: source.brief,
    },
    ...{
      isPlural: source.isPlural,
      isDocument: telling.utterance.speaker.kind === "document",
      when: "",
      agency: "",
      capital: "",
    },
  };
  return write(occasion.page.frames.followUps, parts, chance);
}

const briefSubject = ({ pronoun, brief }: SourceWords, chance: Chance) =>
  (pronoun === "he" || pronoun === "she") && chance.is(0.4) ? pronoun : brief;

function partSentence(
  told: ToldToll,
  telling: Telling,
  source: SourceWords | null,
  occasion: Occasion,
  chance: Chance,
): string {
  // "Of those" leaves place and time to the sentence before.
  const bare = without(told, "place", "place-narrower", "place-wider", "period");
  const count = occasion.page.count(bare, telling, source, chance, occasion.isBeforeClarification);
  const outcome = outcomeOf(told.toll, telling.tolls[0]!.toll);
  if (source === null) return `Of those, ${count} were ${outcome}.`;
  return chance.of(occasion.page.frames.parts)(count, outcome, briefSubject(source, chance));
}

const outcomeOf = (part: Toll, whole: Toll) => (part.measure === whole.measure ? part.group : part.measure);
