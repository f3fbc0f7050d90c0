/** Until where a version was heard, and how quickly it is read: kept in this browser alone. */
const keyOf = (version: string) => `tollbook:heard:${version}`;
const speedKey = "tollbook:speed";

function read(key: string): number {
  try {
    return Number(localStorage.getItem(key)) || 0;
  } catch {
    // Storage may be forbidden.
    return 0;
  }
}

function write(key: string, value: number): void {
  try {
    if (value === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, String(value));
  } catch {
    // As above, or full: it is then not remembered.
  }
}

export const heardUntil = (version: string): number => read(keyOf(version));
/** Nought: from the beginning. */
export const rememberHeard = (version: string, seconds: number): void =>
  write(keyOf(version), Math.round(seconds * 10) / 10);
export const speedKept = (): number => read(speedKey) || 1;
export const keepSpeed = (speed: number): void => write(speedKey, speed);
