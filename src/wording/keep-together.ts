/** No-break space. */
export const unbreakable = "\u00a0";

/** `text` as one word to whoever breaks lines: a date is not torn apart. */
export function keepTogether(text: string): string {
  return text.replaceAll(" ", unbreakable);
}
