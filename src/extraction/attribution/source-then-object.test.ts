import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { sourceThenObject } from "./source-then-object.ts";

specifyAttributionRule(sourceThenObject, {
  reads: [
    "[A lawyer for the families] <spoke of> {“more than twice that number”}.",
    "The captains [who] <endorsed> {her} say they will sail.",
    "The captain, [who] <praised> {the crew}, smiled.",
    "[The army] <contested> {the toll}, saying only two had died.",
    "[The army] <contested> {that toll} and gave three.",
    "[He] <rebuked> {the mayor} by leaving the hall.",
    "[She] <accused> {one of them, Anna Berg, of lying}.",
    "[He] <thanked> {his crew, his mother and his friends}.",
    "[Voters] <see> {her as the better captain}.",
    "[The poll] <showed> {a narrow lead}.",
    "[He] <called> {her divisive}.",
    "[The mayor] <praised> {the divers of the coast guard}.",
    "[The ministry] <rejected> {totals of 300 and 150}.",
    "[The governor, Ivan Petrov], <denied> {the claim}.",
    "[The bishop] <called for> {an inquiry}.",
    "[The envoy] met the families and <condemned> {the raid}.",
    "[The ministry] <rejected> on Monday {the claim that 300 people died}.",
    "[The ministry] <dismissed> late on Monday {a report that 300 people died}.",
  ],
  ignores: [
    ["The group claimed responsibility for the raid that killed 12 people.", "the raid is claimed, not the toll"],
    ["Voters see her often.", "with their eyes"],
    ["The guard showed him the cell.", "a guard is no paper"],
    ["A group called Lund Watch was founded there.", "its name"],
    ["He told reporters.", "nothing was told"],
    ["The mayor was praised by the crew.", "the passive turns source and content round"],
    ["The divers praised.", "no object follows"],
  ],
});
