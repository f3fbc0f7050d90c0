/**
 * Where another source takes the word in the same sentence: "Police spoke of 12, [but hospital records list 19]",
 * "Although the army says nine died, [medics count 22]".
 *
 * Not here: the same source going on, "and said that" (same-source-goes-on).
 */
import type { Token } from "../../text/sentence.ts";
import { cueForms } from "./cue-verbs.ts";

const farthestVerb = 18;
const opposes = /^(?:but|although|though|while|whereas|yet)$/;
const grants = /^(?:although|though|while|whereas)$/;

/** Whether the content that token `i` stands behind ends there, for the clause that begins is another source's. */
export function opensOtherSource(tokens: readonly Token[], i: number): boolean {
  const { lower, exact } = tokens[i]!;
  if (opposes.test(lower)) return speaksAt(tokens, i + 1, true);
  const next = tokens[i + 1];
  if (exact !== "," || !next) return false;
  if (/^(?:compared|against|versus)$/.test(next.lower)) return ownsCount(tokens, i + 2);
  if (opposes.test(next.lower)) return speaksAt(tokens, i + 2, true);
  if (next.lower === "and") return speaksAt(tokens, i + 2, false);
  return grants.test(tokens[0]!.lower) && speaksAt(tokens, i + 1, true);
}

/** ", compared with [the ministry's estimate] of 90": another's number is held up beside. */
function ownsCount(tokens: readonly Token[], first: number): boolean {
  for (let i = first; i < Math.min(tokens.length - 1, first + farthestOwner); i++)
    if (tokens[i]!.lower === "'s" || tokens[i]!.lower === "'")
      return [1, 2].some((k) => /^(?:estimate|count|figure|tally|toll|total|number)$/.test(tokens[i + k]?.lower ?? ""));
  return false;
}

const farthestOwner = 8;

/** A clause whose first verb reports or counts, with somebody before it: "a list shown to them by doctors names". */
function speaksAt(tokens: readonly Token[], first: number, takesPronouns: boolean): boolean {
  const opener = tokens[first];
  if (!opener || !/^(?:DET|NOUN|PROPN|ADJ|PRON|NUM)$/.test(opener.pos)) return false;
  if (opener.pos === "PRON" && (!takesPronouns || /^(?:that|who|which|what|there)$/.test(opener.lower))) return false;
  for (let i = first + 1; i < Math.min(tokens.length - 1, first + farthestVerb); i++) {
    const token = tokens[i]!;
    if (/^(?:[;:“”"]|but|that|which|who)$/.test(token.lower)) return false;
    if (token.pos === "AUX" && /^(?:has|have|had|also)$/.test(token.lower)) continue;
    if (token.pos !== "VERB" && token.pos !== "AUX") continue;
    if (isParticipleOfNoun(tokens, i)) continue;
    return isReporting(token) && !/^(?:[.;!?,]|to)$/.test(tokens[i + 1]!.lower);
  }
  return false;
}

const isParticipleOfNoun = (tokens: readonly Token[], i: number) =>
  /(?:ed|en|wn)$/.test(tokens[i]!.lower) && /^(?:by|to|on|in|from|with|at)$/.test(tokens[i + 1]?.lower ?? "");

function isReporting({ pos, lower }: Token): boolean {
  const cue = pos === "VERB" ? cueForms.get(lower) : undefined;
  if (!cue || cue.verb.stance === "feels") return false;
  return (
    (cue.verb.takesClause || cue.verb.counts) && ["past", "present", "base"].some((f) => cue.forms.has(f as "past"))
  );
}
