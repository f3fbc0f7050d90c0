import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { dottedNumber } from "./dotted-number.ts";

specifySpeechRule(dottedNumber, {
  says: [
    ["Some [1.200] people fled.", "one thousand two hundred"],
    ["The storm displaced [1.200.000].", "one million two hundred thousand"],
  ],
  leaves: [
    ["A rise of 1.200 was measured.", "nothing tells that dots group"],
    ["Some 1.125 million people fled.", "a scale"],
  ],
});
