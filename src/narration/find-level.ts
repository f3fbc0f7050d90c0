/**
 * By how much to raise a voice whose loudness nobody measured before: what it has said so far, the sentence at hand with it, comes to −16 LUFS. It is
 * known from the first sentence on, so that sound can be given out as it is made, and settles as more is said.
 */
import { LoudnessMeter } from "./loudness.ts";

/** LUFS. */
const target = -16;
/** Decibels: what is further away is noise or silence, and not speech to be brought up. */
const furthest = 24;

export class LevelFinder {
  readonly #meter: LoudnessMeter;

  /** `rate`: samples a second. */
  constructor(rate: number) {
    this.#meter = new LoudnessMeter(rate);
  }

  /** Decibels for the next sentence's sound; none until there is enough to measure. */
  gainFor(samples: Float32Array): number {
    this.#meter.add(samples);
    const loudness = this.#meter.integrated();
    return Number.isFinite(loudness) ? Math.max(-furthest, Math.min(furthest, target - loudness)) : 0;
  }
}
