/**
 * Where an object or infinitive that somebody wants, praises or fears is over, short of its sentence's end:
 * "praised the crew[, which …]", "refused to speak [as she left]", "who endorsed her [say …]".
 *
 * Not here: clauses behind "that", which go on to their own end (content.ts).
 */
import type { Token } from "../../text/sentence.ts";
import type { CueSite } from "./attribution-rule.ts";
import { isInsideQuote } from "./content.ts";

const subordinators = /^(?:after|before|when|while|because|since|although|though|despite|if|unless|amid|given)$/;
const longestList = 16;
const longestApposition = 12;

/** Offset of the end, `limit` when nothing ends it sooner. In a relative clause the verb of the outer clause does. */
export function clauseLimit(site: CueSite, first: number, limit: number, isRelative: boolean): number {
  const { tokens } = site.sentence;
  for (let i = first + 1; i < tokens.length && tokens[i]!.start < limit; i++) {
    if (isInsideQuote(site, tokens[i]!.start, -1)) continue;
    const behind = behindApposition(tokens, i);
    if (behind > 0) {
      i = behind;
      continue;
    }
    if (!isEnd(tokens, i) && !(isRelative && resumes(tokens, i))) continue;
    return holdsNumber(tokens, i, limit) ? limit : tokens[i - 1]!.end;
  }
  return limit;
}

function isEnd(tokens: readonly Token[], i: number): boolean {
  const { exact, lower, pos } = tokens[i]!;
  const next = tokens[i + 1];
  if (/^(?:,|—|–|--|:)$/.test(exact)) return !opensList(tokens, i + 1);
  if (!next) return false;
  if (subordinators.test(lower)) return pos !== "VERB" && tokens[i - 1]!.lower !== "as";
  if (lower === "as") return /^(?:he|she|they|it|we|i)$/.test(next.lower);
  return lower === "by" && /^\p{Ll}+ing$/u.test(next.exact) && next.pos === "VERB";
}

/** "accused one of them[, Anna Berg,] of lying": where the apposition closes, or -1. */
function behindApposition(tokens: readonly Token[], i: number): number {
  if (tokens[i]!.exact !== ",") return -1;
  for (let k = i + 2; k < Math.min(tokens.length - 1, i + longestApposition); k++) {
    const { exact, pos } = tokens[k]!;
    if (exact === ",") return /^(?:of|for|as|with|to|from|on)$/.test(tokens[k + 1]!.lower) ? k : -1;
    if (pos === "PUNCT" || (/^(?:VERB|AUX)$/.test(pos) && !/^(?:who|whose|which)$/.test(tokens[i + 1]!.lower)))
      return -1;
  }
  return -1;
}

/** "Berg, [Lind and Holm]", "a generous, [magnanimous] man": no verb before the "and". */
function opensList(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 2]?.pos === "ADJ" && tokens[from]?.pos === "ADJ") return true;
  for (let i = from; i < Math.min(tokens.length, from + longestList); i++) {
    const { pos, lower, exact } = tokens[i]!;
    if (i > from && /^(?:and|or)$/.test(lower)) return true;
    const isOwner = /^(?:his|her|their|its|our|my|your)$/.test(lower);
    if ((/^(?:VERB|AUX|SCONJ|PRON)$/.test(pos) && !isOwner) || /^[.;:—–]$/.test(exact)) return false;
  }
  return false;
}

/** "those who endorsed him [say]": a finite verb right behind a noun that is no subject of its own clause. */
function resumes(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i]!;
  if (pos !== "AUX" && !(pos === "VERB" && !/(?:ing|ed|en|wn)$/.test(lower))) return false;
  const before = tokens[i - 1]!;
  return /^(?:NOUN|PROPN)$/.test(before.pos) || /^(?:him|her|them|us|me)$/.test(before.lower);
}

/** A list of counts goes on behind its commas. */
const holdsNumber = (tokens: readonly Token[], from: number, limit: number) =>
  tokens.some(({ pos, start }, i) => i > from && start < limit && pos === "NUM");
