/**
 * ASN.1 values in their distinguished encoding (ITU-T X.690), the few kinds of which a certificate is made. A library for X.509 would bring a dozen
 * packages and a change of the global `Reflect` for what these lines do; node:crypto reads what they make, and so does every validator.
 */

/** Tag and length before the contents, which are laid together. Contents beyond 65,535 bytes are refused. */
export function derOf(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const length = contents.reduce((sum, { length }) => sum + length, 0);
  if (length > 0xffff) throw new Error(`a DER value of ${length} bytes`);
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Uint8Array.of(tag, ...head), ...contents]);
}

export const sequence = (...items: readonly Uint8Array[]) => derOf(0x30, ...items);
export const setOf = (...items: readonly Uint8Array[]) => derOf(0x31, ...items);
export const octets = (bytes: Uint8Array) => derOf(0x04, bytes);
export const utf8 = (text: string) => derOf(0x0c, Buffer.from(text, "utf8"));
export const truth = derOf(0x01, Uint8Array.of(0xff));

/** `unused`: bits of the last byte that say nothing. */
export const bits = (bytes: Uint8Array, unused = 0) => derOf(0x03, Uint8Array.of(unused), bytes);

/** A value that is told by its number instead of its kind, and holds others. */
export const tagged = (number: number, ...contents: readonly Uint8Array[]) => derOf(0xa0 | number, ...contents);

/** A whole number that is not negative, big end first. */
export function integer(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Uint8Array.of(0) : bytes.subarray(first);
  return derOf(0x02, digits[0]! >= 0x80 ? Uint8Array.of(0) : new Uint8Array(), digits);
}

/** "1.2.840.10045.4.3.2" */
export function objectId(dotted: string): Uint8Array {
  const [first, second, ...rest] = dotted.split(".").map(Number);
  return derOf(0x06, Uint8Array.from([first! * 40 + second!, ...rest].flatMap(base128)));
}

function base128(value: number): number[] {
  const digits = [value % 128];
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) digits.unshift(0x80 | (left % 128));
  return digits;
}

/** To the second. GeneralizedTime from 2050 on, as RFC 5280 wants it. */
export function time(date: Date): Uint8Array {
  const digits = date.toISOString().replace(/\.\d+/, "").replace(/[-:T]/g, "");
  const isLate = date.getUTCFullYear() >= 2050;
  return derOf(isLate ? 0x18 : 0x17, Buffer.from(isLate ? digits : digits.slice(2), "ascii"));
}

/** In letters between BEGIN and END (RFC 7468). */
export function pemOf(label: string, der: Uint8Array): string {
  const lines = Buffer.from(der)
    .toString("base64")
    .match(/.{1,64}/g)!;
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
