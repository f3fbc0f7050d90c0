import { describe, expect, test } from "vitest";
import { extractFigures } from "./extract-figures.ts";

const read = (text: string) => extractFigures({ text, date: null }, { figuresOnly: true });

/** Brackets mark the words of the comparison. */
describe("a count told by comparison is a toll without a number", () => {
  test.each([
    ["The blast killed 40 people and injured [at least twice as many].", "injured"],
    ["In 2020, 40 people were killed; [the same number] died in 2021.", "killed"],
    ["Forty died and [three times as many] people were injured.", "injured"],
    ["Forty died and [half that number] were injured.", "injured"],
    ["Forty died in May. [A similar number] of villagers were killed in June.", "killed"],
    ["Forty died at once and [half as many] drowned.", "killed"],
  ])("%s", (marked, measure) => {
    const { unnumbered, figures } = read(marked.replace(/[[\]]/g, ""));
    const start = marked.indexOf("[");
    const exact = marked.slice(start + 1, marked.indexOf("]"));
    expect(unnumbered).toMatchObject([{ span: { start, exact }, measure }]);
    for (const { span } of figures) expect(span.end <= start || span.start >= start + exact.length).toBe(true);
  });
});

describe("no toll by comparison", () => {
  test.each([
    ["As many as 40 people were killed.", "a bound"],
    ["Twice as many votes were cast.", "votes"],
    ["Forty people died; as many roads were closed.", "nothing befell the roads"],
    ["The same number as before was painted on the wall.", "a number on a wall"],
    ["She dialled the same number, and two people died.", "a telephone"],
    ["As many women as men were killed.", "two groups, no number"],
  ])("%s (%s)", (text) => expect(read(text).unnumbered).toEqual([]));
});
