import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { contentWhoseSource } from "./content-whose-source.ts";

specifyAttributionRule(contentWhoseSource, {
  reads: [
    "{The rebels claimed 400 dead and 300 hurt, numbers} that [the army] <disputes>.",
    "{To that come 30 fighters from the valley} whose deaths [a spokesman for the council] <confirmed> in November.",
    "Nine people died, {a figure} <disputed> by [the army].",
    "The army said it had killed 30 rebels, {a claim} [the rebels] <denied>.",
  ],
  ignores: [
    ["The officials who confirmed the deaths left.", "the subject's own relative clause"],
    ["The decision confirmed by the board stands.", "no figure is told by a decision"],
    ["The army disputes numbers.", "no relative clause"],
  ],
});
