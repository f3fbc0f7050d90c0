import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { clauseBeforeQuote } from "./clause-before-quote.ts";

specifyAttributionRule(clauseBeforeQuote, {
  reads: [
    "[His brother, Erik], was blunt<:> {“They knew the dam was weak.”}",
    "[A nurse] described the ward<:> {“There are no beds left.”}",
    "Said [Anna Berg]<:> {“We will not be moved.”}",
    "[Dr. Anna Berg, head of the ward]<:> {“There are no beds left.”}",
    "The fire was out and [she] had one question<:> {“Who lit it?”}",
  ],
  ignores: [
    ["The plan was clear: “Keep off the pier.”", "a plan has no mouth"],
    ["Anna Berg said: “We will not be moved.”", "source-then-content"],
    ["Anna Berg had three rules: work, sleep and silence.", "no quotation"],
  ],
});
