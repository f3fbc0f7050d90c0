import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { colon } from "./colon.ts";

specifyAttributionRule(colon, {
  part: "headline",
  reads: [
    "[Berg]<:> {We will rebuild the bridge}",
    "{Hundreds missing after flood}<:> [UN]",
    "{Flood kills 14 in Lund} <-> [governor]",
    "{Flood kills 14 in Lund} <—> [Swedish officials]",
    "{Flood kills 14 in Lund}<:> [ministry of health]",
  ],
  ignores: [
    ["Mill fire: 14 dead, owner held", "a fire tells nothing"],
    ["Fact check: 40 dead in the flood?", "the outlet's own label"],
    ["Flood kills 14 - again", "nobody who tells"],
    ["Flood kills 14 in Lund – the story so far", "nobody who tells"],
    ["The flood in numbers: forty dead, ninety hurt", "a topic, no source"],
  ],
});

specifyAttributionRule(colon, {
  reads: [
    "12:10 – [Police]<:> {no deaths confirmed, about 80 hurt.}",
    "[Harbour ministry]<:> {12 dead.}",
    "[REPORTER]<:> {How many are there? I heard of forty.}\nThe pier fell.",
  ],
  ignores: [
    ["Deaths: 12 in the town.", "a label"],
    ["PREVIOUS STORY: 12 died in the town.", "the outlet's own label"],
    ["Beirut: 12 killed.", "where it was"],
    ["She brought what they needed: bread.", "no source before it"],
    ["Flood kills 14 - governor", "only a headline ends in its source"],
  ],
});
