import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { decade } from "./decade.ts";

specifySpeechRule(decade, {
  says: [
    ["The [1980s] were hungry years.", "nineteen eighties"],
    ["Wars of the '[80s] went on.", "eighties"],
    ["Two men in their [20s] died.", "twenties"],
    ["Few were counted in the [2000s].", "two thousands"],
    ["It was built in the mid-[1990s].", "nineteen nineties"],
  ],
  leaves: [
    ["Two B-52s flew.", "no decade ends in two"],
    ["The 4s were odd.", "one digit"],
  ],
});
