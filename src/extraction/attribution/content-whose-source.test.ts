import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { contentWhoseSource } from "./content-whose-source.ts";

specifyAttributionRule(contentWhoseSource, {
  reads: [
    "{The rebels claimed 400 dead and 300 hurt, numbers} that [the army] <disputes>.",
    "{To that come 30 fighters from the valley} whose deaths [a spokesman for the council] <confirmed> in November.",
  ],
  ignores: [
    ["The officials who confirmed the deaths left.", "the subject's own relative clause"],
    ["The army disputes numbers.", "no relative clause"],
  ],
});
