/**
 * A count whose verb and noun stand with the count before it: "Turkey lost 3,432 people and Syria [1,602]", "police spoke
 * of 12 injured, the fire brigade of [15]"; and the items of a list behind a toll's label: "Deaths by province: Hatay [120],
 * Adana [34] and Urfa [12]".
 *
 * Not here: "3,432 in Turkey and 1,602 in Syria" (distributed-count).
 */
import type { MeasureName } from "../../domain/measures.ts";
import type { Token } from "../../text/sentence.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { outcomeAt } from "../outcome.ts";

export const gappedCount = defineFigureRule({
  name: "gapped-count",
  kinds: ["number", "vague", "zero"],
  read: (phrase) => {
    const { group, quantity, tokens, earlier, sentence } = phrase;
    if (group.nounClass !== "none" || quantity.isYearLike || !endsItem(tokens[quantity.last + 1])) return undefined;
    const owner = ownerBefore(tokens, quantity.first);
    if (owner === undefined) return undefined;
    const label = labelBefore(phrase, owner.first);
    if (label !== undefined) return { measure: label, lastToken: quantity.last, unit: "person" };
    if (earlier?.sentence !== sentence || earlier.isShare || !isParallel(phrase, owner)) return undefined;
    return { measure: earlier.measure, lastToken: quantity.last, unit: earlier.unit };
  },
});

/** A stop, the next item, or where and when; any other word would be what is counted. */
const endsItem = (next: Token | undefined) =>
  next === undefined || /^[,;.)]$/.test(next.exact) || /^(?:and|while|in|on|by)$/.test(next.lower);

interface Owner {
  readonly first: number;
  readonly isName: boolean;
}

/** "Syria", "the fire brigade", before the number and its "of", "at" or comma; numbered things own nothing. */
function ownerBefore(tokens: readonly Token[], first: number): Owner | undefined {
  let last = first - 1;
  if (/^(?:of|at|,|–|—)$/.test(tokens[last]?.exact ?? "")) last--;
  let at = last;
  while (at >= 0 && at > last - 5 && /^(?:PROPN|NOUN|ADJ)$/.test(tokens[at]!.pos)) at--;
  if (at === last || numbered.test(tokens[last]!.lower)) return undefined;
  const hasArticle = tokens[at]?.pos === "DET" && tokens[at]!.lower !== "a";
  const isName = tokens[last]!.pos === "PROPN" && /^\p{Lu}/u.test(tokens[last]!.exact);
  return isName || (hasArticle && tellers.test(tokens[last]!.lower))
    ? { first: hasArticle ? at : at + 1, isName }
    : undefined;
}

const numbered =
  /^(?:route|highway|interstate|flight|channel|section|article|page|chapter|room|flat|gate|line|unit|battalion|no|january|february|march|april|may|june|july|august|september|october|november|december|\w+day)$/;
const tellers =
  /^(?:police|ministry|agency|army|government|brigade|department|service|group|union|hospital|hospitals|mayor|governor|authorities|officials|monitors?|military|office|centre|center|observatory|council|company)$/;

/** The measure of "Deaths by province:", whose items stand between its colon and the number. */
function labelBefore({ tokens }: Phrase, owner: number): MeasureName | undefined {
  let colon = owner - 1;
  while (colon >= 0 && tokens[colon]!.exact !== ":") {
    if (!/^(?:PROPN|NOUN|ADJ|NUM|DET)$/.test(tokens[colon]!.pos) && !/^(?:,|;|and)$/.test(tokens[colon]!.lower))
      return undefined;
    colon--;
  }
  for (let at = colon - 1; at >= 0 && at >= colon - 8; at--) {
    if (/^(?:VERB|AUX)$/.test(tokens[at]!.pos) && outcomeAt(tokens, at) === undefined) return undefined;
    if (/^tolls?$/.test(tokens[at]!.lower)) return "killed";
    const outcome = outcomeAt(tokens, at);
    if (outcome?.isCounted) return outcome.measure;
  }
  return undefined;
}

/** The count before has an owner and a verb of its own, and nothing but a link stands between the two. */
function isParallel({ tokens, earlier }: Phrase, owner: Owner): boolean {
  const links = tokens.slice(earlier!.lastToken + 1, owner.first);
  if (links.length === 0 || links.length > 2 || !links.every(({ lower }) => /^(?:,|;|and|while)$/.test(lower)))
    return false;
  const before = tokens.slice(Math.max(0, earlier!.quantity.first - 7), earlier!.quantity.first);
  const verb = before.findLastIndex(({ pos }) => pos === "VERB");
  return (
    verb > 0 &&
    /^(?:PROPN|NOUN)$/.test(before.slice(0, verb).findLast(({ pos }) => pos !== "AUX" && pos !== "ADV")?.pos ?? "")
  );
}
