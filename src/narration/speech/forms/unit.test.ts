import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { unit } from "./unit.ts";

specifySpeechRule(unit, {
  says: [
    ["The bomb weighed 12[kg].", "kilograms"],
    ["They fled 5 [km].", "kilometers"],
    ["They fled 1 [km].", "kilometer"],
    ["A 5-[km] stretch is mined.", "kilometer"],
    ["A 155[mm] shell fell.", "millimeter"],
    ["It was 2[°C].", "degrees celsius"],
    ["It covers 12 [sq mi].", "square miles"],
    ["Winds of 120 [mph] blew.", "miles per hour"],
    ["About 100 million [kg] burned.", "kilograms"],
  ],
  leaves: [
    ["Two km were mined.", "no digits before"],
    ["Some 1.2m people fled.", "millions"],
    ["The 5 may flee.", "a word"],
  ],
});
