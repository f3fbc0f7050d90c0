import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carriedText } from "./carried-text.ts";
import { applyDiff, diffTexts, type TextEdit } from "./text-diff.ts";

/** "[-At least -]12 died." */
const marked = (before: string, edits: readonly TextEdit[]) =>
  edits
    .map(({ kind, before: { start, end }, exact }) =>
      kind === "same" ? before.slice(start, end) : kind === "removed" ? `[-${exact}-]` : `[+${exact}+]`,
    )
    .join("");
const differenceOf = (before: string, after: string) => marked(before, diffTexts(before, after).edits);

describe("word by word inside the sentence that changed", () => {
  test.each([
    ["At least 12 died.", "12 died.", "[-At least -]12 died."],
    ["More than 12 died.", "Over 12 died.", "[-More than-][+Over+] 12 died."],
    [
      "He saw it. 1,204 men fell. It rained.",
      "He saw it. 1,240 men fell. It rained.",
      "He saw it. [-1,204-][+1,240+] men fell. It rained.",
    ],
    ["In New Delhi, he said.", "In Old Goa, he said.", "In [-New Delhi-][+Old Goa+], he said."],
    ["One.\n\nTwo.", "One.\n\nAnd a half.\n\nTwo.", "One.\n\n[+And a half.\n\n+]Two."],
    ["One. Two. Three.", "One. Three.", "One. [-Two. -]Three."],
    ["He  went.", "He went.", "He [- -]went."],
    [
      "Mr. Berg met Gen. Holm. Nobody spoke.",
      "Mr. Berg met Gen. Lund. Nobody spoke.",
      "Mr. Berg met Gen. [-Holm-][+Lund+]. Nobody spoke.",
    ],
    ["Rain fell.", "Gunmen stormed a school.", "[-Rain fell.-][+Gunmen stormed a school.+]"],
    ["Same.", "Same.", "Same."],
    ["", "", ""],
    ["", "New.", "[+New.+]"],
  ])("%j → %j", (before, after, expected) => {
    expect(differenceOf(before, after)).toBe(expected);
  });
});

describe("sentences", () => {
  const told = (before: string, after: string) =>
    diffTexts(before, after).sentences.map((sentence) => [
      sentence.before && before.slice(sentence.before.start, sentence.before.end).trim(),
      sentence.after && after.slice(sentence.after.start, sentence.after.end).trim(),
      sentence.isMoved,
    ]);

  test("each is set beside the one that it was", () => {
    const before = "Shells hit the market on Monday. At least 12 died, police said. Nobody claimed it. It rained.";
    const after = "Shells hit the market on Monday. A school was hit too. At least 15 died, police said. It rained.";
    expect(told(before, after)).toEqual([
      [null, "A school was hit too.", false],
      ["At least 12 died, police said.", "At least 15 died, police said.", false],
      ["Nobody claimed it.", null, false],
    ]);
  });

  test("one that was moved is known for itself, even if it changed on the way", () => {
    const [one, two, three, four] = [
      "The mayor, Erik Holm, spoke of a black day for the valley.",
      "At least 12 miners were killed in the blast at Tarnow, police said.",
      "Rescuers worked all night.",
      "The company had been warned twice.",
    ];
    const before = [one, two, three, four].join("\n\n");
    const after = [two, one, three, four].join("\n\n");
    expect(told(before, after)).toEqual([[expect.anything(), expect.anything(), true]]);
    const changed = [three, four, one, two!.replace("12", "15")].join("\n\n");
    expect(
      told(before, changed)
        .filter(([, , isMoved]) => isMoved)
        .map(([from]) => from),
    ).toContain(two);
  });
});

