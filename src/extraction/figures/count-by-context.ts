/**
 * A number whose outcome was told just before: "The earlier figure had been 1,400 people", "itself claimed nearly 300",
 * "ran from 30 dead to more than 60", "the Russian total was well over 100,000".
 *
 * Not here: a number that neither a word for a count nor a verb of counting introduces.
 */
import { carriers } from "../clause-walk.ts";
import { classOfNoun } from "../counted-noun.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";

const countNouns = /^(?:figures?|numbers?|totals?|tall(?:y|ies)|counts?|estimates?|tolls?|range)$/;
const countVerbs =
  /^(?:claim(?:s|ed|ing)?|estimat(?:e[sd]?|ing)|count(?:s|ed)?|g[ai]ven?|gives?|gave|sp[eo]ak|spoke|speaks?|reports?|reported|suggest(?:s|ed)?|puts?|lists?|listed|record(?:s|ed)?|ran|runs?|cit(?:es|ed)|acknowledg(?:es|ed)|admit(?:s|ted)?|confirm(?:s|ed)?|had|has)$/;
const ofPeople =
  /(?:dead|deaths?|casualt(?:y|ies)|killed|wounded|injur(?:ed|y|ies)|missing|victims?|fatalit(?:y|ies)|toll|body|combat|battlefield)$/;
/** What else reports of disasters put numbers to. */
const measured =
  /^(?:rain|rainfall|snow|snowfall|wind|damages?|population|precipitation|temperature|crops?|sales|budget|attendance|income|revenue|cost)$/;
const differences = /^(?:increase|rise|jump|drop|decrease|fall|decline|difference|margin|gap)$/;
const reach = 7;

export const countByContext = defineFigureRule({
  name: "count-by-context",
  kinds: ["number", "vague"],
  read: (phrase) => {
    const { group, quantity, tokens, earlier } = phrase;
    if (earlier === undefined || quantity.isYearLike || (group.nounClass !== "person" && group.nounClass !== "none"))
      return undefined;
    if (group.isPartitive || (group.nounClass === "none" && !endsPhrase(phrase))) return undefined;
    if (
      !isIntroduced(phrase) &&
      !continuesRange(phrase) &&
      !isOfVictims(phrase) &&
      !bringsTotal(phrase) &&
      !isCompared(phrase)
    )
      return undefined;
    if (hasFateOfItsOwn(phrase) || isGovernedElsewhere(phrase)) return undefined;
    const range = groupWords(tokens, group);
    return {
      measure: earlier.measure,
      lastToken: Math.max(group.last, quantity.last),
      unit: earlier.unit,
      ...(range ? { group: range } : {}),
    };
  },
});

/** "A total of 3,000 people were affected": what became of them is told, and it is no toll. */
function hasFateOfItsOwn(phrase: Phrase): boolean {
  const { tokens, group } = phrase;
  if (
    isOfVictims(phrase) ||
    (phrase.group.nounClass === "none" && !/^(?:VERB|NOUN)$/.test(phrase.tokens[phrase.quantity.first - 1]?.pos ?? ""))
  )
    return false;
  const from = Math.max(group.last, phrase.quantity.last) + 1;
  let at = from;
  while (tokens[at]?.pos === "AUX" || tokens[at]?.pos === "ADV") at++;
  return at > from && tokens[at]?.pos === "VERB" && !carriers.has(tokens[at]!.lower);
}

/** "affecting a total of 21,568": the object of a verb that is no verb of counting. */
function isGovernedElsewhere({ tokens, quantity: { first } }: Phrase): boolean {
  if (tokens[first - 1]?.lower !== "of" || tokens[first - 2]?.lower !== "total") return false;
  let at = first - 3;
  while (/^(?:DET|ADJ|ADV)$/.test(tokens[at]?.pos ?? "")) at--;
  const verb = tokens[at];
  return verb?.pos === "VERB" && !countVerbs.test(verb.lower) && !totalling.test(verb.lower);
}
const totalling =
  /^(?:br(?:ing(?:s|ing)?|ought)|mak(?:es|ing)|made|reach(?:es|ed|ing)?|number(?:s|ed|ing)?|tak(?:es|ing)|took)$/;

/** Nothing counted follows: a stop, a conjunction, a preposition or a verb does. */
function endsPhrase({ tokens, quantity }: Phrase): boolean {
  const next = tokens[quantity.last + 1];
  // "were given six and eight years"
  if (
    /^(?:and|or|to)$/.test(next?.lower ?? "") &&
    /^(?:years|months|days)$/.test(tokens[quantity.last + 3]?.lower ?? "")
  )
    return false;
  return (
    next === undefined ||
    /^(?:PUNCT|CCONJ|ADP|SCONJ|AUX|VERB|ADV)$/.test(next.pos) ||
    /^(?:this|last|today|yesterday)$/.test(next.lower) ||
    (next.lower === "the" && tokens[quantity.first - 1]?.lower === "against")
  );
}

