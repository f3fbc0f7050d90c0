/**
 * Cuts what a note tells into stretches of what was and what is, by its turns.
 *
 *   "An earlier version said 21 people died. It was 12." → was: "said 21 people died", is: "It was 12"
 */
import type { Sentence } from "../../text/sentence.ts";
import { type Side, type Turn, turns } from "./turns.ts";

export interface SidedStretch {
  /** Offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  readonly side: Side | null;
}

interface FoundTurn {
  readonly turn: Turn;
  readonly start: number;
  readonly end: number;
}

export interface Sides {
  /** Where the note begins, label included. */
  readonly start: number;
  /** Of a note of its kind that turns nowhere. */
  readonly plainSide: Side | null;
  /** The turns to look for; all when left out. */
  readonly among?: readonly Turn[];
}

const apologises = /\b(?:apologi[sz]|regret|we are sorry)/i;

/** The stretches of the sentences, in order, without gaps inside a sentence. */
export function sidedStretches(
  sentences: readonly Sentence[],
  { start, plainSide, among = turns }: Sides,
): SidedStretch[] {
  const told: SidedStretch[][] = [];
  for (const sentence of sentences) {
    if (apologises.test(sentence.text.slice(sentence.start, sentence.end))) continue;
    const sides = sidesOf(told.flat());
    // Behind what was, a sentence without a word of turning says what is.
    const opening = sides.has("was") || sides.has("topic") ? "is" : null;
    told.push(stretchesOf(sentence, opening, { noteStart: start, among }));
  }
  const sides = sidesOf(told.flat());
  const text = sentences[0]?.text ?? "";
  return told.flatMap((stretches) => {
    if (sidesOf(stretches).size > 0 || tellsOfChange(text, stretches)) return stretches;
    // "The ministry counts 12. We had said 21.": beside what was, what has no side says what is.
    const side = sides.has("was") ? "is" : sides.has("is") ? null : plainSide;
    return stretches.map((stretch) => ({ ...stretch, side }));
  });
}

const sidesOf = (stretches: readonly SidedStretch[]) =>
  new Set(stretches.flatMap(({ side }) => (side === null ? [] : [side])));

/** "This article was amended on 2 May 2023.": its date is no period. */
const tellsOfChange = (text: string, stretches: readonly SidedStretch[]) =>
  /\b(?:amended|updated|corrected|changed|revised|edited|modified)\b/i.test(
    text.slice(stretches[0]?.start, stretches.at(-1)?.end),
  );

function stretchesOf(
  sentence: Sentence,
  opening: Side | null,
  { noteStart, among }: { readonly noteStart: number; readonly among: readonly Turn[] },
): SidedStretch[] {
  const cut = new SentenceCut(sentence, opening);
  for (const found of findTurns(sentence, among)) {
    const { after } = found.turn;
    if (after === undefined || after.test(sentence.text.slice(noteStart, found.start))) cut.at(found);
  }
  return cut.finish();
}

/** A sentence on its way from turn to turn. */
class SentenceCut {
  readonly #sentence: Sentence;
  readonly #opening: Side | null;
  readonly #stretches: SidedStretch[] = [];
  #side: Side | null;
  #from: number;
  /** Where an aside ends, and the side that goes on behind it. */
  #resume: { readonly at: number; readonly side: Side | null } | null = null;
  #isBehindTo = false;

  constructor(sentence: Sentence, opening: Side | null) {
    this.#sentence = sentence;
    this.#opening = opening;
    this.#side = opening;
    this.#from = sentence.start;
  }

  at({ turn, start, end }: FoundTurn): void {
    this.#resumeBefore(start);
    const isDuring = turn.during === undefined || turn.during === this.#side;
    if (start < this.#from || !isDuring || (turn.isBehindTo && !this.#isBehindTo)) return;
    this.#close(start);
    if (turn.before !== undefined) giveSide(this.#stretches, turn);
    if (turn.takesClause) takeClause(this.#sentence.text, this.#stretches, turn.side);
    const before = this.#stretches.at(-1)?.side ?? this.#opening;
    this.#side = turn.side;
    this.#isBehindTo = turn.opensTo ?? false;
    this.#from = end;
    this.#stretches.push({ start, end, side: null });
    const comma = turn.isAside ? endOfAside(this.#sentence.text, end, this.#sentence.end) : null;
    this.#resume = comma === null ? null : { at: comma, side: before };
  }

  finish(): SidedStretch[] {
    this.#resumeBefore(this.#sentence.end);
    this.#close(this.#sentence.end);
    return this.#stretches;
  }

  #resumeBefore(offset: number): void {
    if (this.#resume === null || this.#resume.at > offset) return;
    const { at, side } = this.#resume;
    this.#close(at);
    this.#side = side;
    this.#resume = null;
  }

  #close(to: number): void {
    if (to > this.#from) this.#stretches.push({ start: this.#from, end: to, side: this.#side });
    this.#from = to;
  }
}

/** What has no side yet, or was the wrong half of "reported the 20 missing as dead", gets the one that the turn gives. */
function giveSide(stretches: SidedStretch[], { before, during }: Turn): void {
  for (let i = stretches.length - 1; i >= 0; i--) {
    const stretch = stretches[i]!;
    if (stretch.side === null || stretch.side === "topic" || stretch.side === during)
      stretches[i] = { ...stretch, side: before! };
  }
}

/** "12, not 21, were killed": the comma behind which what went before goes on; null where nothing does. */
function endOfAside(text: string, from: number, end: number): number | null {
  const found = /^[^,;.)]{1,60}?(?:(?<!\d),(?!\d)|,\s|\))/.exec(text.slice(from, end));
  return found === null ? null : from + found[0].length;
}

function findTurns({ text, start, end }: Sentence, among: readonly Turn[]): FoundTurn[] {
  const words = text.slice(start, end);
  const found: (FoundTurn & { order: number })[] = [];
  among.forEach((turn, order) => {
    for (const match of words.matchAll(turn.words)) {
      found.push({ turn, start: start + match.index, end: start + match.index + match[0].length, order });
    }
  });
  return found.sort((a, b) => a.start - b.start || a.order - b.order);
}

/** "three deaths in Grundy were included in error": back to where the clause begins. */
function takeClause(text: string, stretches: SidedStretch[], side: Side): void {
  const last = stretches.pop();
  if (last === undefined) return;
  const cut = text.slice(last.start, last.end).lastIndexOf(";");
  if (cut < 0) takeClause(text, stretches, side);
  else stretches.push({ ...last, end: last.start + cut });
  stretches.push({ start: last.start + Math.max(cut, 0), end: last.end, side });
}
