import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { figureFromSource } from "./figure-from-source.ts";

specifyAttributionRule(figureFromSource, {
  reads: [
    "{The figure} <comes from> [the health ministry].",
    "{The claim} <was made by> [rebel spokesman Erik Holm] on Telegram.",
    "But {those numbers} <came from> [the coast guard].",
    "{That count} <is from> [the Red Cross].",
    "{The death toll} <was provided by> [hospital officials in Lund].",
    "{The latest figures} <have been compiled by> [a group of doctors].",
    "{The number} <was released on Monday by> [the governor, Anna Berg].",
    "{The toll}, <given on Tuesday by> [the harbour agency], was expected to rise.",
    "{That figure}, <released by> [the coast guard], may rise.",
    "{The toll}, which [the harbour agency] <gave> on Tuesday, was expected to rise.",
    "{The count} <is that of> [the doctors' union].",
    "{That} <is the count of> [the Red Cross].",
    "{Those} <are the latest figures from> [the health ministry].",
  ],
  ignores: [
    ["The number is that of a small town.", "a town that is only compared keeps no count"],
    ["That is the number of people who lived in Lund.", "what it counts"],
    ["The toll, which has grown, was expected to rise.", "nobody gives it"],
    ["The figure does not come from the health ministry.", "it is said whose it is not"],
    ["The toll is from last week's earthquake.", "what it counts"],
    ["The figures are from 2019.", "when"],
    ["The boat comes from Lund.", "a boat is no figure"],
    ["A figure came from the fog.", "no figure told before is meant"],
    ["The figure was given by the ministry.", "said-of-subject reads the passive of a reporting verb"],
    ["The figure comes as no surprise.", "nobody gives it"],
  ],
});
