/**
 * Which charset a document's bytes are in: a byte order mark decides, then what the transport said,
 * then what the page declares (`<meta charset>`, `http-equiv`) in its first bytes, then UTF-8 when the bytes
 * are UTF-8, else windows-1252, as browsers have it.
 */

export interface CharsetChoice {
  /** A label that TextDecoder knows. */
  readonly charset: string;
  /** Bytes of the byte order mark. */
  readonly skip: number;
  /** A label that was declared but is unknown, so that it was not used. */
  readonly unknownLabel: string | null;
}

/** Browsers look this far for a declaration. */
const prescanBytes = 4096;

const declaration = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;
const xmlDeclaration = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})["']/i;

/** The charset of `bytes`; `given` is what a transport said (`content-type`). Never throws. */
export function chooseCharset(bytes: Uint8Array, given?: string): CharsetChoice {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return { ...marked, unknownLabel: null };
  let unknownLabel: string | null = null;
  for (const label of [given, declaredIn(bytes)]) {
    if (label === undefined || label === "") continue;
    const known = knownCharset(label);
    if (known !== null) return { charset: known, skip: 0, unknownLabel };
    unknownLabel ??= label;
  }
  return { charset: isUtf8(bytes) ? "utf-8" : "windows-1252", skip: 0, unknownLabel };
}

function byteOrderMark(bytes: Uint8Array): { charset: string; skip: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { charset: "utf-8", skip: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { charset: "utf-16le", skip: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: "utf-16be", skip: 2 };
  return null;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, prescanBytes));
  const label = (xmlDeclaration.exec(head) ?? declaration.exec(head))?.[1];
  // A page that can be read as ASCII up to here is not UTF-16, whatever it says (HTML standard).
  return label !== undefined && /^utf-16/i.test(label) ? "utf-8" : label;
}

function knownCharset(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
