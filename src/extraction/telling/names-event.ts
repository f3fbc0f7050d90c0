/**
 * Whether a noun group names what befell people: "last week's earthquake", "the attack", "Cyclone Idai". What a toll is "from" is then
 * no source of it.
 *
 * Not here: who did it; a body with such a word in its name, "the Fire Department".
 */
import type { Token } from "../../text/sentence.ts";
import { disasters, eventNouns } from "../places/event-words.ts";
import type { TokenRange } from "./attribution-rule.ts";
import { bodyNouns, documentNouns } from "./source-nouns.ts";

export function namesEvent(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const head = tokens[last]!;
  if (eventNouns.has(head.lower) && !documentNouns.has(head.lower)) return true;
  const opener = tokens[first]!.pos === "DET" ? first + 1 : first;
  const isCalled = opener < last && tokens.slice(opener, last + 1).every(({ exact }) => /^\p{Lu}/u.test(exact));
  // "Cyclone Idai" is what came, "Storm Centre" who counts.
  return isCalled && opener === last - 1 && disasters.has(tokens[opener]!.lower) && !bodyNouns.has(head.lower);
}
