import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { estimateOfSource } from "./estimate-of-source.ts";

specifyAttributionRule(estimateOfSource, {
  reads: [
    "A day earlier [the ministry]'s <count>, carried by the radio, was {182 dead}.",
    "<Estimates> from [health officials] ran {from 30 dead to 60}.",
    "[The official <toll>] is {at least 8,372 people}.",
  ],
  ignores: [
    ["The toll from the flood rose to 67.", "what it counts"],
    ["The ministry's count was wrong.", "no number"],
    ["The count was 40.", "nobody's count"],
  ],
});
