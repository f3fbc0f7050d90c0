/**
 * Long lists in stretches, of which a page shows one: the stretch in which what is asked for stands, so that a link to it finds it.
 *
 *   stretchAt(120, 50, 87) → { from: 50, to: 100 }
 */
export interface Stretch {
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
}

/** `index`: of what is asked for; below nought for nothing, which gives the first stretch. */
export function stretchAt(count: number, size: number, index: number): Stretch {
  const from = Math.floor(Math.max(0, Math.min(index, count - 1)) / size) * size;
  return { from, to: Math.min(from + size, count) };
}
