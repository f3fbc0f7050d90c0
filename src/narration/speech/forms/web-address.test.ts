import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { webAddress } from "./web-address.ts";

specifySpeechRule(webAddress, {
  says: [
    ["See [reliefweb.int] for more.", "reliefweb dot int"],
    ["Write to [press@example.org] now.", "press at example dot org"],
    ["See [www.example.org/12].", "w w w dot example dot org slash one two"],
    ["See [https://example.com/a-b].", "h t t p s colon slash slash example dot com slash a dash b"],
  ],
  leaves: [
    ["The U.S. left.", "initials"],
    ["Nine died.Ten fled.", "a full stop without its blank"],
    ["At 9.05 it rained.", "digits"],
  ],
});
