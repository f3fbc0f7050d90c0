import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { citingSource } from "./citing-source.ts";

specifyAttributionRule(citingSource, {
  reads: [
    "The agency <cited> [the prosecutor's office] for {103 children killed}.",
    "The radio <quoted> [a diver] as saying {that the hull had split}.",
    "{Forty people drowned}, [the diver] <was quoted> as saying by the radio.",
    "The radio <quoted> [the governor, Erik Holm], as saying {that 40 people drowned}.",
    "The Lund Express newspaper, <citing> [officials in Malmo], reported {that 40 people drowned}.",
    "{Forty people drowned}, the radio said, <citing> [the coast guard].",
    "The radio reported on July 16, 2023, <citing> [the mayor's spokesman, Erik Holm], {that 12 people had died}.",
    "The radio reported, <citing> [a leaked report], {that 12 people had died}.",
    "The radio said, <citing> [an internal clinic document], {that 12 people had died}.",
    "[Anna Berg] <was quoted> by the radio on Friday as saying {that 12 people had died}.",
    "[Anna Berg] <was quoted> by the radio at noon on Monday as saying {that 12 people had died}.",
    "The radio <quoted> [the clinic] as saying on Monday {that 12 people had died}.",
    "{Twelve people died}, the radio <quoted> [the clinic] as saying on Monday.",
  ],
  ignores: [
    ["The agency cited bad weather.", "nothing says what the weather told"],
    ["The diver said the hull had split.", "nobody is cited"],
  ],
});
