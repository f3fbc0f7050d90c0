import { describe, expect, test } from "vitest";
import { extractFigures } from "../extract-figures.ts";

const toll = "At least 300 soldiers were killed, John Kirby said.";

/** What the origin of the only figure is said to rest on. */
function groundIn(...paragraphs: readonly string[]): string | null {
  const text = paragraphs.join("\n\n");
  let at = 0;
  const parts = paragraphs.map((exact) => {
    const start = text.indexOf(exact, at);
    at = start + exact.length;
    return { kind: "body" as const, span: { start, end: at, exact } };
  });
  const [figure] = extractFigures({ text, date: null, parts }, { figuresOnly: true }).figures;
  return figure?.attribution.at(-1)?.groundedOn?.exact ?? null;
}

describe("a ground told in a sentence of its own", () => {
  test.each([
    ["Kirby based the figures on newly declassified intelligence.", "newly declassified intelligence"],
    ["These numbers rest on hospital records.", "hospital records"],
    ["He cited newly declassified intelligence and did not elaborate.", "newly declassified intelligence"],
    ["He did not elaborate.", "did not elaborate"],
  ])("is tied to the figures before it: %s", (sentence, ground) => {
    expect(groundIn(toll, sentence)).toBe(ground);
  });

  test("whom the next sentence cites is no ground", () => {
    expect(groundIn(`${toll} He cited a friend in the capital.`)).toBeNull();
  });

  test("is not tied where the sentence speaks of no figures", () => {
    expect(groundIn(toll, "The plan is based on old maps.")).toBeNull();
  });

  test("does not reach over more than two paragraphs", () => {
    const between = ["It rained.", "It snowed."];
    expect(groundIn(toll, ...between, "Kirby based the figures on intelligence.")).toBeNull();
  });

  test("leaves the ground that the figure's own sentence gives", () => {
    const own = "At least 300 soldiers were killed, John Kirby said, based on satellite images.";
    expect(groundIn(own, "The figures rest on hospital records.")).toBe("satellite images");
  });
});
