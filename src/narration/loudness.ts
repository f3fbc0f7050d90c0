/**
 * How loud sound is, as listeners hear it: integrated loudness in LUFS of one channel (ITU-R BS.1770-4; filters for any rate after De Man,
 * "Evaluation of Implementations of the EBU R128 Loudness Measurement", AES 145, 2018).
 */

/** Takes sound piece by piece. */
export class LoudnessMeter {
  readonly #filters: readonly [Biquad, Biquad];
  readonly #step: number;
  /** Energies of stretches of 100 ms, of which four make a block. */
  readonly #energies: number[] = [];
  #sum = 0;
  #count = 0;

  /** `rate`: samples a second. */
  constructor(rate: number) {
    this.#filters = [shelf(rate), highPass(rate)];
    this.#step = Math.round(rate / 10);
  }

  /** `samples`: −1 to 1. */
  add(samples: Float32Array): void {
    const [first, second] = this.#filters;
    for (const sample of samples) {
      const weighted = second.next(first.next(sample));
      this.#sum += weighted * weighted;
      if (++this.#count < this.#step) continue;
      this.#energies.push(this.#sum / this.#step);
      this.#sum = 0;
      this.#count = 0;
    }
  }

  /** −Infinity for silence and for less than .4 s. */
  integrated(): number {
    const blocks: number[] = [];
    for (let i = 3; i < this.#energies.length; i++)
      blocks.push((this.#energies[i]! + this.#energies[i - 1]! + this.#energies[i - 2]! + this.#energies[i - 3]!) / 4);
    const audible = blocks.filter((energy) => levelOf(energy) > -70);
    const gate = levelOf(meanOf(audible)) - 10;
    return levelOf(meanOf(audible.filter((energy) => levelOf(energy) > gate)));
  }
}

const levelOf = (energy: number) => -0.691 + 10 * Math.log10(energy);
const meanOf = (energies: readonly number[]) =>
  energies.length === 0 ? 0 : energies.reduce((sum, energy) => sum + energy, 0) / energies.length;

/** A filter of two poles and two zeros, direct form I. */
class Biquad {
  #x1 = 0;
  #x2 = 0;
  #y1 = 0;
  #y2 = 0;

  readonly #b: readonly [number, number, number];
  readonly #a: readonly [number, number];

  constructor(b: readonly [number, number, number], a: readonly [number, number]) {
    this.#b = b;
    this.#a = a;
  }

  next(x: number): number {
    const [b0, b1, b2] = this.#b;
    const y = b0 * x + b1 * this.#x1 + b2 * this.#x2 - this.#a[0] * this.#y1 - this.#a[1] * this.#y2;
    [this.#x2, this.#x1, this.#y2, this.#y1] = [this.#x1, x, this.#y1, y];
    return y;
  }
}

/** The head's: treble is heard louder. */
function shelf(rate: number): Biquad {
  const [frequency, gain, q] = [1681.974450955533, 3.999843853973347, 0.7071752369554196];
  const k = Math.tan((Math.PI * frequency) / rate);
  const high = 10 ** (gain / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return new Biquad(
    [(high + (band * k) / q + k * k) / a0, (2 * (k * k - high)) / a0, (high - (band * k) / q + k * k) / a0],
    [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  );
}

/** What rumbles is hardly heard. */
function highPass(rate: number): Biquad {
  const [frequency, q] = [38.13547087602444, 0.5003270373238773];
  const k = Math.tan((Math.PI * frequency) / rate);
  const a0 = 1 + k / q + k * k;
  return new Biquad([1, -2, 1], [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0]);
}
