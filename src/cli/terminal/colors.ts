/**
 * Colours for an output that shows them, and plain text for one that does not. Meaning never hangs on colour alone.
 * Each word is painted by itself, so that painted text can be wrapped between words.
 */
import pico from "picocolors";
import { type MeasureName, measures } from "../../domain/measures.ts";
import type { Output } from "../environment.ts";

const names = [
  ...["bold", "dim", "inverse", "underline", "strikethrough"],
  ...["red", "yellow", "green", "cyan", "magenta", "blue"],
] as const;
type Paint = (text: string) => string;
export type Colors = Readonly<Record<(typeof names)[number], Paint>>;

const withColor = makeColors(true);
const withoutColor = makeColors(false);

export function colorsOf(output: Pick<Output, "hasColor">): Colors {
  return output.hasColor ? withColor : withoutColor;
}

/** Readable on dark and on light grounds; measures take them in their order. */
const palette = ["cyan", "magenta", "yellow", "green", "blue", "red"] as const;

/** Paints the words of a figure by what it counts. */
export function paintMeasure(measure: MeasureName, text: string, colors: Colors): string {
  const place = measures.findIndex(({ name }) => name === measure);
  return colors[palette[Math.max(place, 0) % palette.length]!](text);
}

function makeColors(isOn: boolean): Colors {
  const plain = pico.createColors(isOn);
  const byWord = (paint: Paint): Paint => (isOn ? (text) => text.replace(/[^ \n]+/g, paint) : (text) => text);
  return Object.fromEntries(names.map((name) => [name, byWord(plain[name])])) as Colors;
}
