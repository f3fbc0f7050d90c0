/**
 * What is told of the wounded once they are in care: "are in the hospital", "in very critical condition", "on life support",
 * "are recovering after a shooting".
 *
 * Not here: wounds themselves, and how the wounded came there (harm-at.ts).
 */
import type { Token } from "../../text/sentence.ts";
import { wordsBetween } from "../../text/words-between.ts";

/** Token index of the last word of a patient's condition that begins at token `i`; undefined when none does. */
export function patientAt(tokens: readonly Token[], i: number): number | undefined {
  const word = tokens[i]!.lower;
  if (word === "recovering") return recoveringAt(tokens, i);
  if (word === "in" || word === "on") return conditionAt(tokens, i) ?? inCareAt(tokens, i);
  if (word === "at") return inCareAt(tokens, i);
  return undefined;
}

const harm =
  /^(?:shootings?|stabbings?|crash(?:es)?|collision|accident|explosions?|blasts?|attacks?|assault|gunfire|shot|stabbed|struck|wreck|fire|drive-by)$/;

/** "recovering from stab wounds" is read by the wounds; here "recovering after a drive-by shooting", "recovering after being shot". */
function recoveringAt(tokens: readonly Token[], i: number): number | undefined {
  const link = tokens[i + 1]?.lower ?? "";
  if (!/^(?:after|following)$/.test(link)) return inCareAt(tokens, i + 1);
  for (let last = i + 2; last < i + 9 && last < tokens.length; last++) {
    if (harm.test(tokens[last]!.lower) && !harm.test(tokens[last + 1]?.lower ?? "")) return last;
    if (/^(?:PUNCT|CCONJ)$/.test(tokens[last]!.pos)) return undefined;
  }
  return undefined;
}

const degree = /^(?:critical|serious|grave|guarded|fair|stable|good|satisfactory|poor)$/;

/** "in very critical condition", "in critical but stable condition". */
function conditionAt(tokens: readonly Token[], i: number): number | undefined {
  if (tokens[i]!.lower !== "in") return undefined;
  let isTold = false;
  for (let last = i + 1; last < i + 6 && last < tokens.length; last++) {
    const { lower, pos } = tokens[last]!;
    if (isTold && /^conditions?$/.test(lower)) return last;
    isTold ||= degree.test(lower);
    if (!/^(?:ADJ|ADV|CCONJ|DET)$/.test(pos) && !degree.test(lower)) return undefined;
  }
  return undefined;
}

const stays = /^(?:remain(?:s|ed|ing)?|still|recovering)$/;
const care =
  /^(?:in (?:(?:the|a) )?(?:\w+ )?(?:hospitals?|intensive care|icu|surgery|coma)|on (?:life support|ventilators?))\b/;

/** "are in the hospital", "remain in intensive care", "remain at Mercy Hospital"; not those who were there when something happened. */
function inCareAt(tokens: readonly Token[], i: number): number | undefined {
  const before = tokens[i - 1];
  if (before === undefined || !(before.pos === "AUX" || stays.test(before.lower))) return undefined;
  const place = care.exec(wordsBetween(tokens, i, i + 5));
  const last =
    place !== null ? i + place[0].split(" ").length - 1 : stays.test(before.lower) ? hospitalOf(tokens, i) : undefined;
  if (last === undefined) return undefined;
  const next = tokens[last + 1];
  return next?.pos === "NOUN" || /^(?:when|during|as|while|at)$/.test(next?.lower ?? "") ? undefined : last;
}

/** "at Mercy Hospital", "in an area hospital" */
function hospitalOf(tokens: readonly Token[], i: number): number | undefined {
  if (!/^(?:at|in)$/.test(tokens[i]?.lower ?? "")) return undefined;
  for (let last = i + 1; last < i + 7 && last < tokens.length; last++) {
    if (/^(?:hospitals?|infirmary)$/.test(tokens[last]!.lower)) return last;
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[last]!.pos)) return undefined;
  }
  return undefined;
}
