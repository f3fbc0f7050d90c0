import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { sourceIsSure } from "./source-is-sure.ts";

specifyAttributionRule(sourceIsSure, {
  reads: [
    "[Officials] <are concerned> {that the dam may break}.",
    "[She] <was very optimistic about> {the talks}, which began on Monday.",
    "[Farmers], <worried about> {the harvest}, stayed at home.",
    "[The mayor] <is not sure> {that anybody survived}.",
  ],
  ignores: [
    ["The dam is concerned.", "about nothing"],
    ["It rained, sure of nothing.", "nobody is"],
  ],
});
