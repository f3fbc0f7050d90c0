import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { saidOfSubject } from "./said-of-subject.ts";

specifyAttributionRule(saidOfSubject, {
  reads: [
    "The number of dead <was put> {at 40} by [the clinic].",
    "The toll <is estimated> {at more than 40}.",
    "{At least 40 miners} <were reported> {killed}.",
    "{Half of the crew} <are thought> {to be convicts}.",
    "The captain <was told> by [the harbour office] {that the pier was closed}.",
    "It <is believed> {that 40 people drowned}.",
    "{The toll} <was given> by [the governor, Erik Holm].",
    "{The driver} <was described> by [neighbours] {as a quiet man}.",
  ],
  ignores: [
    ["The captain told the crew that the pier was closed.", "active voice"],
    ["The table was put at the window.", "no number"],
    ["The letter was written in May.", "nothing is said of what it says"],
  ],
});
