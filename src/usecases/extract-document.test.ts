import { describe, expect, test } from "vitest";
import { extractDocument, extractLine } from "./extract-document.ts";

const text = "Officials in Lund said that at least 12 people died in the flood on Monday.";
const line = (fields: object) => JSON.stringify(fields);

describe("one line of JSON lines", () => {
  test("text in, the same text and its figures out", () => {
    const document = extractLine(line({ id: "a-1", text, date: "2024-06-05" }), "feed line 1");
    expect(document).toMatchObject({
      id: "a-1",
      offsetUnit: "utf-16",
      language: "en",
      date: "2024-06-05",
      text,
      figures: [{ id: "f1", span: { exact: "at least 12" }, measure: "killed" }],
      problems: [],
    });
    expect(document).not.toHaveProperty("timex");
  });

  test("html is read into text, and the figures point into that", () => {
    const html = `<html><head><title>Flood</title></head><body><article><h1>Flood in Lund</h1><p>${text}</p><p>${"More rain is on its way. ".repeat(12)}</p></article></body></html>`;
    const { text: read, figures } = extractLine(line({ id: 7, html }), "line 1");
    const [figure] = figures;
    expect(figure?.span.exact).toBe("at least 12");
    expect(read.slice(figure!.span.start, figure!.span.end)).toBe("at least 12");
  });

  test("an id that is a number is kept, one that is missing is the place", () => {
    expect(extractLine(line({ id: 7, text }), "line 3").id).toBe("7");
    expect(extractLine(line({ text }), "line 3").id).toBe("line 3");
  });

  test("dates on demand", () => {
    const { timex } = extractLine(line({ id: "a", text, date: "2024-06-05" }), "line 1", { dates: true });
    expect(timex?.map(({ value }) => value)).toEqual(["2024-06-03"]);
  });

  test.each([
    ["not json", null],
    ["", null],
    ["[1, 2]", null],
    ["null", null],
    ['{"id": "a-1"}', "a-1"],
    ['{"id": "a-1", "text": 12}', "a-1"],
    ['{"id": {"deep": []}, "text": null}', null],
  ])("%s gives no figures, a problem and no exception", (garbage, id) => {
    const document = extractLine(garbage, "line 9");
    expect(document).toMatchObject({
      id,
      text: "",
      parts: [],
      figures: [],
      unnumbered: [],
      quotes: [],
      attributions: [],
    });
    expect(document.problems.length).toBeGreaterThan(0);
    for (const problem of document.problems) {
      expect(problem.place).toContain("line 9");
      for (const words of [problem.code, problem.message, problem.remedy]) expect(words.length).toBeGreaterThan(0);
    }
  });

  test("a date that is none is left out with a problem, and the figures are kept", () => {
    const { date, figures, problems } = extractLine(line({ id: "a", text, date: "some Monday" }), "line 1");
    expect([date, figures.length]).toEqual([null, 1]);
    expect(problems).toHaveLength(1);
  });

  test("another language is recognised and refused clearly, with its text", () => {
    const german =
      "Bei dem Erdbeben im Süden des Landes sind nach Angaben der Behörden mindestens zwölf Menschen ums Leben gekommen, und viele weitere wurden verletzt.";
    const document = extractLine(line({ id: "de", text: german }), "line 1");
    expect(document).toMatchObject({ text: german, figures: [], language: "de" });
    expect(document.problems.map(({ code }) => code)).toEqual(["language-not-supported"]);
  });
});

test("one document of any format; its place is its id", () => {
  const bytes = new TextEncoder().encode(text);
  const document = extractDocument({ bytes, format: "plain-text", place: "notes.txt" });
  expect(document).toMatchObject({ id: "notes.txt", figures: [{ span: { exact: "at least 12" } }] });
});
