/**
 * A count whose noun the sentence before has with the same verb: "It suffered 50,000 casualties in May. It suffered [60,000] in June",
 * "The army lost 400 men in March; it lost [500] in April".
 *
 * Not here: a count whose verb is left out as well (gapped-count), losses told once in words of war (lost-count).
 */
import type { Token } from "../../text/sentence.ts";
import { defineFigureRule, type EarlierFigure } from "../figure-rule.ts";

/** Of each verb all its forms; whoever does this loses people where the count before says people. */
const verbs = [
  /\b(?:suffer(?:s|ed|ing)?)\b/,
  /\b(?:sustain(?:s|ed|ing)?)\b/,
  /\b(?:los(?:es?|t|ing))\b/,
  /\b(?:incur(?:s|red|ring)?)\b/,
];

export const repeatedLoss = defineFigureRule({
  name: "repeated-loss",
  kinds: ["number", "vague"],
  read: ({ group, quantity, tokens, sentence, earlier, lastTold }) => {
    const before = earlier ?? lastTold;
    if (before === undefined || before.isShare || group.nounClass !== "none" || quantity.isYearLike) return undefined;
    if (!endsCount(tokens[quantity.last + 1])) return undefined;
    const verb = verbBefore(tokens, quantity.first);
    const isRepeated =
      verb !== undefined && isVerbOf(before, verb.lower, sentence.text.slice(sentence.start, sentence.end));
    if (!isRepeated) return undefined;
    return { measure: before.measure, lastToken: quantity.last, unit: before.unit };
  },
});

/** A stop, or where and when; any other word would be what is counted. */
const endsCount = (next: Token | undefined) =>
  next === undefined ||
  /^[,;.)–—]$/.test(next.exact) ||
  /^(?:and|while|in|on|since|during|over|between|from|by|near)$/.test(next.lower);

function verbBefore(tokens: readonly Token[], first: number): Token | undefined {
  let at = first - 1;
  while (tokens[at]?.pos === "ADV" || /^(?:another|up|to|of)$/.test(tokens[at]?.lower ?? "")) at--;
  return tokens[at];
}

/** The sentence of the count before has the same verb; the same sentence has it twice. */
function isVerbOf({ sentence }: EarlierFigure, verb: string, own: string): boolean {
  const pattern = verbs.find((one) => one.test(verb));
  if (pattern === undefined) return false;
  const text = sentence.text.slice(sentence.start, sentence.end);
  const isSame = text === own;
  return [...text.matchAll(new RegExp(pattern, "gi"))].length >= (isSame ? 2 : 1);
}
