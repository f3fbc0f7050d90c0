/**
 * Whether a later sentence takes up the event of an earlier one: "An explosion at a factory killed 23 … the blast had killed 27".
 *
 * Not here: whether place and time speak against it (the caller's).
 */
import type { Figure } from "../domain/figure.ts";
import type { Draft } from "./draft.ts";

/** Nouns that texts use for one another; an event of one line is no event of another. */
const kinds = [
  "explosion|blast|bombing|bomb|detonation",
  "fire|blaze|inferno",
  "earthquake|quake|tremor",
  "flood|floods|flooding|deluge",
  "storm|cyclone|hurricane|typhoon|tornado",
  "landslide|mudslide|avalanche",
  "crash|collision|accident|derailment|pile-up",
  "sinking|capsizing|shipwreck",
  "collapse|cave-in",
  "shooting|massacre",
  "stampede|crush",
  "attack|raid|assault|ambush|strike|air strike|airstrike|shelling",
].map((nouns) => ({
  any: new RegExp(String.raw`\b(?:${nouns})s?\b`, "i"),
  again: new RegExp(String.raw`\b(?:the|this|that) (?:${nouns})\b(?! (?:of|in|on|at) (?:\d{4}|\p{Lu}))`, "iu"),
}));

export function isNamedAgain(draft: Draft, earlier: Figure, later: Figure): boolean {
  const [before, words] = [earlier, later].map(({ span }) => {
    const sentence = draft.sentenceAt(span.start);
    return sentence === undefined ? "" : draft.text.slice(sentence.start, sentence.end);
  });
  return kinds.some(({ any, again }) => again.test(words!) && any.test(before!));
}
