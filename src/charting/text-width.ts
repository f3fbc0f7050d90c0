/**
 * How wide words are, roughly: a server has no fonts to measure with. A little too wide on purpose, so that what fits here fits
 * in the sans-serif fonts of browsers.
 */
export const fontSize = 12;

export function textWidth(text: string, size = fontSize): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * size;
}

function widthOf(character: string): number {
  if (character > "\u2E80") return 1;
  if (/[ijltfrI.,;:'|!()[\]]/.test(character)) return 0.36;
  if (/[mwMW@%—…]/.test(character)) return 0.95;
  return /[A-Z]/.test(character) ? 0.7 : character === " " ? 0.32 : 0.58;
}

/** Cut at the end to fit into so many pixels: "Ministry of the Inte…". */
export function fitText(text: string, width: number, size = fontSize): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, size) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** Lines of words that fit into so many pixels; a word that alone is wider is cut. */
export function wrapText(text: string, width: number, size = fontSize): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(fitText(word, width, size));
  }
  return lines;
}
