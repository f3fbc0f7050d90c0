/**
 * Burials: a landslide that "buried [120] villagers" leaves them missing; a town that "has buried [211] soldiers" counts its dead.
 *
 * Not here: "buried under the rubble" told behind its people (count-then-outcome).
 */
import { defineFigureRule } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";

const disasters =
  /\b(?:landslides?|mudslides?|avalanches?|mud|rubble|debris|snow|collapse\w*|earthquakes?|quakes?|rocks?|lava|ash|building)\b/i;

export const buriedCount = defineFigureRule({
  name: "buried-count",
  kinds: ["number", "vague"],
  read: ({ group, quantity, tokens, sentence }) => {
    const range = groupWords(tokens, group);
    const isDisaster = disasters.test(sentence.text.slice(sentence.start, sentence.end));
    const reading = (first: number) => ({
      measure: isDisaster ? ("missing" as const) : ("killed" as const),
      lastToken: Math.max(group.last, quantity.last, first),
      predicate: { first, last: first },
      ...(range ? { group: range } : {}),
      unit: "person" as const,
    });
    if (group.nounClass !== "person" && group.nounClass !== "none") return undefined;
    const before = tokens[quantity.first - 1];
    if (
      before !== undefined &&
      /^(?:bur(?:y|ies|ied|ying))$/.test(before.lower) &&
      (group.nounClass === "person" || isDisaster)
    )
      return reading(quantity.first - 1);
    for (let i = Math.max(group.last, quantity.last) + 1; i < Math.max(group.last, quantity.last) + 5; i++) {
      if (tokens[i]?.lower === "buried") return reading(i);
      if (tokens[i]?.pos !== "AUX" && tokens[i]?.pos !== "ADV" && tokens[i]?.lower !== "more") return undefined;
    }
    return undefined;
  },
});
