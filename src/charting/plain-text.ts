/**
 * Words of articles as a chart may print them: on one line, without what XML forbids and without characters that turn the
 * order of what stands beside them. "12\u202Ekilled\n" → "12killed"
 */
const forbidden = /[\p{Cc}\p{Cs}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu;

export function plainText(text: string): string {
  return text.replace(/\s+/g, " ").replace(forbidden, "");
}

/** At most so many characters (code points), with "…" for what was cut. */
export function clipText(text: string, length: number): string {
  const characters = [...plainText(text).trim()];
  if (characters.length <= length) return characters.join("");
  return `${characters
    .slice(0, length - 1)
    .join("")
    .trimEnd()}…`;
}
