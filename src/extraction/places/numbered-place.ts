/**
 * Places that bear a number: "Highway 5", "the A4 motorway", "Hill 402", "School No. 1".
 *
 * Not here: rooms and lorries, "in Room 5".
 */
import type { Sentence, Token } from "../../text/sentence.ts";
import { spanOf } from "../../text/span.ts";
import { prepositionBefore } from "./name-shape.ts";
import { type PlaceMention, plainMention } from "./place-mention.ts";

const numbered =
  /^(?:highway|motorway|route|interstate|autobahn|expressway|freeway|road|hill|height|school|hospital|kindergarten|mine|shaft|pier|checkpoint|camp|ward|block|gate|terminal|platform|quarter|district|zone|sector|prison|colony)$/;
/** "A4", "M-25", "I-95", "E40": roads. */
const road = /^(?:[A-Z]{1,2}-?\d{1,4})$/;
const roadNouns = /^(?:motorway|highway|road|expressway|autobahn|freeway|autoroute|autopista|interstate)$/;

/** The numbered place whose capitalised word stands at `i`; only where a preposition leads to it. */
export function numberedPlaceAt({ tokens }: Sentence, text: string, i: number): PlaceMention | undefined {
  const last = endOfNumbered(tokens, i);
  if (last === undefined) return undefined;
  const preposition = prepositionBefore(tokens, i);
  if (preposition === null || !/^(?:on|at|in|near|along|off|inside|outside|of)$/.test(tokens[preposition]!.lower))
    return undefined;
  const mention = plainMention(i, last, spanOf(text, tokens[i]!.start, tokens[last]!.end));
  return { ...mention, kind: "facility", preposition };
}

function endOfNumbered(tokens: readonly Token[], i: number): number | undefined {
  const { lower, exact } = tokens[i]!;
  if (road.test(exact)) return roadNouns.test(tokens[i + 1]?.lower ?? "") ? i + 1 : undefined;
  if (!numbered.test(lower)) return undefined;
  const at = /^(?:no\.?|number|№)$/.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  return /^\d{1,4}[A-Z]?$/.test(tokens[at]?.exact ?? "") ? at : undefined;
}
