/**
 * Whatever the input, extraction answers: spans stand where they say, ids are unique, parts have wholes,
 * the same line gives the same answer, and twice the text costs no more than about twice the time.
 *
 * `TOLLBOOK_SOAK=1` runs 10,000 inputs instead of 300.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ExtractedDocument } from "../../src/domain/figure.ts";
import { extractLine } from "../../src/usecases/extract-document.ts";
import { cpuMilliseconds, mutated } from "./mutations.ts";
import { paragraphs } from "./paragraphs.ts";

const isSoak = process.env.TOLLBOOK_SOAK !== undefined;
const numRuns = isSoak ? 10_000 : 300;
const timeout = isSoak ? 900_000 : 60_000;

const lineOf = (text: string) => JSON.stringify({ id: "a", text, date: "2024-06-05" });

/** Every object with start, end and exact, however deep. */
function* spansIn(value: unknown): Generator<{ start: number; end: number; exact: string }> {
  if (typeof value !== "object" || value === null) return;
  if ("start" in value && "end" in value && "exact" in value)
    yield value as { start: number; end: number; exact: string };
  for (const inner of Object.values(value)) yield* spansIn(inner);
}

function expectSound({ text, figures, quotes, ...rest }: ExtractedDocument): void {
  for (const { start, end, exact } of spansIn({ figures, quotes, ...rest })) expect(text.slice(start, end)).toBe(exact);
  const ids = [...figures, ...quotes].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, partOf } of figures)
    if (partOf !== null) expect(ids.filter((each) => each !== id)).toContain(partOf);
  for (const { id, within } of quotes) if (within !== null) expect(ids.filter((each) => each !== id)).toContain(within);
  for (const { quantity } of figures)
    if (quantity.low !== null && quantity.high !== null) expect(quantity.low).toBeLessThanOrEqual(quantity.high);
}

test("the paragraphs themselves hold many figures", () => {
  const { figures, quotes, attributions } = extractLine(lineOf(paragraphs.join("\n\n")), "line 1");
  expect(figures.length).toBeGreaterThan(45);
  expect(quotes.length).toBeGreaterThan(2);
  expect(attributions.length).toBeGreaterThan(15);
});

test("any mutation of a toll is answered soundly, and alike each time", { timeout }, () => {
  fc.assert(
    fc.property(mutated(paragraphs), (text) => {
      const document = extractLine(lineOf(text), "line 1", { dates: true });
      expect(document.text).toBe(text);
      expectSound(document);
      expect(extractLine(lineOf(text), "line 1", { dates: true })).toEqual(document);
    }),
    { numRuns },
  );
});

describe("garbage is answered with what is wrong", () => {
  const garbage = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.json(),
    fc.constantFrom("", "\u0000", "{", "[[[[[[", "[".repeat(5000), `{"id": 1e999, "text": -0}`, "NaN", "\ud800"),
    fc.json().map((json) => json.slice(0, Math.ceil(json.length / 2))),
    fc
      .record(
        { id: fc.jsonValue(), text: fc.jsonValue(), html: fc.jsonValue(), date: fc.jsonValue(), url: fc.jsonValue() },
        { requiredKeys: [] },
      )
      .map((fields) => JSON.stringify(fields)),
  );

  test("whatever the line holds", { timeout }, () => {
    fc.assert(
      fc.property(garbage, (line) => {
        const document = extractLine(line, "line 7");
        const given = fieldsOf(line);
        expectSound(document);
        if (typeof given.text === "string") expect(document.text).toBe(given.text);
        else if (typeof given.html !== "string") {
          expect(document.id).toBe(["string", "number"].includes(typeof given.id) ? String(given.id) : null);
          expect(document.problems.length).toBeGreaterThan(0);
        }
        for (const problem of document.problems) {
          expect(problem.place).toContain("line 7");
          expect([problem.code, problem.message, problem.remedy].filter((words) => words.trim() === "")).toEqual([]);
        }
      }),
      { numRuns },
    );
  });
});

function fieldsOf(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

describe("four times the text costs about four times the time", () => {
  test.each([
    ["in paragraphs", paragraphs.join("\n\n"), "\n\n"],
    ["in one paragraph", paragraphs.join(" "), " "],
    ["in one sentence", paragraphs.join(", and ").replace(/[.!?“”]/g, ""), ", and "],
  ])("%s", { timeout: 120_000 }, (_, once, glue) => {
    const lines = [once, Array(4).fill(once).join(glue)].map(lineOf);
    const [small, large] = cpuMilliseconds(lines, (line) => extractLine(line, "line 1"));
    expect(large! / small!).toBeLessThan(6);
  });
});

describe("a text made to grow", () => {
  const length = 60_000;
  test.each([
    '"said ',
    "“he said ",
    "12 people, ",
    "killed 12 people and ",
    "20,000 of whom ",
    "Kirby said on Monday, ",
  ])("of nothing but %j gives an output in line with its length", (piece) => {
    const text = piece.repeat(length / piece.length);
    const output = JSON.stringify(extractLine(JSON.stringify({ id: "long", text }), "line 1"));
    expect(output.length).toBeLessThan(150 * text.length);
  });
});
