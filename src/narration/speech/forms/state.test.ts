import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { state } from "./state.ts";

specifySpeechRule(state, {
  says: [
    ["MEMPHIS, [Tenn.] – Three died.", "tennessee"],
    ["Rep. Cole (D-[Md.]) left.", "maryland"],
    ["Dayton, [OH] 45402", "ohio"],
    ["She left Reno, [NV].", "nevada"],
  ],
  leaves: [
    ["Miss. Lind left.", "no town before"],
    ["It was OK.", "no town before"],
    ["THEY LEFT, OR DIED IN RAIN", "a headline"],
  ],
});
