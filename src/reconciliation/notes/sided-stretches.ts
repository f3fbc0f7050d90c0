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

const apologises = /\b(?:apologi[sz]|regret|we are sorry)/i;

/**
 * The stretches of the sentences, in order, without gaps inside a sentence. `start`: where the note begins,
 * label included; `plainSide`: of a note of its kind that turns nowhere.
 */
export function sidedStretches(
  sentences: readonly Sentence[],
  { start, plainSide }: { readonly start: number; readonly plainSide: Side | null },
): SidedStretch[] {
  const told: SidedStretch[][] = [];
  for (const sentence of sentences) {
    if (apologises.test(sentence.text.slice(sentence.start, sentence.end))) continue;
    const sides = sidesOf(told.flat());
    // Behind what was, a sentence without a word of turning says what is.
    told.push(stretchesOf(sentence, sides.has("was") || sides.has("topic") ? "is" : null, start));
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

function stretchesOf(sentence: Sentence, opening: Side | null, noteStart: number): SidedStretch[] {
  const { text, start, end } = sentence;
  const stretches: SidedStretch[] = [];
  let side = opening;
  let from = start;
  let isTo = false;
  const close = (to: number) => {
    if (to > from) stretches.push({ start: from, end: to, side });
    from = to;
  };
  let resume: { at: number; side: Side | null } | null = null;
  for (const { turn, start: at, end: behind } of findTurns(sentence)) {
    if (resume !== null && resume.at <= at) {
      close(resume.at);
      side = resume.side;
      resume = null;
    }
    if (at < from || (turn.during !== undefined && turn.during !== side)) continue;
    if (turn.isBehindTo && !isTo) continue;
    if (turn.after !== undefined && !turn.after.test(text.slice(noteStart, at))) continue;
    close(at);
    if (turn.before !== undefined) giveSide(stretches, turn);
    if (turn.takesClause) takeClause(text, stretches, turn.side);
    const before = stretches.at(-1)?.side ?? opening;
    side = turn.side;
    isTo = turn.opensTo ?? false;
    from = behind;
    stretches.push({ start: at, end: behind, side: null });
    const comma = turn.isAside ? endOfAside(text, behind, end) : null;
    resume = comma === null ? null : { at: comma, side: before };
  }
  if (resume !== null) {
    close(resume.at);
    side = resume.side;
  }
  close(end);
  return stretches;
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

function findTurns({ text, start, end }: Sentence): FoundTurn[] {
  const words = text.slice(start, end);
  const found: (FoundTurn & { order: number })[] = [];
  turns.forEach((turn, order) => {
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
