/** What rules look through: the characters from a place on, and those just before it. */

/** What `pattern` (sticky) finds exactly at `at`, if it is something and ends not behind `end`. */
export function matchAt(pattern: RegExp, text: string, at: number, end: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null || match[0] === "" || at + match[0].length > end ? undefined : match;
}

/** How far rules look back: no form and no word that tells what a form means is longer. */
const reach = 48;

/** The characters just before a place, for patterns that end in `$`. */
export const before = (text: string, at: number): string => text.slice(Math.max(0, at - reach), at);

/** What `match` covers ends here. */
export const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
