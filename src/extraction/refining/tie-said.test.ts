import { describe, expect, it } from "vitest";
import { type ExtractionInput, extractFigures } from "../extract-figures.ts";

/** "100,000: Monday 2023-05-01 anchored" of each figure, published on Tuesday, 2 May 2023. */
function saidIn(text: string, more: Partial<ExtractionInput> = {}): string[] {
  const { figures } = extractFigures({ text, date: "2023-05-02", ...more }, { figuresOnly: true });
  return figures.map(({ span, said }) => {
    if (said === null) return `${span.exact}: not told`;
    const { earliest, latest } = said.day;
    const days = earliest === latest ? earliest : `${earliest}/${latest}`;
    return `${span.exact}: ${said.span.exact} ${days} ${said.basis}`;
  });
}

/** Headline and paragraphs, each on a line of its own. */
function partsOf(text: string): ExtractionInput {
  let start = 0;
  const parts = text.split("\n").map((exact, i) => {
    const part = { kind: i === 0 ? "headline" : "body", span: { start, end: start + exact.length, exact } } as const;
    start += exact.length + 1;
    return part;
  });
  return { text, date: "2023-05-02", parts };
}

describe("the day on which the origin said it", () => {
  it.each([
    ["Ann Berg told reporters on Monday that 20,000 soldiers had been killed.", "20,000: Monday 2023-05-01 anchored"],
    ["In November, General Lind estimated that 900 had died.", "900: November 2022-11-01/2022-11-30 anchored"],
    [
      "The mayor said in a statement late on 2 May that 12 people were killed.",
      "12: late on 2 May 2023-05-02 anchored",
    ],
    ["Kolm's health ministry said Tuesday that 12 people were killed.", "12: Tuesday 2023-05-02 anchored"],
    ["The report, published on May 3, 2022, put the toll at 97 dead.", "97: May 3, 2022 2022-05-03 stated"],
    ["“We buried 12 people,” he told Radio Kolm on Sunday.", "12: Sunday 2023-04-30 anchored"],
    ["Kolm Radio reported on Tuesday that Berg had said on Monday 12 people died.", "12: Monday 2023-05-01 anchored"],
    ["Kolm Radio reported on Tuesday that Berg had said 12 people died.", "12: not told"],
    [
      "Berg said on Monday 12 people died, while Lind said on Sunday that 14 people had.",
      "12: Monday 2023-05-01 anchored",
    ],
    ["The last toll was in March, when General Lind said 900 had died.", "900: March 2023-03-01/2023-03-31 anchored"],
    ["The ministry's estimate, made public on Monday, put the toll at 12 dead.", "12: Monday 2023-05-01 anchored"],
    [
      "In February the ministry had counted 900 dead since the war began.",
      "900: February 2023-02-01/2023-02-28 anchored",
    ],
    ["Officials said 12 people had died in a statement on Monday.", "12: Monday 2023-05-01 anchored"],
    ["Police said on Monday that 12 people had died on Friday.", "12: Monday 2023-05-01 anchored"],
  ])("%s", (text, told) => expect(saidIn(text)[0]).toBe(told));
});

describe("days of whoever passed it on", () => {
  it.each([
    [
      "Kolm Radio reported on Tuesday, citing Ann Berg, that 12 people died.",
      "12: Tuesday 2023-04-29/2023-05-02 inherited",
    ],
    [
      "Kolm Radio reported in March, citing Ann Berg, that 12 people died.",
      "12: March 2023-02-26/2023-03-31 inherited",
    ],
  ])("%s", (text, told) => expect(saidIn(text)[0]).toBe(told));
});

it("is none of a count that was told as an earlier one", () => {
  const text = "More than 12 people died, according to the ministry. On Monday the ministry had put the toll at nine.";
  expect(saidIn(text)[0]).toBe("More than 12: not told");
});

it("goes on from the statement before, not from the one behind", () => {
  const text = "Ann Berg said 12 people died. She said nine of them were women. Berg said on Monday the road was shut.";
  expect(saidIn(text)).toEqual(["12: not told", "nine: not told"]);
});

