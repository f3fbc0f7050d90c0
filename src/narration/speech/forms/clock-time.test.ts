import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { clockTime } from "./clock-time.ts";

specifySpeechRule(clockTime, {
  says: [
    ["At [8:30 a.m.] it rained.", "eight thirty a m"],
    ["At [14:10] it rained.", "fourteen ten"],
    ["At [1:05 am] it rained.", "one oh five a m"],
    ["At [0830] GMT it rained.", "oh eight thirty"],
    ["At [09:00] it rained.", "nine o'clock"],
    ["From 5-[7 p.m.] it rained.", "seven p m"],
    ["She ran [2:01:39].", "two hours one minute and thirty nine seconds"],
    ["[09.10] Sirens were heard.", "nine ten,"],
    ["The shelling began at [9.05].", "nine oh five"],
  ],
  leaves: [
    ["Shares fell at 9.05 percent.", "a share"],
    ["Some 830 died.", "a count"],
    ["They won 2:1.", "a score"],
  ],
});
