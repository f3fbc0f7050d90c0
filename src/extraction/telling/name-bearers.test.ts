/** Whose name a surname is where two people bear it. */
import { describe, expect, test } from "vitest";
import { toldIn } from "../told-figures.spec-kit.ts";

const originsIn = (text: string) => toldIn(text).map(({ sources }) => sources.at(-1));

const both = "Health Minister Ana Ruiz said 12 people died. Mayor Pedro Ruiz said 15 people died.";

describe("two of a name have spoken", () => {
  test.each([
    ["the title decides", "Mayor Ruiz said 20 people died.", "Pedro Ruiz"],
    ["the title decides, though the other spoke last", "Minister Ruiz said 20 people died.", "Ana Ruiz"],
    ["without a title whoever spoke last", "Ruiz said 20 people died.", "Pedro Ruiz"],
    ["a third given name is a third person", "Carla Ruiz said 20 people died.", "Carla Ruiz"],
  ])("%s: %s", (_, sentence, origin) => expect(originsIn(`${both} ${sentence}`).at(-1)).toBe(origin));

  test("whoever spoke last in between", () => {
    expect(originsIn(`${both} Ana Ruiz said 16 people died. Ruiz said 20 people died.`).at(-1)).toBe("Ana Ruiz");
  });
});

describe("one has spoken, another is only named", () => {
  test.each([
    [
      "Minister Ana Ruiz said 12 people died. Mayor Pedro Ruiz wept. Mayor Ruiz said 20 people died.",
      ["Ana Ruiz", "Pedro Ruiz"],
    ],
    [
      "Minister Ana Ruiz said 12 people died. Pedro Ruiz, the mayor of Lund, wept. Mayor Ruiz said 20 people died.",
      ["Ana Ruiz", "Pedro Ruiz"],
    ],
    ["Gen. Ana Ruiz wept. Mayor Pedro Ruiz slept. General Ruiz said 20 people died.", ["Ana Ruiz"]],
    ["Ana Ruiz wept. Pedro Ruiz slept. Ruiz said 20 people died. Carla Ruiz laughed.", ["Pedro Ruiz"]],
    ["Ana Maria Ruiz wept. Ana Ruiz left. Ruiz said 20 people died.", ["Ana Maria Ruiz"]],
  ])("%s", (text, origins) => expect(originsIn(text)).toEqual(origins));
});

describe("who is called otherwise is not meant", () => {
  test.each([
    ["Ms. Ana Ruiz said 12 people died. Mr. Ruiz said 20 people died.", ["Ana Ruiz", "Ruiz"]],
    ["The spokeswoman, Ana Ruiz, said 12 people died. He said 20 people died.", ["Ana Ruiz", "He"]],
    [
      "Mayor Erik Holm said 9 people died. Spokeswoman Ana Ruiz said 12 people died. He said 20 people died.",
      ["Erik Holm", "Ana Ruiz", "Erik Holm"],
    ],
    ["Ms. Ana Ruiz said 12 people died. Ms. Ruiz said 20 people died.", ["Ana Ruiz", "Ana Ruiz"]],
    ["Pedro Ruiz said 12 people died. Mr. Ruiz said 20 people died.", ["Pedro Ruiz", "Pedro Ruiz"]],
  ])("%s", (text, origins) => expect(originsIn(text)).toEqual(origins));
});
