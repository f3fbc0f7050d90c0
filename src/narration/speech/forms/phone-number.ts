/**
 * Numbers that are read digit by digit: telephones ("+1 202-555-0143"), "111-22-3333", addresses of machines ("10.0.0.1" → one zero dot zero …), numbers of books.
 *
 * Not here: days in digits (numeric-date), numbers that count.
 */
import { endOf, matchAt } from "../match-at.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { digitByDigit } from "../spoken-number.ts";

const telephone = /(?:\+?\d{1,2}[ -]?)?(?:\(\d{3}\)[ -]?|\d{3}[-. ])\d{3}[-.]\d{4}(?:-\d{1,4})?(?!\d|[-.]\d)/y;
const international = /\+\d{1,3}(?:[ -]\(?\d{1,5}\)?){2,6}(?!\d)/y;
/** As Britain groups them: "0800 44 1953". */
const grouped = /0\d{2,4}(?: \d{2,4}){2,3}(?!\d|[.,]\d)|0\d{4} \d{6}(?!\d)/y;
const serial = /\d{3}-\d{2}-\d{4}(?!\d|-\d)|97[89]-\d[\d-]{9,12}(?!\d)/y;
const machine = /\d{1,3}(?:\.\d{1,3}){3}(?!\d|\.\d)/y;

export const phoneNumber = defineSpeechRule({
  name: "phone-number",
  read(text, at, end) {
    if (/[\d.-]/.test(text[at - 1] ?? " ")) return undefined;
    const number = [telephone, international, grouped, serial]
      .map((pattern) => matchAt(pattern, text, at, end))
      .find((found) => found);
    if (number !== undefined) {
      const plus = number[0].startsWith("+") ? ["plus"] : [];
      return { end: endOf(number), words: [...plus, ...digitByDigit(number[0].replace(/\D/g, ""))] };
    }
    const address = matchAt(machine, text, at, end);
    if (address === undefined) return undefined;
    const words = address[0]
      .split(".")
      .flatMap((part, index) => [...(index === 0 ? [] : ["dot"]), ...digitByDigit(part)]);
    return { end: endOf(address), words };
  },
});
