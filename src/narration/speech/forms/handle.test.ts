import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { handle } from "./handle.ts";

specifySpeechRule(handle, {
  says: [
    ["[@NatSecDesk] wrote.", "at nat sec desk"],
    ["Pray for [#Ukraine] now.", "hashtag ukraine"],
    ["[#MeToo] grew.", "hashtag me too"],
  ],
  leaves: [
    ["Room #5 burned.", "a number"],
    ["Write to press@example.org.", "an address"],
  ],
});
