import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { code } from "./code.ts";

specifySpeechRule(code, {
  says: [
    ["The [M23] took the town.", "m twenty three"],
    ["Flight [MH17] fell.", "m h seventeen"],
    ["Bird flu [H5N1] spread.", "h five n one"],
    ["The [G7] met.", "g seven"],
    ["An [A321] landed.", "a three twenty one"],
    ["Two B-[52s] flew.", "fifty two s"],
  ],
  leaves: [
    ["A bomb of 12kg fell.", "a unit"],
    ["Some 30k fled.", "a scale"],
    ["The 1980s passed.", "a decade"],
    ["A B-52 flew.", "a hyphen joins"],
  ],
});
