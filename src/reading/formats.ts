/**
 * The formats that reading knows, and how a document's own bytes tell which it is.
 */

export type DocumentFormat = "html" | "plain-text" | "markdown";

const htmlStart =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<(?:html|head|body|title|meta|link|script|article|main|section|header|div|p|h[1-6]|span|table|center|font|b|a)\b[^>]*>)/i;

/** HTML begins with a doctype or an element of HTML; everything else is plain text: Markdown looks like it, and its file says what it is. */
export function sniffFormat(text: string): "html" | "plain-text" {
  return htmlStart.test(text.slice(0, 5000)) ? "html" : "plain-text";
}

const markdownStart = /^\s*(?:# \S|---[ \t]*\r?\n(?:[\w-]+:.*\r?\n)+(?:.*\r?\n){0,40}?---[ \t]*(?:\r?\n|$))/;

/** Whether it begins with a heading of Markdown or with front matter. */
export const isMarkdown = (text: string): boolean => markdownStart.test(text.slice(0, 5000));

/** First bytes, in Latin-1, of what people add by mistake. */
const signatures: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF file"],
  ["PK\u0003\u0004", "a ZIP archive or an Office document"],
  ["\u0089PNG", "a PNG image"],
  ["GIF8", "a GIF image"],
  ["\u00ff\u00d8\u00ff", "a JPEG image"],
  ["RIFF", "a RIFF file (WebP, WAV)"],
  ["\u001f\u008b", "a gzip archive"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Office document"],
  ["\u007fELF", "a program"],
  ["7z\u00bc\u00af", "a 7z archive"],
  ["Rar!", "a RAR archive"],
  ["ID3", "an MP3 file"],
  ["OggS", "an Ogg file"],
  ["{\\rtf", "an RTF document"],
];

const looked = 8192;
/** Text has hardly any control characters; a stray one does not make it binary. */
const mostControls = 0.02;

/** What kind of binary file the bytes are, in words; null for text. */
export function binaryKind(bytes: Uint8Array, charset: string): string | null {
  const head = bytes.subarray(0, looked);
  const start = String.fromCharCode(...head.subarray(0, 8));
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  if (charset.startsWith("utf-16") || charset === "iso-2022-jp") return null;
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  return controls > head.length * mostControls ? "a binary file" : null;
}
