import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { sourceThenObject } from "./source-then-object.ts";

specifyAttributionRule(sourceThenObject, {
  reads: [
    "[The mayor] <praised> {the divers of the coast guard}.",
    "[The ministry] <rejected> {totals of 300 and 150}.",
    "[The bishop] <called for> {an inquiry}.",
    "[The envoy] met the families and <condemned> {the raid}.",
  ],
  ignores: [
    ["The mayor was praised by the crew.", "the passive turns source and content round"],
    ["The divers praised.", "no object follows"],
  ],
});
