import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { estimateOfSource } from "./estimate-of-source.ts";

specifyAttributionRule(estimateOfSource, {
  reads: [
    "A day earlier [the ministry]'s <count>, carried by the radio, was {182 dead}.",
    "<Estimates> from [health officials] ran {from 30 dead to 60}.",
    "[The official <toll>] is {at least 8,372 people}.",
    "<Figures> from [the Fire Department] were {41 dead}.",
  ],
  ignores: [
    ["The toll from the flood rose to 67.", "what it counts"],
    ["Figures from Monday's attack in Lund were 41 dead.", "what they count"],
    ["The count from Cyclone Idai was 41 dead.", "what it counts, by its name"],
    ["The ministry's count was wrong.", "no number"],
    ["The count was 40.", "nobody's count"],
  ],
});
