/** Sorts by code units, the same on every machine: ids, ISO days and times. */
export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
