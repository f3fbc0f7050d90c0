import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { claimOfSource } from "./claim-of-source.ts";

specifyAttributionRule(claimOfSource, {
  reads: [
    "The count was 200, compared with [the ministry]'s <estimate> of {about 90}.",
    "The crowd doubted [the ministry]'s <claim> {that nobody had died}.",
    "It stands beside an <estimate> by [the monitor], on which others rely, of {more than 13,000 dead}.",
    "Moscow dismissed [a U.S.] <estimate> {that 100 soldiers had died}.",
    "They laughed at a <claim> made on Sunday by [the rebel leader, Erik Holm], {that he had lost 94 men}.",
    "There were <allegations> {that the guards had fled}.",
  ],
  ignores: [
    ["The crowd disputed numbers that the ministry gave.", "a relative clause, not what the numbers say"],
    ["The statement drew a crowd.", "nothing of it is told"],
    ["The ministry lowered the toll from last week's earthquake to 41.", "what the toll counts, not who"],
    ["The mayor raised the death toll from the attack in Lund to 41.", "what the toll counts, not who"],
    ["Russian claims of victory were many.", "an adjective names no source"],
  ],
});
