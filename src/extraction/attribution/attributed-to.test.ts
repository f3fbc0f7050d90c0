import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { attributedTo } from "./attributed-to.ts";

specifyAttributionRule(attributedTo, {
  reads: [
    "{The radio said 40 people drowned}, a figure it <attributed to> [the clinic].",
    "{The radio said 40 people drowned}, <attributing both numbers to> [the governor].",
    "{Forty people drowned}, a toll <credited to> [the coast guard].",
  ],
  ignores: [
    ["The clinic attributed the deaths to heat.", "a cause"],
    ["The radio said 40 people died, attributing the deaths to heat.", "a cause"],
  ],
});
