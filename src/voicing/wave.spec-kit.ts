/** WAVE files for specs, as servers give them. */

/** A tone of so many seconds, one channel, 16 bits unless it is said. */
export function waveOf(seconds: number, { rate = 24000, channels = 1, amplitude = 0.3 } = {}): Uint8Array {
  const count = Math.round(seconds * rate);
  const file = Buffer.alloc(44 + count * channels * 2);
  file.write("RIFF", 0);
  // A server that sends sound as it makes it does not know how long it will be.
  file.writeUInt32LE(0xffffffff, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  for (const [at, value] of [
    [20, 1],
    [22, channels],
    [32, channels * 2],
    [34, 16],
  ] as const)
    file.writeUInt16LE(value, at);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * channels * 2, 28);
  file.write("data", 36);
  file.writeUInt32LE(0xffffffff, 40);
  for (let i = 0; i < count * channels; i++)
    file.writeInt16LE(Math.round(amplitude * 32767 * Math.sin((2 * Math.PI * 440 * i) / rate)), 44 + 2 * i);
  return file;
}
