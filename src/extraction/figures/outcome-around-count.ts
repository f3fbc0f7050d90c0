/**
 * A verb and its completion around the count: "pulled [130] people alive from the rubble", "forced [half a million] people
 * from their homes", "treated [200] people for burns", "took [20] villagers hostage".
 *
 * Not here: verbs that need no completion, "killed 12" (outcome-then-count).
 */
import type { MeasureName } from "../../domain/measures.ts";
import { stepOver } from "../clause-walk.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";

interface Frame {
  readonly verb: RegExp;
  /** What must stand close behind the people. */
  readonly completion: RegExp;
  readonly measure: MeasureName;
  /** An infinitive may stand behind more words on the people: "forced 130 people living in huts to relocate". */
  readonly isFar?: true;
}

const makesThem =
  /^(?:forc(?:es?|ed|ing)|prompt(?:s|ed|ing)?|compel(?:s|led|ling)?|oblig(?:es?|ed|ing)|caus(?:es?|ed|ing)|requir(?:es?|ed|ing)|order(?:s|ed|ing)?|tell(?:s|ing)?|told|urg(?:es?|ed|ing)|ask(?:s|ed|ing)?|advis(?:es?|ed|ing)|instruct(?:s|ed|ing)?|le(?:d|ads?|ading))$/;

const frames: readonly Frame[] = [
  { verb: /^(?:cost(?:s|ing)?)$/, completion: /^(?:their lives|his life|her life)\b/, measure: "killed" },
  {
    verb: /^(?:pull(?:s|ed|ing)?|brought|bring(?:s|ing)?|dug|lift(?:s|ed|ing)?|pluck(?:s|ed|ing)?|l[ei]d|leading|got|carried|winched)$/,
    completion:
      /^(?:\w+ )?(?:alive|out|to safety|to shore|from the rubble|off|from (?:the )?(?:roofs?|rooftops?|water|sea|wreckage))\b/,
    measure: "rescued",
  },
  {
    verb: /^(?:forc(?:es?|ed|ing)|dr(?:ives?|ove|iven|iving)|push(?:es|ed|ing)|sen(?:t|ds|ding)|mak(?:es|ing)|made|left|leaving|rendered)$/,
    completion:
      /^(?:from their|out of (?:their|his|her|the) (?:homes?|houses?|villages?|towns?|camps?)|to flee|to leave|fleeing|from homes|homeless|without (?:homes|shelter)|into (?:camps|shelters))\b/,
    measure: "displaced",
  },
  {
    verb: makesThem,
    completion: /^to (?:be )?evacuated?\b/,
    measure: "evacuated",
    isFar: true,
  },
  {
    verb: makesThem,
    completion:
      /^to (?:be relocated|flee|relocate|abandon|move (?:out|to)|leave (?:their|the area)|(?:seek|take) (?:shelter|refuge)|sleep (?:outside|outdoors|in))\b/,
    measure: "displaced",
    isFar: true,
  },
  { verb: /^(?:treat(?:s|ed|ing)?)$/, completion: /^(?:for|with)\b/, measure: "injured" },
  { verb: /^(?:took|tak(?:es|ing|en)|h[eo]ld(?:s|ing)?)$/, completion: /^(?:hostage|captive)\b/, measure: "abducted" },
  { verb: /^(?:took|tak(?:es|ing|en)|h[eo]ld(?:s|ing)?)$/, completion: /^(?:prisoner)\b/, measure: "captured" },
  {
    verb: /^(?:sw(?:eeps|ept|eeping)|wash(?:es|ed|ing)|carried)$/,
    completion: /^(?:away|out to sea|downstream)\b/,
    measure: "missing",
  },
  {
    verb: /^(?:mov(?:es|ed|ing)|took|tak(?:es|ing|en)|order(?:s|ed|ing)|told|brought)$/,
    completion: /^(?:out of (?:the )?(?:danger|flood)|to (?:higher ground|safer|safety|shelters?|evacuate))\b/,
    measure: "evacuated",
  },
  {
    verb: /^(?:shoot(?:s|ing)?|shot|stab(?:s|bed|bing)?|beat(?:s|en|ing)?|burn(?:s|ed|ing)?)$/,
    completion: /^(?:to death|dead)\b/,
    measure: "killed",
  },
];

export const outcomeAroundCount = defineFigureRule({
  name: "outcome-around-count",
  kinds: ["number", "vague"],
  read: (phrase) => {
    const { group, quantity, tokens } = phrase;
    if (group.nounClass === "thing" || group.nounClass === "unknown") return undefined;
    if (quantity.isYearLike && group.nounClass === "none") return undefined;
    const verbAt = verbBefore(phrase);
    if (verbAt < 0) return undefined;
    const frame = frames.find((each) => each.verb.test(tokens[verbAt]!.lower) && isCompleted(phrase, each));
    if (frame === undefined) return undefined;
    const range = groupWords(tokens, group);
    return {
      measure: frame.measure,
      lastToken: group.last + 1,
      predicate: { first: verbAt, last: verbAt },
      ...(range ? { group: range } : {}),
      unit: group.nounClass === "household" ? "household" : "person",
    };
  },
});

/** Whether the completion stands close behind the people, or behind what tells more of them. */
function isCompleted({ tokens, group, quantity }: Phrase, { completion, isFar }: Frame): boolean {
  const from = Math.max(group.last, quantity.last) + 1;
  for (let i = from, passed = false; i < tokens.length && i < from + 20; i++) {
    const words = tokens.slice(i, i + 4).map(({ lower }) => lower);
    if (completion.test(words.join(" "))) return true;
    if (isFar !== true) return false;
    const step = stepOver(tokens, i, passed);
    if (step === undefined) return false;
    passed ||= step.isVerb;
    i = step.last;
  }
  return false;
}

/** The token of a verb just before the quantity, -1 where none stands. */
function verbBefore({ tokens, quantity }: Phrase): number {
  for (let i = quantity.first - 1; i >= 0 && i >= quantity.first - 6; i--) {
    const { pos, lower } = tokens[i]!;
    // "forced a total of 300 people"
    if (lower === "of" && /^(?:total|group|crowd)$/.test(tokens[i - 1]?.lower ?? "")) i--;
    else if (frames.some(({ verb }) => verb.test(lower))) return i;
    else if (pos !== "DET" && pos !== "ADV" && pos !== "ADJ" && pos !== "PRON") return -1;
  }
  return -1;
}
