import { describe, expect, test } from "vitest";
import { exactGrammar, listeningGrammar } from "./listening-grammar.ts";

/** All that the grammar lets be heard, each thing once; loops are gone through once. */
function heardBy(text: string): Set<string> {
  const arcs = [...text.matchAll(/^TRANSITION (\d+) (\d+) \S+(?: (\S+))?$/gm)].map(([, from, to, word]) => ({
    from,
    to,
    word,
  }));
  const [, end] = /^FINAL_STATE (\d+)$/m.exec(text)!;
  const heard = new Set<string>();
  const walk = (state: string, words: readonly string[], behind: readonly string[]) => {
    if (state === end) heard.add(words.join(" "));
    for (const { from, to, word } of arcs)
      if (from === state && !behind.includes(to!)) walk(to!, word ? [...words, word] : words, [...behind, state]);
  };
  walk("0", [], []);
  return heard;
}

const all = () => true;
const grammar = (words: string) => heardBy(listeningGrammar(words.split(" "), all).text);

describe("what may be heard", () => {
  test("is the sentence itself where nothing in it counts", () => {
    expect([...grammar("officials said so")]).toEqual(["officials said so"]);
  });

  test("is any number for a number, and a hedge before it", () => {
    const heard = grammar("killed six men");
    for (const said of ["killed six men", "killed seven men", "killed million men", "killed about six men"])
      expect(heard).toContain(said);
    expect(heard).not.toContain("killed men");
  });

  test("is nothing, or another, for a hedge", () => {
    const heard = grammar("at least men");
    for (const said of ["at least men", "men", "no more than men", "about men"]) expect(heard).toContain(said);
  });

  test("is what is said where nothing is denied, and a denial where none is written", () => {
    expect([...grammar("they were not hurt")].sort()).toEqual([
      "they were hurt",
      "they were not hurt",
      "they were now hurt",
    ]);
    expect(grammar("they were hurt")).toContain("they were not hurt");
    expect(grammar("he denied it")).toContain("he confirmed it");
  });

  test("is any sound for a word that nobody knows", () => {
    const { text, words } = listeningGrammar(["near", "ostvik"], (word) => word === "near");
    expect(heardBy(text)).toContain("near sound_zh");
    expect([...words]).toEqual(["near"]);
  });
});

test("the exact words leave no choice", () => {
  expect([...heardBy(exactGrammar(["at", "least", "six", "were", "not"], all).text)]).toEqual([
    "at least six were not",
  ]);
});
