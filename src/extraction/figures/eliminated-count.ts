/**
 * Fighters whom an army says that it eliminated: "troops eliminated [12] militants", "[Four] gunmen were eliminated".
 *
 * Not here: who is eliminated from a contest, jobs and posts; "neutralised", which may mean wounded or captured.
 */
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";

const verb = /^(?:eliminat(?:e[sd]?|ing)|liquidat(?:e[sd]?|ing))$/;
const fighters =
  /^(?:militants?|terrorists?|fighters?|insurgents?|gunm[ae]n|rebels?|jihadists?|soldiers?|troops|service(?:men|members?)|operatives?|commanders?|militiam[ae]n|combatants?|mercenar(?:y|ies)|guerrillas?|infiltrators?|extremists?|attackers?|saboteurs?)$/;

export const eliminatedCount = defineFigureRule({
  name: "eliminated-count",
  kinds: ["number", "vague"],
  read: (phrase) => {
    const { group, quantity, tokens } = phrase;
    const noun = tokens[group.last]?.lower ?? "";
    if (quantity.isYearLike || group.isPronoun || group.last < group.first || !fighters.test(noun)) return undefined;
    const at = verbBefore(phrase) ?? verbBehind(phrase);
    if (at === undefined) return undefined;
    const range = groupWords(tokens, group);
    return {
      measure: "killed",
      lastToken: Math.max(group.last, at),
      predicate: { first: at, last: at },
      ...(range ? { group: range } : {}),
      unit: "person",
    };
  },
});

/** "eliminated [12]", "eliminating another [12]". */
function verbBefore({ tokens, quantity }: Phrase): number | undefined {
  let at = quantity.first - 1;
  while (/^(?:DET|ADV|ADJ)$/.test(tokens[at]?.pos ?? "")) at--;
  const isVerb = verb.test(tokens[at]?.lower ?? "") && !/^(?:was|were|been|being)$/.test(tokens[at - 1]?.lower ?? "");
  return isVerb ? at : undefined;
}

/** "[12] militants were eliminated", "[12] militants have been eliminated". */
function verbBehind({ tokens, group }: Phrase): number | undefined {
  let at = group.last + 1;
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? "")) at++;
  const isPassive = /^(?:was|were|been|being)$/.test(tokens[at - 1]?.lower ?? "");
  // "were eliminated from the tournament"
  return isPassive && verb.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower !== "from" ? at : undefined;
}
