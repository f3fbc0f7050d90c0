/**
 * The subject behind whose name a clause without commas stands: "[an official] who declined to be named said",
 * "[a doctor] treating the wounded told", "[rescuers] working at the site say".
 *
 * Not here: clauses between commas (subject.ts); "a man who said the army fired", whose clause goes on.
 */
import type { NounGroup } from "../../text/noun-group.ts";
import type { Token } from "../../text/sentence.ts";
import { cueForms } from "./cue-verbs.ts";
import { isRole } from "./person-name.ts";
import { bodyNouns, unnamedNouns } from "./source-nouns.ts";
import { groupEndingAt } from "./source-phrase.ts";

const longestClause = 14;

/** The group that the clause ending at `end` hangs on, or undefined. */
export function modifiedSubject(
  tokens: readonly Token[],
  groups: readonly NounGroup[],
  end: number,
): NounGroup | undefined {
  let hasVerb = false;
  for (let i = end; i > 0 && end - i < longestClause; i--) {
    const { pos, lower } = tokens[i]!;
    if ((pos === "PUNCT" && !/^['’]$/.test(tokens[i]!.exact)) || pos === "SCONJ" || saysSomething(tokens[i]!))
      return undefined;
    if (lower === "who") return hasVerb ? tellerEndingAt(tokens, groups, i - 1) : undefined;
    if (pos === "VERB" && lower.endsWith("ing") && i < end) {
      const teller = tellerEndingAt(tokens, groups, i - 1);
      if (teller) return teller;
    }
    if (pos === "VERB" || pos === "AUX") hasVerb = true;
  }
  return undefined;
}

/** "who said [the army fired]": what follows is another's clause. */
function saysSomething({ pos, lower }: Token): boolean {
  const cue = pos === "VERB" ? cueForms.get(lower) : undefined;
  return cue?.verb.takesClause === true && !cue.verb.takesInfinitive;
}

function tellerEndingAt(tokens: readonly Token[], groups: readonly NounGroup[], at: number): NounGroup | undefined {
  const group = groupEndingAt(groups, at);
  if (!group || group.isPronoun || group.last !== at) return undefined;
  const { lower, pos } = tokens[group.head]!;
  return pos === "PROPN" || unnamedNouns.has(lower) || bodyNouns.has(lower) || isRole(tokens[group.head]!)
    ? group
    : undefined;
}
