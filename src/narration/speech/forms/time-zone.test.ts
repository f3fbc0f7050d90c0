import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { timeZone } from "./time-zone.ts";

specifySpeechRule(timeZone, {
  says: [
    ["At 8:30 a.m. [ET] it rained.", "eastern time"],
    ["At 1:59 p.m. [EST] it rained.", "e s t"],
    ["At 14:10 [GMT] it rained.", "g m t"],
  ],
  leaves: [
    ["The film E.T. was shown.", "no time before it"],
    ["Some 12 PTA members fled.", "other letters"],
  ],
});
