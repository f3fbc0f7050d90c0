/** Signs that are told apart without colour, each with an inside that may be filled or left hollow. */
export const symbolNames = [
  "circle",
  "square",
  "triangle",
  "diamond",
  "inverted",
  "plus",
  "bow-tie",
  "star",
  "bar",
] as const;
export type SymbolName = (typeof symbolNames)[number];

/** Corners around nought, for a sign that is about 2 wide. A circle has none. */
const corners: Readonly<Record<Exclude<SymbolName, "circle">, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  triangle: [
    [0, -1.15],
    [1.1, 0.85],
    [-1.1, 0.85],
  ],
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  inverted: [
    [0, 1.15],
    [1.1, -0.85],
    [-1.1, -0.85],
  ],
  plus: [
    [-0.42, -1.2],
    [0.42, -1.2],
    [0.42, -0.42],
    [1.2, -0.42],
    [1.2, 0.42],
    [0.42, 0.42],
    [0.42, 1.2],
    [-0.42, 1.2],
    [-0.42, 0.42],
    [-1.2, 0.42],
    [-1.2, -0.42],
    [-0.42, -0.42],
  ],
  "bow-tie": [
    [-1.2, -1],
    [1.2, 1],
    [1.2, -1],
    [-1.2, 1],
  ],
  star: [
    [0, -1.4],
    [0.42, -0.42],
    [1.4, 0],
    [0.42, 0.42],
    [0, 1.4],
    [-0.42, 0.42],
    [-1.4, 0],
    [-0.42, -0.42],
  ],
  bar: [
    [-1.3, -0.5],
    [1.3, -0.5],
    [1.3, 0.5],
    [-1.3, 0.5],
  ],
};

/** A path around (x, y); `radius` in pixels. */
export function symbolPath(name: SymbolName, x: number, y: number, radius: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx * radius)},${round(y + dy * radius)}`;
  if (name !== "circle") return `M${corners[name].map(([dx, dy]) => at(dx, dy)).join("L")}Z`;
  const arc = `A${round(radius)},${round(radius)} 0 1 1 `;
  return `M${at(-1, 0)}${arc}${at(1, 0)}${arc}${at(-1, 0)}Z`;
}

export const round = (value: number) => Math.round(value * 100) / 100 || 0;
