import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { asToldBy } from "./as-told-by.ts";

specifyAttributionRule(asToldBy, {
  reads: [
    "<As reported> by [Radio Lund], {40 people drowned}.",
    "{Forty people drowned}, <as confirmed> by [the clinic].",
    "{Forty people drowned}, as [the coast guard] <reported>.",
    "As [the radio] <reported>, {40 people drowned}.",
    "As [the coast guard] <put> it, {40 people drowned}.",
    "{Forty people drowned}, as [the coast guard] <put> it.",
    "{Forty people drowned}, as [the coast guard] <counts> them.",
  ],
  ignores: [
    ["As the mayor said that the pier was safe, 40 people drowned.", "when he said it"],
    ["The mayor, as announced by the radio on Monday left.", "no stop behind the name"],
    ["As denied by the army, 40 people drowned.", "a denial asserts nothing"],
  ],
});
