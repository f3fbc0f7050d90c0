/** Colours for an output that shows them, and plain text for one that does not. Meaning never hangs on colour alone. */
import pico from "picocolors";
import type { MeasureName } from "../../domain/measures.ts";
import { measures } from "../../domain/measures.ts";
import type { Output } from "../environment.ts";

export type Colors = ReturnType<typeof pico.createColors>;

const withColor = pico.createColors(true);
const withoutColor = pico.createColors(false);

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
