/** Names in the forms that the house uses: "count-then-outcome" for a file, "countThenOutcome" for its export. */

/** "count-then-outcome" → "countThenOutcome". */
export function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** "countThenOutcome" → "count-then-outcome". */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Whether it is fit for a file: lower case, words joined by hyphens, beginning with a letter. */
export function isKebabCase(name: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);
}
