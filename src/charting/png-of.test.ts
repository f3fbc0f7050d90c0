import { expect, test } from "vitest";
import { intervalsOverTime } from "./intervals-over-time.ts";
import { pngOf } from "./png-of.ts";
import { sampleTolls } from "./sample-marks.ts";

const standAlone = { sources: "the sample", policy: "all/1" };
const svg = intervalsOverTime(sampleTolls, {
  title: "A chart",
  counted: "people reported killed",
  width: 360,
  standAlone,
});

test("a picture without a font would have no words, and is refused", () => {
  expect(() => pngOf(svg, { fontFiles: [], fontFamily: "Source Sans 3" })).toThrow("needs a font");
});

test("what is no SVG is refused", () => {
  expect(() => pngOf("<p>", { fontFiles: ["no-such-font.ttf"], fontFamily: "Source Sans 3" })).toThrow();
});

test("a PNG, as wide as was asked for", () => {
  const png = Buffer.from(pngOf(svg, { fontFiles: ["no-such-font.ttf"], fontFamily: "Source Sans 3", scale: 3 }));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(3 * 360);
});
