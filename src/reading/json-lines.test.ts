import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJsonLine } from "./json-lines.ts";

const place = "feed.ndjson line 3";

describe("readJsonLine", () => {
  test("reads a text with its title, date and address", () => {
    const line = '{"id":"a-1","text":"Twelve died.","title":"A toll","date":"2023-05-01","url":"https://e.org/a"}';
    expect(readJsonLine(line, place)).toEqual({
      id: "a-1",
      document: {
        id: "a-1",
        text: "Twelve died.",
        html: null,
        title: "A toll",
        date: "2023-05-01",
        url: "https://e.org/a",
        outlet: null,
      },
      problems: [],
    });
  });

  test("takes a number for an id, and the place where there is none", () => {
    expect(readJsonLine('{"id":7,"html":"<p>x"}', place).document?.id).toBe("7");
    expect(readJsonLine('{"html":"<p>x"}', place).document?.id).toBe(place);
  });

  test.each([
    ["{oops", "not-json"],
    ["[1]", "not-json"],
    ["null", "not-json"],
    ['"text"', "not-json"],
    ['{"id":"a"}', "no-text"],
    ['{"id":"a","text":null}', "no-text"],
  ])("%s is no document: %s", (line, code) => {
    const { document, problems } = readJsonLine(line, place);
    expect([document, problems.map((problem) => problem.code)]).toEqual([null, [code]]);
    expect(problems[0]?.place).toContain(place);
  });

  test.each([
    ['{"text":"x","date":"soon"}', "date-not-read"],
    ['{"text":"x","title":["y"]}', "field-not-text"],
    ['{"text":"x","url":7}', "field-not-text"],
  ])("%s is read without the field, with a problem: %s", (line, code) => {
    const { document, problems } = readJsonLine(line, place);
    expect([document?.text, problems.map((problem) => problem.code)]).toEqual(["x", [code]]);
  });

  test("gives a document or a problem for any line", () => {
    const lines = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => json.slice(0, -1)),
    );
    fc.assert(
      fc.property(lines, (line) => {
        const { document, problems } = readJsonLine(line, place);
        expect(document !== null || problems.length > 0).toBe(true);
      }),
      { numRuns: 200 * Number(process.env.TOLLBOOK_SOAK ?? 1) },
    );
  });
});
