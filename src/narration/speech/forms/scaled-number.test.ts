import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { scaledNumber } from "./scaled-number.ts";

specifySpeechRule(scaledNumber, {
  says: [
    ["Some [1.2m] people fled.", "one point two million"],
    ["About [30k] fled.", "thirty thousand"],
    ["It cost [5bn] in all.", "five billion"],
    ["Some [30k] and 12 more fled.", "thirty thousand,"],
  ],
  leaves: [
    ["A wave of 12m came.", "a length"],
    ["A wall 3m high fell.", "a length"],
    ["The bus dropped 15m into a ravine.", "a length"],
    ["It cost $5bn.", "money"],
  ],
});
