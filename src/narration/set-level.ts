/** Sound made louder by so many decibels, without a sample beyond full scale: what would come near it is rounded off, as a soft limiter does. */
export function setLevel(samples: Float32Array, gain: number): Float32Array {
  const factor = 10 ** (gain / 20);
  return samples.map((sample) => {
    const raised = sample * factor;
    const over = Math.abs(raised) - knee;
    return over <= 0 ? raised : Math.sign(raised) * (knee + (ceiling - knee) * Math.tanh(over / (ceiling - knee)));
  });
}

/** From here on it is rounded off. */
const knee = 0.75;
/** −1 dB of full scale, so that no decoder overshoots it by much. */
const ceiling = 0.89;
