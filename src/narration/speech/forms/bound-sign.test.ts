import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { boundSign } from "./bound-sign.ts";

specifySpeechRule(boundSign, {
  says: [
    ["Some [~]50 people died.", "about"],
    ["Deaths [>]100 are feared.", "more than"],
    ["Deaths [<]10 are hoped for.", "less than"],
    ["Deaths [≥]5 were counted.", "at least"],
    ["Deaths [≤]5 were counted.", "at most"],
    ["A share of 40 [±]3 percent.", "plus or minus"],
    ["Over 100[+] people died.", "or more"],
    ["It cost $500[+].", "or more"],
    ["Some 10k[+] fled.", "or more"],
  ],
  leaves: [
    ["Two + two make four.", "a sum"],
    ["Call +44 20 5550 1234.", "a telephone"],
  ],
});
