/**
 * Verbs that name the weapon and leave open whether its victims lived: "shot", "stabbed". They stand for an injury until
 * the text says more ("shot, one fatally").
 */
import type { Token } from "../../text/sentence.ts";
import { wordSet } from "../../text/word-set.ts";
import { classOfNoun } from "../counted-noun.ts";

const verbs = wordSet("shoot shoots shooting shot stab stabs stabbing stabbed");

/** Whether an outcome is told by such a verb alone; "shot dead" and "shot and wounded" say what came of it. */
export function isWeaponVerb(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  return first === last && verbs.has(tokens[first]?.lower ?? "");
}

/** "after the mass shooting 12 people fled": a noun, whose people do not stand behind it. */
export function isNounOfWeapon(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1];
  if (lower === "shot") return before?.pos === "DET";
  if (before === undefined || (lower !== "shooting" && lower !== "stabbing")) return false;
  return (
    before.pos === "DET" || before.pos === "ADJ" || (before.pos === "NOUN" && classOfNoun(before.lower) !== "person")
  );
}

/** "one shot was fired", "not a single shot": the shot itself is counted; "windows were shot out", "officers were shot at": nobody was hit. */
export function isShotFired(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== "shot") return false;
  const before = tokens[at - 1]?.lower ?? "";
  const after = tokens[at + 1];
  if (/^(?:one|single|another)$/.test(before) && /^(?:AUX|VERB|NOUN|PART)$/.test(after?.pos ?? "")) return true;
  if (/^(?:out|up)$/.test(after?.lower ?? "")) return true;
  return after?.lower === "at" && isMissed(tokens[at + 2]);
}

/** "were shot at by", "were shot at as they fled"; not "were shot at a bar". */
const isMissed = (next: Token | undefined) =>
  next === undefined ||
  /^(?:PUNCT|SCONJ|CCONJ|AUX|ADV)$/.test(next.pos) ||
  /^(?:by|from|while|during|in|on)$/.test(next.lower);
