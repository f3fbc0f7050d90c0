/**
 * Verbs that name the weapon and leave open whether its victims lived: "shot", "stabbed". They stand for an injury until
 * the text says more ("shot, one fatally").
 */
import type { Token } from "../../text/sentence.ts";
import { wordSet } from "../../text/word-set.ts";
import { classOfNoun } from "../counted-noun.ts";
import type { TokenRange } from "../figure-rule.ts";

const verbs = wordSet("shoot shoots shooting shot stab stabs stabbing stabbed");

/** Whether an outcome is told by such a verb alone; "shot dead" and "shot and wounded" say what came of it. */
export function isWeaponVerb(tokens: readonly Token[], { first, last }: TokenRange): boolean {
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

/** "one shot was fired", "one shot hit the wall": the shot itself is counted. */
export function isShotFired(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  const after = tokens[at + 1];
  return tokens[at]!.lower === "shot" && before === "one" && /^(?:AUX|VERB|NOUN|PART)$/.test(after?.pos ?? "");
}
