import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { colon } from "./colon.ts";

specifyAttributionRule(colon, {
  part: "headline",
  reads: ["[Berg]<:> {We will rebuild the bridge}", "{Hundreds missing after flood}<:> [UN]"],
  ignores: [
    ["Fact check: 40 dead in the flood?", "the outlet's own label"],
    ["The flood in numbers: forty dead, ninety hurt", "a topic, no source"],
  ],
});
