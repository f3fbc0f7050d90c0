/** The sound of a WAVE file of one channel and 16 bits a sample, as engines write them (RIFF, Microsoft and IBM 1991). */

export interface Sound {
  /** −1 to 1. */
  readonly samples: Float32Array;
  /** Samples a second. */
  readonly rate: number;
}

/** Throws for what is not such a file. */
export function readWave(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 12 || name(0) !== "RIFF" || name(8) !== "WAVE") throw new Error("this is no WAVE file");
  let rate: number | undefined;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const start = at + 8;
    if (name(at) === "fmt ") {
      const [format, channels, bits] = [0, 2, 14].map((offset) => view.getUint16(start + offset, true));
      if (format !== 1 || channels !== 1 || bits !== 16)
        throw new Error("a WAVE file of other than 16 bits, one channel");
      rate = view.getUint32(start + 4, true);
    } else if (name(at) === "data" && rate !== undefined) {
      const count = Math.floor(Math.min(size, bytes.length - start) / 2);
      return {
        samples: Float32Array.from({ length: count }, (_, i) => view.getInt16(start + 2 * i, true) / 32768),
        rate,
      };
    }
    at = start + size + (size % 2);
  }
  throw new Error("a WAVE file without sound");
}
