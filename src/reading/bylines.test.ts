import { describe, expect, test } from "vitest";
import { isByline, readAuthorNames } from "./bylines.ts";

describe("isByline", () => {
  test.each([
    "By Mara Quill",
    "By Mara Quill and Ned Ostrow",
    "BY MARA QUILL, Diplomatic Correspondent",
    "Written by Karl von Ende | The Lantern",
    "by Aisha bin Rashid",
    "By Mara Quill May 2, 2023 | 6:03 pm",
  ])("is one: %s", (line) => {
    expect(isByline(line)).toBe(true);
  });

  test.each([
    ["By the numbers", "a heading"],
    ["By Monday 12 people had been found dead.", "a sentence"],
    ["By Monday evening 12 people had been found dead.", "a sentence"],
    ["By Tuesday, 40 people were missing.", "a sentence"],
    ["Killed by Rebels", "a heading"],
    ["By Brandt's count, 20,000 were killed.", "a sentence"],
  ])("is none: %s", (line, _reason) => {
    expect(isByline(line)).toBe(false);
  });
});

describe("readAuthorNames", () => {
  test.each([
    ["By Mara Quill and Ned Ostrow, Diplomatic Correspondent", ["Mara Quill", "Ned Ostrow"]],
    ["Mara Quill", ["Mara Quill"]],
    ["By\n Mara Quill | May 2, 2023", ["Mara Quill"]],
    ["https://example.org/people/mara", []],
  ])("of %j are %j", (byline, names) => {
    expect(readAuthorNames(byline)).toEqual(names);
  });
});