describe("carried characters", () => {
  const before = "The mayor spoke of a black day. At least 12 miners were killed at Tarnow. It rained.";
  const after = "It rained. The mayor spoke of one black day. At least 15 miners were killed at Tarnow.";
  const carried = carriedText(diffTexts(before, after));
  const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

  test("go to where they stand", () => {
    expect(carried.spanAfter(at(before, "miners were killed"))).toEqual(at(after, "miners were killed"));
    expect(carried.spanAfter(at(before, "At least"))).toEqual(at(after, "At least"));
  });

  test("are not carried where any of them is gone", () => {
    expect(carried.spanAfter(at(before, "12"))).toBeUndefined();
    expect(carried.spanAfter(at(before, "At least 12 miners"))).toBeUndefined();
    expect(carried.piecesAfter(at(before, "At least 12 miners"))).toHaveLength(2);
  });

  test("tell what changed on either side", () => {
    expect(carried.isChangedBefore(at(before, "12 miners"))).toBe(true);
    expect(carried.isChangedBefore(at(before, "miners were"))).toBe(false);
    expect(carried.isChangedAfter(at(after, "15"))).toBe(true);
    expect(carried.isChangedAfter(at(after, "at Tarnow"))).toBe(false);
  });

  test("are found in a sentence that was moved", () => {
    const moved = "Rescuers dug for nine hours in the snow. The toll stood at 12 dead miners. It rained on.";
    const later = "It rained on. The toll stood at 12 dead miners. Rescuers dug for nine hours in the snow.";
    const both = carriedText(diffTexts(moved, later));
    for (const words of ["nine hours", "12 dead miners", "Rescuers dug"])
      expect(both.spanAfter(at(moved, words))).toEqual(at(later, words));
  });
});

describe("the old text with its edits is the new one", () => {
  const piece = fc.constantFrom(
    "12 ",
    "died",
    ". ",
    "At least ",
    "\r\n",
    "\n\n",
    "é",
    "👩‍🚒",
    "\ud83d",
    "\udc69",
    "a ",
    "…",
    "\u2028",
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary", maxLength: 80 }),
  );

  test("whatever the characters", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = diffTexts(before, after);
        expect(applyDiff(before, diff.edits)).toBe(after);
        expect(
          diff.edits
            .filter(({ kind }) => kind !== "added")
            .map(({ before: { start, end } }) => before.slice(start, end))
            .join(""),
        ).toBe(before);
        for (const sentence of diff.sentences) {
          const [from, to] = [sentence.before ?? { start: 0, end: 0 }, sentence.after ?? { start: 0, end: 0 }];
          expect(applyDiff(before, sentence.edits)).toBe(
            after.slice(from.start === from.end && sentence.after === null ? 0 : to.start, to.end),
          );
        }
        for (const { before: from, after: to, length } of diff.moved)
          expect(before.slice(from, from + length)).toBe(after.slice(to, to + length));
      }),
      { numRuns: 1500 },
    );
  });
});

describe("never slow", () => {
  const paragraph = (i: number) =>
    `Paragraph ${i} tells of ${i % 7} men. At least ${i} people died near town ${(i * 13) % 97}. Police said so.`;
  const paragraphs = Array.from({ length: 1000 }, (_, i) => paragraph(i));
  const nonsense = (seed: number) =>
    Array.from({ length: 33_000 }, (_, i) => `w${(i * seed) % 9973}${i % 17 === 0 ? "." : ""}`).join(" ");
  const cases: [string, string, string][] = [
    [
      "1,000 paragraphs, each changed",
      paragraphs.join("\n\n"),
      paragraphs.map((p) => p.replace("people", "persons")).join("\n\n"),
    ],
    ["1,000 paragraphs, in reverse", paragraphs.join("\n\n"), paragraphs.toReversed().join("\n\n")],
    ["two texts with nothing in common", nonsense(7), nonsense(31).replaceAll("w", "v")],
    ["two texts of the same words", nonsense(7), nonsense(31)],
    ["one word again and again", "a ".repeat(100_000), "a ".repeat(80_000)],
    ["two words in turn", "a b ".repeat(50_000), "b b a ".repeat(33_000)],
    ["one sentence again and again", "He died. ".repeat(20_000), "She died. ".repeat(20_000)],
    ["one long word", "a".repeat(200_000), "b".repeat(200_000)],
    ["no word at all", ". ".repeat(100_000), "? ".repeat(100_000)],
  ];

  test.each(cases)("%s", (_, before, after) => {
    const start = process.cpuUsage();
    const { edits } = diffTexts(before, after);
    const passed = process.cpuUsage(start).user / 1000;
    expect(applyDiff(before, edits) === after).toBe(true);
    expect(passed).toBeLessThan(3000);
  });
});
