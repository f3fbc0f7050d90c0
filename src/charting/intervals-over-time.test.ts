import { describe, expect, test } from "vitest";
import type { IntervalOptions, TollMark } from "./chart-data.ts";
import { intervalsOverTime } from "./intervals-over-time.ts";
import { between, day, lessThan, manyTolls, moreThan, sampleToll, sampleTolls } from "./sample-marks.ts";

const options: IntervalOptions = { title: "A chart", counted: "people reported killed" };
const toll = (given: Partial<TollMark>) =>
  sampleToll("a", { source: "Ministry", words: "12", interval: between(12, 12), said: day("2023-01-05"), ...given });
const draw = (given: Partial<TollMark>, more: Partial<IntervalOptions> = {}) =>
  intervalsOverTime([toll(given)], { ...options, ...more });

/** What stands in the mark's own link. */
const markIn = (svg: string) => /<g class="chart-marks">(.*?)<\/a><\/g>/.exec(svg)?.[1] ?? "";
const signs = (svg: string) => ({
  filled: markIn(svg).match(/fill="currentColor"/g)?.length ?? 0,
  hollow: markIn(svg).match(/chart-hollow/g)?.length ?? 0,
});
const fades = (svg: string) => /stroke-opacity="0.3"/.test(markIn(svg));

describe("bounds", () => {
  test("an exact number is one sign and has no upright stroke", () => {
    expect(signs(draw({}))).toEqual({ filled: 1, hollow: 0 });
    expect(markIn(draw({}))).not.toMatch(/d="M[\d.,]+V/);
  });

  test("an interval has a sign at either end, and a stroke between", () => {
    const svg = draw({ interval: between(12, 20) });
    expect(signs(svg)).toEqual({ filled: 2, hollow: 0 });
    expect(markIn(svg)).toMatch(/d="M[\d.,]+V/);
    expect(fades(svg)).toBe(false);
  });

  test("an open bound has no sign: its stroke fades", () => {
    expect(signs(draw({ interval: between(12, null) }))).toEqual({ filled: 1, hollow: 0 });
    expect(fades(draw({ interval: between(12, null) }))).toBe(true);
    expect(signs(draw({ interval: between(null, 12) }))).toEqual({ filled: 1, hollow: 0 });
    expect(fades(draw({ interval: between(null, 12) }))).toBe(true);
  });

  test("a number that is itself not meant has a hollow sign", () => {
    expect(signs(draw({ interval: moreThan(12) }))).toEqual({ filled: 0, hollow: 1 });
    expect(signs(draw({ interval: lessThan(12) }))).toEqual({ filled: 1, hollow: 1 });
  });
});

describe("what has no place is named under the chart", () => {
  test("no day", () => {
    expect(draw({ said: null })).toMatch(/Not drawn, because no day is given:.*“12”, Ministry/);
    expect(draw({ said: day("2023-02-31") }), "a day of no calendar").toContain("no day is given");
  });

  test("no bound", () => {
    expect(draw({ interval: between(null, null) })).toMatch(/no number is given or known:.*“12”, Ministry/);
  });

  test("nought and below, on a logarithmic scale", () => {
    expect(draw({ interval: between(0, 0) }, { scale: "log" })).toMatch(/Not drawn, because a logarithmic.*Ministry/);
    const reaching = draw({ interval: between(0, 50) }, { scale: "log" });
    expect(reaching).toMatch(/Drawn down to the frame, because a logarithmic scale has no nought:.*Ministry/);
    expect(signs(reaching)).toEqual({ filled: 1, hollow: 0 });
    expect(draw({ interval: between(0, 50) })).not.toContain("logarithmic");
  });

  test("of many, the first eight and how many more", () => {
    const marks = Array.from({ length: 20 }, (_, at) => ({ ...toll({ said: null }), id: `a${at}` }));
    expect(intervalsOverTime(marks, options)).toContain("and 12 more");
  });
});

describe("sources", () => {
  test("eight have a sign of their own, and the others one together, which says how many they are", () => {
    const svg = intervalsOverTime(manyTolls(200), options);
    expect(new Set(svg.match(/chart-s\d/g)).size).toBe(8);
    expect(svg).toContain("other sources (4)");
  });
});

describe("the same marks give the same bytes", () => {
  test("in whatever order", () => {
    expect(intervalsOverTime([...sampleTolls].reverse(), options)).toBe(intervalsOverTime(sampleTolls, options));
  });
});

test("a file of its own says its title, sources and policies; a picture in a page leaves them to the page", () => {
  const standAlone = { sources: "the sample", policy: "all/1, tollbook/1" };
  const svg = draw({}, { standAlone });
  for (const words of [">A chart</text>", "Sources: the sample", "Policies: all/1, tollbook/1"]) {
    expect(svg).toContain(words);
    expect(draw({})).not.toContain(words);
  }
});

test("text is as large on a phone", () => {
  const sizes = (svg: string) => [...new Set(svg.match(/font-size="[^"]+"/g))];
  expect(sizes(draw({}, { width: 360 }))).toEqual(['font-size="12"']);
  expect(draw({}, { width: 360 })).toContain('viewBox="0 0 360 ');
});
