/**
 * Verbs that mean an outcome only with what stands behind their people: "pulled 130 people alive", "sent five people to
 * the hospital". Data.
 */
import type { MeasureName } from "../../domain/measures.ts";

export interface CompletedVerb {
  readonly verb: RegExp;
  /** What must stand close behind the people. */
  readonly completion: RegExp;
  readonly measure: MeasureName;
  /** An infinitive may stand behind more words on the people: "forced 130 people living in huts to relocate". */
  readonly isFar?: true;
  /** Whom the verb does something else to: doctors are sent to a hospital to work. */
  readonly notOf?: RegExp;
}

const makesThem =
  /^(?:forc(?:es?|ed|ing)|prompt(?:s|ed|ing)?|compel(?:s|led|ling)?|oblig(?:es?|ed|ing)|caus(?:es?|ed|ing)|requir(?:es?|ed|ing)|order(?:s|ed|ing)?|tell(?:s|ing)?|told|urg(?:es?|ed|ing)|ask(?:s|ed|ing)?|advis(?:es?|ed|ing)|instruct(?:s|ed|ing)?|le(?:d|ads?|ading))$/;

export const completedVerbs: readonly CompletedVerb[] = [
  { verb: /^(?:cost(?:s|ing)?)$/, completion: /^(?:their lives|his life|her life)\b/, measure: "killed" },
  {
    verb: /^(?:pull(?:s|ed|ing)?|brought|bring(?:s|ing)?|dug|lift(?:s|ed|ing)?|pluck(?:s|ed|ing)?|l[ei]d|leading|got|carried|winched|found|finds?|airlift(?:s|ing)?|flew|took|taking)$/,
    completion: /^(?:\w+ )?(?:alive|out alive|to safety|to shore|ashore)\b/,
    measure: "rescued",
  },
  {
    verb: /^(?:pull(?:s|ed|ing)?|brought|bring(?:s|ing)?|dug|lift(?:s|ed|ing)?|pluck(?:s|ed|ing)?|l[ei]d|leading|got|carried|winched|airlift(?:s|ing)?)$/,
    completion:
      /^(?:\w+ )?(?:out|from the rubble|off|down from|from (?:\w+ ){0,2}(?:roofs?|rooftops?|water|sea|waters|wreckage|boats?|rafts?|dingh(?:y|ies)|ferry|ship|vessels?|collapsed|ruins|debris))\b/,
    measure: "rescued",
  },
  {
    verb: /^(?:forc(?:es?|ed|ing)|dr(?:ives?|ove|iven|iving)|push(?:es|ed|ing)|sen(?:t|ds|ding)|mak(?:es|ing)|made|left|leaving|rendered)$/,
    completion:
      /^(?:from their|out of (?:their|his|her|the) (?:homes?|houses?|villages?|towns?|camps?)|to flee|to leave|fleeing|from homes|homeless|without (?:homes|shelter)|(?:in)?to (?:\w+ ){0,2}(?:camps?|shelters?|tents|exile|higher ground)|out of (?!work|business|control|action|bounds|office|power|bed|hand|the|a|an|his|her|their|its|service|school|prison|jail|hospital)\w+|off their (?:land|farms|fields)|across the border)\b/,
    measure: "displaced",
    notOf:
      /^(?:doctors|nurses|medics|experts|volunteers|staff|inspectors|soldiers|troops|monitors|engineers|fighters|prisoners)$/,
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
  {
    verb: /^(?:sen(?:t|ds|ding)|put(?:s|ting)?|land(?:s|ed|ing))$/,
    completion: /^(?:to|in|into) (?:\w+ ){0,2}(?:hospitals?|intensive care)\b/,
    measure: "injured",
    notOf:
      /^(?:doctors|nurses|medics|paramedics|surgeons|experts|volunteers|staff|inspectors|soldiers|troops|monitors|engineers)$/,
  },
  {
    verb: /^(?:treat(?:s|ed|ing)?)$/,
    completion:
      /^(?:, )?(?:\w+ )?(?:for|with) (?!(?:\w+ )?(?:malaria|cholera|cancer|flu|influenza|measles|ebola|dengue|depression|addiction|tuberculosis))\b/,
    measure: "injured",
  },
  { verb: /^(?:took|tak(?:es|ing|en)|h[eo]ld(?:s|ing)?)$/, completion: /^(?:hostage|captive)\b/, measure: "abducted" },
  { verb: /^(?:took|tak(?:es|ing|en)|h[eo]ld(?:s|ing)?)$/, completion: /^(?:prisoner)\b/, measure: "captured" },
  {
    verb: /^(?:sw(?:eeps|ept|eeping)|wash(?:es|ed|ing)|carried)$/,
    completion: /^(?:away|out to sea|downstream)\b/,
    measure: "missing",
  },
  {
    verb: /^(?:clear(?:s|ed|ing)?|evacuat(?:es|ed|ing)|mov(?:es|ed|ing))$/,
    completion:
      /^(?:from (?:\w+ ){0,3}(?:homes?|houses?|buildings?|villages?|towns?|area|zone|district|valley|beach(?:es)?|circle|streets|hospital|school)|off the (?:island|mountain|coast|beach))\b/,
    measure: "evacuated",
    notOf: /^(?:squatters|protesters|demonstrators|troops|soldiers|workers|employees)$/,
  },
  {
    verb: /^(?:mov(?:es|ed|ing)|took|tak(?:es|ing|en)|order(?:s|ed|ing)|told|brought)$/,
    completion:
      /^(?:out of (?:the )?(?:danger|flood|valley|area|town|village|path|zone|city)|to (?:higher ground|safer|safety|shelters?|evacuate))\b/,
    measure: "evacuated",
  },
  {
    verb: /^(?:shoot(?:s|ing)?|shot|stab(?:s|bed|bing)?|beat(?:s|en|ing)?|burn(?:s|ed|ing)?)$/,
    completion: /^(?:to death|dead)\b/,
    measure: "killed",
  },
];