describe("no day", () => {
  it.each([
    ["Police said 12 people died on Monday.", "Monday is when they died"],
    ["The raid killed 12 people on Monday, police said.", "Monday is when they were killed"],
    ["After a visit on Monday, the mayor said 12 people had died.", "Monday is when she came"],
    ["Berg, who was mayor until 2014, said 12 people had died.", "2014 ended what she was"],
    ["The former 2020 candidate said 12 people had died.", "2020 is when he stood"],
    ["The ministry's 2022 figures show 300 people died.", "2022 is what they cover"],
    ["As of Monday, officials said, 12 people had died.", "Monday is how far the count goes"],
    ["A report by the ministry, seen by Kolm Radio on Monday, said 12 people had died.", "Monday is when it was seen"],
    ["In March, the mission recorded a total of 204 deaths.", "March is what it recorded"],
    ["Kolm lost 12 people, according to the ministry, up from nine in 2022.", "2022 is when nine died"],
    ["Twelve people were killed on Monday.", "nobody is said to have said it"],
  ])("%s: %s", (text) => expect(saidIn(text)[0]).toMatch(/not told$/));

  it("is known of a weekday in an article without a date", () => {
    expect(saidIn("Police said on Monday that 12 people had died.", { date: null })).toEqual(["12: not told"]);
  });
});

describe("days told from another", () => {
  it.each([
    [
      "Ann Berg said on Sunday that 12 people had died. Earlier in the day, Lind had told reporters that nine people were dead.",
      "nine: Earlier in the day 2023-04-30 inherited",
    ],
    [
      "Earlier in the day, Lind had told reporters that nine people were dead.",
      "nine: Earlier in the day 2023-05-02 inherited",
    ],
    [
      "The bridge fell on Friday. The next day, police said nine people were dead.",
      "nine: The next day 2023-04-29 inherited",
    ],
    ["The next day, police said nine people were dead.", "nine: not told"],
    [
      "Ann Berg said on Monday that 12 people had died. A week earlier she had put the number at nine.",
      "nine: A week earlier 2023-04-24 inherited",
    ],
    [
      "Ann Berg said on Monday that 12 people had died. A day earlier Berg had said that nine were dead. Berg added that 40 were hurt.",
      "40: Monday 2023-05-01 inherited",
    ],
    [
      "More than 12 people died, according to the ministry. On Monday the ministry had put the toll at nine.",
      "nine: Monday 2023-05-01 anchored",
    ],
  ])("%s", (text, told) => expect(saidIn(text).at(-1)).toBe(told));
});

it("does not look back for what stands before a statement that is recalled", () => {
  expect(saidIn("Ann Berg said 40 people were wounded. Berg said in March that 12 people died.")).toEqual([
    "40: not told",
    "12: March 2023-03-01/2023-03-31 anchored",
  ]);
});

describe("the day of another statement by the same source", () => {
  it.each([
    ["Berg said on Monday that 12 people died. She added that 40 people were wounded.", "Monday 2023-05-01 inherited"],
    ["Police said 40 people were wounded. Police said on Monday the road was closed.", "Monday 2023-05-01 inherited"],
    ["Berg said on Monday that 12 people died. Lind said 40 people were wounded.", "not told"],
    ["Berg said on Monday that 12 people died. She had said 40 people were wounded.", "not told"],
    ["In March Berg said that 12 people died. She said 40 were wounded.", "March 2023-03-01/2023-03-31 inherited"],
    ["In March Berg said that 12 people died. Berg said 40 people were wounded.", "not told"],
    ["In March Berg said that 12 people died. She said 40 people were wounded on Sunday.", "not told"],
    ["Berg said on Monday that 12 people died. Berg said 40 people were wounded on 3 March.", "not told"],
  ])("%s", (text, told) => expect(saidIn(text).at(-1)?.replace(/^40: /, "").replace(/^12: /, "")).toBe(told));

  it("stands in the lead", () => {
    const lead =
      "Kolm lost 900, Ann Berg says\nAnn Berg said on Monday that 900 soldiers had been killed.\nThe road is shut.";
    expect(saidIn("", partsOf(`${lead}\nAt the ford 40 soldiers were wounded, Berg said.`))).toEqual([
      ...(saidIn("", partsOf(lead)).length === 2 ? ["900: Monday 2023-05-01 inherited"] : []),
      "900: Monday 2023-05-01 anchored",
      "40: Monday 2023-05-01 inherited",
    ]);
    expect(saidIn("", partsOf(`${lead}\nAt the ford 40 soldiers are wounded, Berg says.`)).at(-1)).toBe("40: not told");
  });
});

describe("a post shown in the article", () => {
  const text = "“12 people died at the ford.” Ann Berg, 30 April 2023";
  const embed = { part: 0, author: "Ann Berg", date: "2023-04-30", url: null };
  it("is said on its own day", () => {
    const part = { kind: "embed", span: { start: 0, end: text.length, exact: text } } as const;
    expect(saidIn(text, { parts: [part], embeds: [embed] })).toEqual(["12: 30 April 2023 2023-04-30 stated"]);
    expect(saidIn(text, { parts: [part], embeds: [{ ...embed, date: null }] })).toEqual(["12: not told"]);
  });
});
