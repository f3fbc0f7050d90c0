import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { word } from "./word.ts";

specifySpeechRule(word, {
  says: [
    ["The [Russian-backed] forces left.", "russian backed"],
    ["They [don't] know.", "don't"],
    ["The [UN] left.", "u n"],
    ["The [UN's] envoy left.", "u n's"],
    ["[NATO] met.", "nato"],
    ["Twelve [NGOs] left.", "n g o's"],
    ["The [UN-led] talks ended.", "u n led"],
    ["The [SRLT] was told.", "s r l t"],
    ["[LA] QUEBRADA, Monday – Rain fell.", "la"],
    ["A [Kh]-101 fell.", "k h"],
    ["Some 2.5 [million] and three more fled.", "million,"],
  ],
  leaves: [
    ["U.S.", "dots"],
    ["M23", "digits"],
    ["40%", "no letters"],
  ],
});
