/** Makes the same choices on every run: a small linear congruential generator (Numerical Recipes' constants). */
export interface Chooser {
  readonly below: (limit: number) => number;
  readonly oneOf: <T>(list: readonly T[]) => T;
}

export function makeChooser(seed: number): Chooser {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, oneOf: (list) => list[below(list.length)]! };
}
