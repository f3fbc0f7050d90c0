/**
 * Marks of notes inside running text, as encyclopedias and papers set them: "died.[45]", "the town[nb 3]", "killed[citation needed]".
 *
 * Not here: an editor's addition within a quotation, "killed [45] people".
 */
import type { Token } from "./token.ts";

const mark = /^(?:\d{1,3}|[a-z]|(?:nb|note|n) ?\d{1,2}|update|(?:[a-z]+ )?needed|who\?|when\?|dubious)$/i;
/** What a mark is set close to; an opening quotation mark begins what was said. */
const closes = /(?:[\p{L}\p{N}.,;:!?)\]%”’–—]|[.,!?]["'])$/u;

/** The tokens without marks of notes, which no grammar should stumble over. */
export function withoutNoteMarks(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isOpening)) return tokens;
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const close = isOpening(tokens[i]!) ? closingOf(tokens, i) : -1;
    if (close < 0 || !isMark(text, tokens[i]!, tokens[close]!, i === 0 || kept.length === 0)) kept.push(tokens[i]!);
    else i = close;
  }
  return kept;
}

const isOpening = ({ exact }: Token) => exact === "[";

function closingOf(tokens: readonly Token[], open: number): number {
  for (let i = open + 2; i < open + 5 && i < tokens.length; i++) if (tokens[i]!.exact === "]") return i;
  return -1;
}

/** A sentence may begin with the mark of the one before: "… died. [9] Many fled." */
function isMark(text: string, open: Token, close: Token, opens: boolean): boolean {
  const inside = text.slice(open.end, close.start);
  if (!mark.test(inside)) return false;
  const before = text.slice(Math.max(0, open.start - 2), open.start);
  return closes.test(before) || (opens && /^\d+$/.test(inside) && /[.!?\]”"]\s$/.test(before));
}
