/**
 * A sign that bounds a number or makes it rough: "~50" → about (fifty), ">100" → more than, "≥" → at least, "100+" → (one hundred) or more.
 *
 * Not here: "+" between numbers and words (sign).
 */
import { before, endOf, matchAt } from "../match-at.ts";
import { defineSpeechRule } from "../speech-rule.ts";

const ahead = /(?:~|≈|≃|>=?|<=?|≥|⩾|≤|⩽|±|\+\/-)(?= ?[$€£¥]?\.?\d)/y;
const behind = /\+(?!\s?[$€£]?\.?\d)(?![A-Za-z])/y;
const said: Readonly<Record<string, string>> = {
  ...{ "~": "about", "≈": "about", "≃": "about", "±": "plus or minus", "+/-": "plus or minus" },
  ...{ ">": "more than", "<": "less than", ">=": "at least", "≥": "at least", "⩾": "at least" },
  ...{ "<=": "at most", "≤": "at most", "⩽": "at most" },
};

export const boundSign = defineSpeechRule({
  name: "bound-sign",
  read(text, at, end) {
    const sign = matchAt(ahead, text, at, end);
    if (sign !== undefined) return { end: endOf(sign), words: said[sign[0]]!.split(" ") };
    const isOpen =
      matchAt(behind, text, at, end) !== undefined &&
      /\d(?:%|[kKmMbB]n?|\s?(?:million|billion))?$/.test(before(text, at));
    return isOpen ? { end: at + 1, words: ["or", "more"] } : undefined;
  },
});
