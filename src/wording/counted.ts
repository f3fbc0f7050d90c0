const grouped = new Intl.NumberFormat("en");

/** "1 figure", "1,204 figures"; for nouns whose plural takes an s. */
export function counted(count: number, noun: string): string {
  return `${grouped.format(count)} ${noun}${count === 1 ? "" : "s"}`;
}
