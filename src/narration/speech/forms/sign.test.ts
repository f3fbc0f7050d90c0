import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { sign } from "./sign.ts";

specifySpeechRule(sign, {
  says: [
    ["Smith [&] Sons closed.", "and"],
    ["Room [#]5 burned.", "number"],
    ["It took 12 [×] 3 hours.", "times"],
    ["Article [§]5 applies.", "section"],
    ["The killed[/]wounded are many.", "slash"],
    ["A box of 25 [x] 7 m fell.", "by"],
  ],
  leaves: [
    ["Over 100+ died.", "a bound"],
    ["Some 40% died.", "a share"],
    ["Photo: M. Reyes / Pool", "a slash that parts"],
  ],
});
