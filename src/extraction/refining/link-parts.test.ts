import { describe, expect, test } from "vitest";
import { toldIn } from "../told-figures.spec-kit.ts";

/** Each figure's words, with those of its whole. */
const wholesIn = (text: string) => Object.fromEntries(toldIn(text).map(({ exact, partOf }) => [exact, partOf]));

describe("parts and their wholes", () => {
  test.each([
    ["The ferry sank, killing 31 people, 12 of them children.", { "31": null, "12": "31" }],
    ["The quake killed 68 people, including 12 women and three men.", { "68": null, "12": "68", three: "68" }],
    ["The quake killed 68 people, including 12 pupils whom 30 nurses had raised.", { "68": null, "12": "68" }],
    ["Fires displaced 900 people, and 12 of them died.", { "900": null, "12": "900" }],
    ["The raid hurt 30 people. Two of the wounded are in a coma.", { "30": null, Two: "30" }],
    ["The army suffered 900 casualties, including 200 killed.", { "900": null, "200": "900" }],
    ["The ministry counted 900 casualties: 200 killed and 700 wounded.", { "900": null, "200": "900", "700": "900" }],
    [
      "The army had 900 casualties, among them 200 killed, nearly half of them conscripts.",
      { "900": null, "200": "900", "nearly half": "200" },
    ],
    ["The storm killed 40 people. Most of the dead lived alone.", { "40": null, Most: "40" }],
    ["Nearly half of the dead were sailors; over 20,000 died.", { "Nearly half": "over 20,000", "over 20,000": null }],
    ["Six people, a family of four among them, died.", { Six: null, four: "Six" }],
    [
      "The army counted 900 casualties; 200 were killed and the other 700 were wounded.",
      { "900": null, "200": "900", "700": "900" },
    ],
    ["The coach crash hurt 20 people, six seriously injured among them.", { "20": null, six: "20" }],
    ["The storm killed 31 people, with 19 deaths in Homs.", { "31": null, "19": "31" }],
    ["The storm killed 31 people. Nineteen died in Homs and 12 in Hama.", { "31": null, Nineteen: "31", "12": "31" }],
    ["Nine people were killed, 12 of them children.", { Nine: null, "12": "Nine" }],
    ["Up to nine people died, including 12 children.", { "Up to nine": null, "12": "Up to nine" }],
    ["The raid hurt nine soldiers, of whom 12 were officers.", { nine: null, "12": "nine" }],
    ["The army counted 90 casualties, including at least 120 killed.", { "90": null, "at least 120": "90" }],
    [
      "The storm killed 40 people: 20 men, 15 women and 10 children.",
      { "40": null, "20": "40", "15": "40", "10": "40" },
    ],
    ["The storm killed 40 people – 18 men and 22 women – on Friday.", { "40": null, "18": "40", "22": "40" }],
    [
      "The storm killed 40 people; 20 were men, 15 women and 3 children.",
      { "40": null, "20": "40", "15": "40", "3": "40" },
    ],
    ["Of the 40 people killed, 18 were sailors.", { "40": null, "18": "40" }],
    [
      "Forty people died: seven in Homs, 12 in Hama and 20 in Lund.",
      { Forty: null, seven: "Forty", "12": "Forty", "20": "Forty" },
    ],
    ["The office reported 229 dead (148 men, 81 women).", { "229": null, "148": "229", "81": "229" }],
    ["Some 300 people were taken hostage. Of those, 120 have been released.", { "Some 300": null, "120": "Some 300" }],
    [
      "Province | Killed | Injured\nHatay | 120 | 32\nUrfa | 30 | 40\nTotal | 150 | 72",
      { "120": "150", "30": "150", "32": "72", "40": "72", "150": null, "72": null },
    ],
  ])("%s", (text, wholes) => expect(wholesIn(text)).toEqual(wholes));

  test("a share without a number of its own measure takes the casualties", () => {
    expect(wholesIn("The siege caused 900 casualties. A third of the wounded were cooks.")).toEqual({
      "900": null,
      "A third": "900",
    });
  });
});

describe("no parts", () => {
  test.each([
    ["The blast killed 20 people and hurt 12.", "nobody says that one is a part of the other"],
    [
      "Nine people were killed and two hurt, including 12 children.",
      "whose part it is is not plain, as it fits neither",
    ],
    ["The army counted 900 casualties and said that 400 civilians had died.", "a count of its own"],
    ["The army counted 900 casualties. A flood killed 12 people.", "another sentence tells of another toll"],
    [
      "Shells killed three people in Homs, two in Hama and one in Idlib.",
      "three is one of the list, though the rest add up to it",
    ],
    ["The toll rose to 67 after five of the injured died.", "the injured are no part of the dead before"],
    ["The floods hit 14 countries and killed 90 people. Peru was hit hardest, with 40 dead.", "another sentence"],
    ["No one died in the fire; half of the dead of 1950 were children.", "nobody holds no part"],
  ])("%s (%s)", (text) => {
    expect(toldIn(text).filter(({ partOf }) => partOf !== null)).toEqual([]);
  });

  test("the dead before a part may be a paragraph away, but the number of the part stands near its start", () => {
    const first = "A mine fire killed 40 men.";
    const wholesBehind = (second: string) => {
      const text = `${first}\n\n${second}`;
      const part = (start: number, end: number) =>
        ({ kind: "body", span: { start, end, exact: text.slice(start, end) } }) as const;
      const parts = [part(0, first.length), part(first.length + 2, text.length)];
      return toldIn(text, { parts }).map(({ exact, partOf }) => [exact, partOf]);
    };
    expect(wholesBehind("Among the dead were 12 cooks.")).toEqual([
      ["40", null],
      ["12", "40"],
    ]);
    expect(wholesBehind("In a hall by the gate the mayor said on Sunday that 12 cooks were among the dead.")).toEqual([
      ["40", null],
      ["12", null],
    ]);
  });

  test.each<[string, string, string | null, string]>([
    ["A siege caused 900 casualties.", "At least 200 of them have been killed.", "900", "its first words lean on it"],
    ["A siege caused 900 casualties. It is over.", "Of them, 200 were killed.", "900", "no people are told of since"],
    ["A siege caused 900 casualties.", "It ended. At least 200 of them died.", null, "a sentence stands between"],
    ["A siege caused 900 casualties. Some 500 soldiers fled.", "Ten of them died.", "Some 500", "the nearest is meant"],
    ["A siege killed 900. Some 500 soldiers sang.", "Ten of them died.", null, "whoever sang is meant"],
  ])("a paragraph that opens with a part: %s %s → %s (%s)", (first, second, whole) => {
    const text = `${first}\n\n${second}`;
    const part = (start: number, end: number) =>
      ({ kind: "body", span: { start, end, exact: text.slice(start, end) } }) as const;
    const parts = [part(0, first.length), part(first.length + 2, text.length)];
    expect(toldIn(text, { parts }).at(-1)!.partOf).toBe(whole);
  });

  test("a headline's figure is no whole of the body's part", () => {
    const text = "Quake kills 40\n\nIt killed 12 of them at noon.";
    const part = (kind: "headline" | "body", start: number, end: number) =>
      ({ kind, span: { start, end, exact: text.slice(start, end) } }) as const;
    const parts = [part("headline", 0, 14), part("body", 16, text.length)];
    expect(toldIn(text, { parts }).map(({ exact, partOf }) => [exact, partOf])).toEqual([
      ["40", null],
      ["12", null],
    ]);
  });
});
