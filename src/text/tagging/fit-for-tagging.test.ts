import { expect, test } from "vitest";
import { readSentences } from "../sentence.ts";
import { fitForTagging } from "./fit-for-tagging.ts";

const wordsIn = (text: string) => readSentences(text).flatMap(({ tokens }) => tokens.map(({ exact }) => exact));

test("ordinary text stays what it is; shouted text is lowered, letters beyond ASCII are not", () => {
  expect(fitForTagging("Officials said 12 people died.")).toBe("Officials said 12 people died.");
  const shouted = "THE GUERRILLAS KILLED SOLDIERS IN EL AÑO AND FLED TO THE HILLS.";
  expect(fitForTagging(shouted)).toBe("the guerrillas killed soldiers in el aÑo and fled to the hills.");
});

test.each([
  ["an ideographic space", "\u3000"],
  ["a vertical tab", "\v"],
  ["a line separator", "\u2028"],
  ["seventy thousand spaces", " ".repeat(70_000)],
])("words stand on their characters behind %s", (_, blanks) => {
  const text = `Twelve died and${blanks}30 were hurt.`;
  expect(wordsIn(text)).toEqual(["Twelve", "died", "and", "30", "were", "hurt", "."]);
  for (const { tokens } of readSentences(text))
    for (const { start, end, exact } of tokens) expect(text.slice(start, end)).toBe(exact);
});

test.each(["'", "a-", "x", "&amp;lt;", "\ud83d\ude00"])(
  "a run of %s without a blank costs no square of its length",
  (piece) => {
    const start = process.cpuUsage();
    const text = `${piece.repeat(100_000)} and 12 died.`;
    for (const { tokens } of readSentences(text))
      for (const { start, end, exact } of tokens) expect(text.slice(start, end) === exact).toBe(true);
    expect(wordsIn(text).slice(-4)).toEqual(["and", "12", "died", "."]);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(20);
  },
);
