import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { sameSourceGoesOn } from "./same-source-goes-on.ts";

specifyAttributionRule(sameSourceGoesOn, {
  reads: [
    "[The mayor] said the bridge had fallen, <adding> {that 12 people were hurt}.",
    "[The mayor] said the bridge had fallen and <warned> {that the dam might follow}.",
    "[The general] resigned, <saying> {that he had lost the army}.",
  ],
  ignores: [
    [
      "The mayor said the bridge had fallen, and the radio reported that it held.",
      "the second verb has a subject of its own",
    ],
    ["Adding salt is wise.", "no clause follows"],
  ],
});
