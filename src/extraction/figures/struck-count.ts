/**
 * People whom gunfire or a weapon hit: "a man opened fire, striking [five] people", "shots rang out and hit [two] girls",
 * "he shot [four] in the park".
 *
 * Not here: "shot dead", "shot and wounded" (outcome-then-count); "struck by bullets" behind its people (count-then-outcome).
 */
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { outcomeBefore } from "../outcome-before.ts";
import { isWeaponVerb } from "../outcomes/weapon-verbs.ts";

const striking = /^(?:hit|hits|hitting|strike|strikes|struck|striking|graz(?:es|ed|ing))$/;
const fire =
  /\b(?:gun\w*|bullets?|shots?|shooting|shooters?|shot|opened fire|firing|fired|shrapnel|pellets|rounds|drive-by)\b/i;
const crime =
  /\b(?:police|cops?|gun\w*|suspects?|sheriff|deput(?:y|ies)|shooters?|officers?|killed|wounded|wounds|victims?|hospital|charged|arrest\w*|murder|attack\w*|bullets?|self)\b/i;
/** Bare numbers above this are scores and distances. */
const most = 60;

export const struckCount = defineFigureRule({
  name: "struck-count",
  kinds: ["number", "vague"],
  read: (phrase) => {
    const { group, quantity, tokens } = phrase;
    if (quantity.isYearLike || (group.nounClass !== "person" && !isBare(phrase))) return undefined;
    const verb = verbBefore(phrase);
    if (verb === undefined) return undefined;
    const range = groupWords(tokens, group);
    return {
      measure: "injured",
      lastToken: Math.max(group.last, quantity.last),
      predicate: { first: verb, last: verb },
      ...(range ? { group: range } : {}),
      unit: "person",
    };
  },
});

/** "shot two, police said": nothing counted follows, and the report is of a crime. */
function isBare({ tokens, quantity: { last, low }, group, context }: Phrase): boolean {
  if (group.nounClass !== "none" || group.isPartitive || (low ?? 0) > most || !crime.test(context)) return false;
  const next = tokens[last + 1];
  return next === undefined || /^(?:PUNCT|ADP|CCONJ|ADV|SCONJ)$/.test(next.pos);
}

function verbBefore({ tokens, quantity: { first }, sentence: { text, start, end } }: Phrase): number | undefined {
  const outcome = outcomeBefore(tokens, first);
  if (outcome !== undefined) return isWeaponVerb(tokens, outcome) ? outcome.first : undefined;
  let at = first - 1;
  const isStriking = () => striking.test(tokens[at]?.lower ?? "");
  while (!isStriking() && /^(?:DET|ADJ|PRON)$/.test(tokens[at]?.pos ?? "")) at--;
  const isActive = isStriking() && !/^(?:was|were|been)$/.test(tokens[at - 1]?.lower ?? "");
  return isActive && fire.test(text.slice(start, end)) ? at : undefined;
}
