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
  ],
  ignores: [
    ["The agency cited bad weather.", "nothing says what the weather told"],
    ["The diver said the hull had split.", "nobody is cited"],
  ],
});
