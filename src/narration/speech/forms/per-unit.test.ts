import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { perUnit } from "./per-unit.ts";

specifySpeechRule(perUnit, {
  says: [
    ["It costs $20[/mo].", "per month"],
    ["They count 12[/kg].", "per kilogram"],
    ["Some 300 deaths[/day] were counted.", "per day"],
  ],
  leaves: [
    ["It blew at 60 km/h.", "a unit of its own"],
    ["The killed/wounded are many.", "no unit"],
  ],
});
