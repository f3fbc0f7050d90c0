/**
 * A stretch of text as the rules see it: Latin letters without their marks, one kind of apostrophe, quotation mark and hyphen, nothing that
 * is invisible. Each of its characters knows where it stands in the text.
 *
 * Not here: signs and other scripts, which stay what they are.
 */
export interface PlainText {
  readonly text: string;
  /** Of each character, in the text that it was taken from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const invisible = /\p{Cf}|\p{Default_Ignorable_Code_Point}/u;
const mark = /\p{M}/u;
const asciiLetters = /^[A-Za-z]+$/;

/** Letters that no decomposition leads to plain ones, and marks of which one kind is enough. */
// biome-ignore format: a table
const plainOf: ReadonlyMap<string, string> = new Map(Object.entries({
  ß: "ss", ẞ: "SS", æ: "ae", Æ: "AE", œ: "oe", Œ: "OE", ø: "o", Ø: "O", đ: "d", Đ: "D", ð: "d", Ð: "D", þ: "th", Þ: "TH",
  ł: "l", Ł: "L", ı: "i", ŋ: "ng", ħ: "h", Ħ: "H", ə: "e", Ə: "E", µ: "μ",
  "’": "'", "‘": "'", "‛": "'", ʼ: "'", ʻ: "'", ʿ: "'", ʾ: "'", "′": "'", "´": "'", "＇": "'",
  "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"', "‹": '"', "›": '"',
  "‐": "-", "‑": "-", "‒": "–", "―": "—", "−": "-", "－": "-", "⁄": "/", "∕": "/", "…": "...", "º": "°", "˚": "°",
  "％": "%", "﹪": "%", "～": "~", "∼": "~", "＋": "+", "＆": "&", "＄": "$", "￥": "¥", "￡": "£", "￦": "₩",
}));

export function plainTextOf(text: string, start: number, end: number): PlainText {
  let plain = "";
  let isBlank = false;
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = start; at < end; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const next = Math.min(end, at + character.length);
    const isMark: boolean = mark.test(character) && plain !== "" && !isBlank;
    if (isMark) ends[ends.length - 1] = next;
    const written: string = isMark ? "" : plainCharacter(character);
    for (let unit = 0; unit < written.length; unit++) {
      starts.push(at);
      ends.push(next);
    }
    plain += written;
    if (written !== "") isBlank = /^\s$/.test(written);
    at = next;
  }
  return { text: plain, starts, ends };
}

function plainCharacter(character: string): string {
  if (/^[\t\n -~]$/.test(character)) return character;
  // Blanks that do not break keep grouped digits together.
  if (/[\u00a0\u2007\u2009\u202f]/.test(character)) return "\u00a0";
  if (/\s|\p{Cc}/u.test(character)) return " ";
  if (invisible.test(character)) return "";
  const listed = plainOf.get(character);
  if (listed !== undefined) return listed;
  if (/\p{Nd}|\p{Nl}/u.test(character)) return asciiOr(character, character.normalize("NFKC"));
  if (!/\p{L}/u.test(character)) return character;
  return asciiOr(character, character.normalize("NFKD").replace(/\p{M}/gu, ""));
}

/** What a letter or digit comes to, where that is plain: superscripts never get here, so that none joins the number before it. */
const asciiOr = (character: string, plain: string) =>
  asciiLetters.test(plain) || /^[0-9]$/.test(plain) ? plain : character;
