import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { phoneNumber } from "./phone-number.ts";

specifySpeechRule(phoneNumber, {
  says: [
    ["Call [202-555-0143] now.", "two zero two five five five zero one four three"],
    ["Call [+44 20 5550 1234].", "plus four four two zero five five five zero one two three four"],
    ["Call [0800 44 1953].", "zero eight zero zero four four one nine five three"],
    ["At [10.0.0.1] it failed.", "one zero dot zero dot zero dot one"],
  ],
  leaves: [
    ["On 2016-11-03 it rained.", "a date"],
    ["Some 10-15 died.", "a range"],
    ["Some 202 555 fled.", "too short"],
  ],
});
