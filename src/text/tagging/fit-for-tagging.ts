/**
 * A stretch of text as wink-nlp can take it, character for character in its place: mostly upper case (old newswire) as lower
 * case, which it tags better; blanks that it takes for letters as spaces; and what would cost it the square of its length
 * parted.
 *
 * Not here: the words as they stand in the text; sentence.ts takes those from the text itself.
 */

/** Longer than any word or address that is read; wink tries each of its characters for the beginning of an e-mail address. */
const longestRun = 256;

const isBlank = (code: number) => code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b);
/** Vertical tab, form feed, next line, Ogham space, line and paragraph separator, ideographic space. */
const isOddBlank = (code: number) =>
  code === 11 ||
  code === 12 ||
  (code > 0x84 && (code === 0x85 || code === 0x1680 || code === 0x2028 || code === 0x2029 || code === 0x3000));

/** Of the same length as `stretch`; the same, where nothing speaks against it. */
export function fitForTagging(stretch: string): string {
  let [upper, lower, run] = [0, 0, 0];
  let isFit = true;
  for (let i = 0; i < stretch.length; i++) {
    const code = stretch.charCodeAt(i);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 65 && code <= 90) upper++;
    run = isBlank(code) ? 0 : run + 1;
    if (run > longestRun || isOddBlank(code)) isFit = false;
  }
  const fit = isFit ? stretch : parted(stretch);
  const isShouted = upper > 40 && upper > lower * 4;
  return isShouted ? lowerAscii(fit) : fit;
}

function parted(stretch: string): string {
  return stretch
    .replace(/[\v\f\x85\u1680\u2028\u2029\u3000]/g, " ")
    .replace(/\S{257,}/g, (run) => run.replace(/(.{256})./gs, "$1 "));
}

/** ASCII letters only: other letters may change length in lower case, which would break the offsets. */
function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