/** A word for a count, or a verb of counting, within a few words before. */
function isIntroduced({ tokens, quantity }: Phrase): boolean {
  // "an increase of 14": the difference of two tolls is none.
  if (tokens[quantity.first - 1]?.lower === "of" && differences.test(tokens[quantity.first - 2]?.lower ?? ""))
    return false;
  for (let i = quantity.first - 1; i >= 0 && i >= quantity.first - reach; i--) {
    const { lower, pos, exact } = tokens[i]!;
    if (countNouns.test(lower) && isOfThings(tokens, i)) return false;
    if (countNouns.test(lower))
      return /^(?:of|was|is|were|are|at|been|be|to|:|,|from|than|had|has)$/.test(tokens[quantity.first - 1]!.lower);
    if (countVerbs.test(lower) && pos !== "AUX")
      return !/^(?:in|on|by|since|after|before|for)$/.test(tokens[quantity.first - 1]!.lower);
    if (exact === ";" || (pos === "VERB" && !standing.test(lower))) return false;
  }
  return false;
}

/** "the total now stands at 77", "that figure has since risen to 130" */
const standing =
  /^(?:been|stands?|stood|standing|rose|risen|rises|climb(?:s|ed)|grown|grew|reached|jumped|increased|passed)$/;

/** "the number of aftershocks was 12", "rainfall totals of 12", "a total population of 12" */
function isOfThings(tokens: Phrase["tokens"], at: number): boolean {
  if (measured.test(tokens[at - 1]?.lower ?? "") || measured.test(tokens[at + 1]?.lower ?? "")) return true;
  if (tokens[at + 1]?.lower !== "of") return false;
  const noun = tokens.slice(at + 2, at + 6).find(({ pos }) => pos === "NOUN" || pos === "PROPN");
  return noun !== undefined && classOfNoun(noun.lower) !== "person" && !ofPeople.test(noun.lower);
}

/** "compared with 200 in the flood of 2010", "58 wounded this week, against 35 the week before" */
function isCompared({ tokens, quantity, earlier, sentence }: Phrase): boolean {
  const next = tokens[quantity.last + 1];
  if (tokens[quantity.first - 1]?.lower === "against" && earlier!.sentence === sentence)
    return /^(?:in|at|on|a|the|last|for|by|during)$/.test(next?.lower ?? "");
  const words = tokens
    .slice(Math.max(0, quantity.first - 2), quantity.first)
    .map(({ lower }) => lower)
    .join(" ");
  return /^(?:compared (?:with|to)|(?:up|down) from)$/.test(words);
}

/** "which takes the total since the outbreak began to [10,935]". */
function bringsTotal({ tokens, quantity }: Phrase): boolean {
  if (tokens[quantity.first - 1]?.lower !== "to") return false;
  for (let i = quantity.first - 2; i >= 1 && i > quantity.first - 12; i--) {
    if (/^(?:total|toll|number|figure|count|tally)$/.test(tokens[i]!.lower))
      return (
        /^(?:the|its|their|overall)$/.test(tokens[i - 1]!.lower) &&
        tokens
          .slice(Math.max(0, i - 4), i)
          .some(({ lower }) =>
            /^(?:br(?:ings?|inging|ought)|tak(?:es?|ing)|took|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|rais(?:es|ed|ing))$/.test(
              lower,
            ),
          )
      );
  }
  return false;
}

/** "[6,721] victims lie in the cemetery": victims of what was told before. */
function isOfVictims({ tokens, group }: Phrase): boolean {
  return group.nounClass === "person" && tokens[group.last]?.lower === "victims" && group.outcome === undefined;
}

/** "from 1,400 dead to about 1,200", "from 120 wounded to 140". */
function continuesRange({ tokens, quantity, earlier, sentence }: Phrase): boolean {
  // "totals of 300,000 and 150,000"
  if (
    earlier!.sentence === sentence &&
    earlier!.lastToken === quantity.first - 2 &&
    tokens[quantity.first - 1]?.lower === "and" &&
    earlier!.rule === "count-by-context"
  )
    return true;
  if (
    earlier!.sentence !== sentence ||
    tokens[quantity.first - 1]?.lower !== "to" ||
    quantity.first - earlier!.lastToken > 4
  )
    return false;
  return tokens[earlier!.quantity.first - 1]?.lower === "from";
}
