/**
 * Where the tellings of an estimate stand: a row an outlet, in the order in which they first told it, and in each row as many lanes as
 * it takes for no words to lie on others.
 */
import type { TellingMark } from "./chart-data.ts";
import { clipText } from "./plain-text.ts";
import { fitText, textWidth } from "./text-width.ts";

export interface TimedTelling extends TellingMark {
  /** Milliseconds. */
  readonly moment: number;
}

export interface PlacedTelling {
  readonly telling: TimedTelling;
  /** Pixels from the frame's left edge, and from the top of the row. */
  readonly x: number;
  readonly lane: number;
  /** In what it differs, cut where there is no room; empty where it does not differ. */
  readonly words: string;
  /** The words stand left of the sign, because the right has no room. */
  readonly isLeft: boolean;
}

export interface OutletRow {
  readonly outlet: string;
  readonly tellings: readonly PlacedTelling[];
  readonly lanes: number;
}

export const signRadius = 5;
const gap = 6;

/** `frame`: left and right edge in pixels. `tellings`: in the order of time. */
export function rowsOf(
  tellings: readonly TimedTelling[],
  xOf: (moment: number) => number,
  frame: { readonly left: number; readonly right: number },
): OutletRow[] {
  const byOutlet = new Map<string, TimedTelling[]>();
  for (const telling of tellings) {
    const known = byOutlet.get(telling.outlet);
    if (known === undefined) byOutlet.set(telling.outlet, [telling]);
    else known.push(telling);
  }
  return [...byOutlet].map(([outlet, inRow]) => ({ outlet, ...inLanes(inRow, xOf, frame) }));
}

function inLanes(
  tellings: readonly TimedTelling[],
  xOf: (moment: number) => number,
  frame: { readonly left: number; readonly right: number },
): Omit<OutletRow, "outlet"> {
  const taken: (readonly [number, number])[][] = [];
  const placed = tellings.map((telling): PlacedTelling => {
    const x = xOf(telling.moment);
    const spot = { telling, x, ...wordsAt(telling, x, frame) };
    const needed = roomOf(spot);
    const free = taken.findIndex((stretches) => stretches.every(([from, to]) => needed[0] >= to || needed[1] <= from));
    const lane = free === -1 ? taken.push([]) - 1 : free;
    taken[lane]!.push(needed);
    return { ...spot, lane };
  });
  return { tellings: placed, lanes: Math.max(1, taken.length) };
}

function wordsAt({ differs }: TimedTelling, x: number, frame: { readonly left: number; readonly right: number }) {
  if (differs === null) return { words: "", isLeft: false };
  const words = clipText(differs, 60);
  const onRight = frame.right - x - signRadius - gap;
  const onLeft = x - frame.left - signRadius - gap;
  const isLeft = textWidth(words) > onRight && onLeft > onRight;
  return { words: fitText(words, isLeft ? onLeft : onRight), isLeft };
}

function roomOf({ x, words, isLeft }: Pick<PlacedTelling, "x" | "words" | "isLeft">): readonly [number, number] {
  const own = signRadius + 3;
  const beside = words === "" ? own : signRadius + gap + textWidth(words);
  return isLeft ? [x - beside, x + own] : [x - own, x + beside];
}
