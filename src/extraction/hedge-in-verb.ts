/**
 * Verbs that bound the number behind them: "the toll passed 7,200", "the figure exceeded 35,000", "the toll nears 300".
 * The span of the number stays bare.
 */
import type { Hedge } from "../text/hedge.ts";

const overtaking =
  "passes passed pass passing tops topped top topping exceeds exceeded exceed exceeding surpasses surpassed surpassing past beyond".split(
    " ",
  );
const nearing = "nears nearing neared approaches approaching".split(" ");
const hedges: ReadonlyMap<string, Hedge> = new Map([
  ...overtaking.map((verb): [string, Hedge] => [verb, "more-than"]),
  ...nearing.map((verb): [string, Hedge] => [verb, "approximately"]),
]);

/** The bound that a word sets to the number behind it; undefined for any other word. */
export const hedgeInVerb = (word: string): Hedge | undefined => hedges.get(word);

/** All such words, in lower case. */
export const hedgingVerbs: readonly string[] = [...hedges.keys()];
