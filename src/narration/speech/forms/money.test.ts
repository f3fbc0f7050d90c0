import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { money } from "./money.ts";

specifySpeechRule(money, {
  says: [
    ["It cost [$2.5 million].", "two point five million dollars"],
    ["It cost [US$76.3 trillion].", "seventy six point three trillion u s dollars"],
    ["It cost [£1.20].", "one pound and twenty pence"],
    ["It cost [€30bn].", "thirty billion euros"],
    ["It cost [$2-3 million].", "two to three million dollars"],
    ["It is a [$5 million] deal.", "five million dollar"],
    ["They paid [$1].", "one dollar"],
    ["They paid [$0.99].", "ninety nine cents"],
    ["They paid [$20.506].", "twenty point five zero six dollars"],
    ["They paid [5 million USD].", "five million u s dollars"],
  ],
  leaves: [
    ["It cost 4 million yuan.", "in words"],
    ["The $ fell.", "no amount"],
  ],
});
