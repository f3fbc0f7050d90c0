/**
 * Text from the outside made fit for a terminal: control characters, which could move the cursor, retitle the
 * window or hide words, and marks that turn the writing direction show as a replacement character.
 *
 * Not for JSON and CSV: there the characters stay what they are.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out.
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** `text` on one line, safe to print: white space of any kind becomes one space, anything unsafe "\ufffd". */
export function printable(text: string): string {
  return text.replace(/\s+/g, " ").replace(unsafe, "\ufffd");
}
