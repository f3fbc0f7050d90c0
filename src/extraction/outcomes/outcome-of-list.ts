/**
 * The outcome that governs a list of people: "killed two soldiers, a driver and [three] civilians",
 * "the murder of six monks and their [two] cooks", "injured the mayor along with [four] guests".
 *
 * Not here: a passive behind the list, "two soldiers and three civilians were killed" (outcome-behind.ts).
 */

import type { MeasureName } from "../../domain/measures.ts";
import type { Token } from "../../text/sentence.ts";
import type { TokenRange } from "../figure-rule.ts";
import { activeEndingAt } from "../outcome-before.ts";
import { outcomeNounBefore } from "./outcome-noun-before.ts";

export interface GoverningOutcome extends TokenRange {
  readonly measure: MeasureName;
  /** "the murder of": a noun may be the subject of another verb. */
  readonly isNoun?: boolean;
}

/** So many words a list may be long. */
const reach = 14;
const determiner = /^(?:her|his|their|its|the|another|other|also|up|as)$/;

/** The outcome of the list whose member begins at token `first`, when a link of lists stands before it. */
export function outcomeOfList(tokens: readonly Token[], first: number): GoverningOutcome | undefined {
  let link = first - 1;
  while (determiner.test(tokens[link]?.lower ?? "")) link--;
  if (!isLink(tokens, link)) return undefined;
  for (let i = link; i >= 0 && i > first - reach; i--) {
    const outcome = governingOutcome(tokens, i + 1);
    // "was shooting with a child beside him": a link without a member before it links nothing.
    if (outcome !== undefined) return i < link - 1 || outcome.isNoun ? outcome : undefined;
    if (!isInsideList(tokens[i]!)) return undefined;
  }
  return undefined;
}

/** The active verb, or the noun with its "of", whose people begin at token `first`. */
export function governingOutcome(tokens: readonly Token[], first: number): GoverningOutcome | undefined {
  const active = activeEndingAt(tokens, first - 1);
  if (active !== undefined) return active;
  const noun = tokens[first - 1]?.lower === "of" ? outcomeNounBefore(tokens, first) : undefined;
  return noun?.isOfPeopleOnly ? { measure: noun.measure, first: noun.at, last: noun.at, isNoun: true } : undefined;
}

/** "and", a comma, "with", "along with", "as well as". */
function isLink(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return word === "and" || word === "," || word === "with" || (word === "well" && tokens[at - 1]?.lower === "as");
}

const insideWords = /^(?:and|,|'s|of|with|along|together|as|well|\(|\))$/;

function isInsideList({ pos, lower }: Token): boolean {
  return /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON|ADV|SYM)$/.test(pos) || insideWords.test(lower);
}
