/**
 * The sign of a share: "12.5%" → (twelve point five) percent, "10-20%" → (ten to twenty) percent.
 *
 * Not here: "per cent" and "percent", which are words; the number before.
 */
import { defineSpeechRule } from "../speech-rule.ts";

export const percentSign = defineSpeechRule({
  name: "percent-sign",
  read: (text, at) => (text[at] === "%" ? { end: at + 1, words: ["percent"] } : undefined),
});
