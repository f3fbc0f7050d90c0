/** What every sound format is to the narration: samples in, bytes of a file out, piece by piece. Engines stand in the room `voicing`. */
export interface SoundEncoder {
  /** "audio/mpeg", "audio/mp4". */
  readonly type: string;
  /** Seconds by which what is decoded comes later than it was given. */
  readonly delay: number;
  /** The bytes that are finished with these samples; they may be none, and hold on to nothing. */
  encode(samples: Float32Array): Uint8Array | Promise<Uint8Array>;
  /** The last bytes; the encoder is done with. */
  finish(): Uint8Array | Promise<Uint8Array>;
}
