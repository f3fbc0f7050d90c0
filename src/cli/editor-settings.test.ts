import { expect, test } from "vitest";
import { readEditorSettings } from "./editor-settings.ts";

const read = (given: unknown) => readEditorSettings(given, ["false-precision"]);

test("what is set is taken; what is empty is not set", () => {
  const settings = { book: "~/b", date: "2023-05-01", severities: { "false-precision": "off" } };
  expect(read(settings)).toEqual(settings);
  expect(read({ book: "", date: null })).toEqual({});
});

test.each([
  ["an unknown name", { boks: "x" }, "boks"],
  ["a book that is no folder's name", { book: 3 }, "book: 3"],
  ["a day that is none", { date: "2023-02-30" }, "2023-02-30"],
  ["a check that is none", { severities: { "false-precisions": "off" } }, "false-precisions"],
  ["no object", "x", '"x"'],
])("%s is refused", (_, given, named) => {
  expect(() => read(given)).toThrow(named);
});
