import { describe, expect, test } from "vitest";
import type { Embed, Part, PartKind } from "../../domain/article.ts";
import { spanOf } from "../../text/span.ts";
import { toldIn } from "../told-figures.spec-kit.ts";

const text = [
  "A fire killed nine people in the harbour, the mayor said.",
  "Anna Berg\nThe coast guard says 12 people were hurt.",
].join("\n\n");
const postAt = text.indexOf("Anna Berg");

function partOf(kind: PartKind, start: number, end: number): Part {
  return { kind, span: spanOf(text, start, end) };
}
const parts = [partOf("body", 0, postAt - 2), partOf("embed", postAt, text.length)];
const embed = (author: string | null, part = 1): Embed => ({ part, author, date: null, url: null });

/** The chain of each figure by its words. */
const chains = (embeds: readonly Embed[], kinds: readonly Part[] = parts) =>
  Object.fromEntries(toldIn(text, { parts: kinds, embeds }).map(({ exact, sources }) => [exact, sources]));

describe("the author of a post", () => {
  test("stands nearest the text, before whoever she had it from", () => {
    expect(chains([embed("Anna Berg")])["12"]).toEqual(["Anna Berg", "coast guard"]);
  });

  test("tells nothing of what stands outside her post", () => {
    expect(chains([embed("Anna Berg")]).nine).toEqual(["mayor"]);
  });

  test.each<[string, Embed[]]>([
    ["no post is known", []],
    ["the post has no author", [embed(null)]],
    ["the author's name is not in the post", [embed("Erik Holm")]],
    ["the post is another part", [embed("Anna Berg", 0)]],
  ])("is not added where %s", (_, embeds) => {
    expect(chains(embeds)["12"]).toEqual(["coast guard"]);
  });

  test("is not added where the part is body", () => {
    const body = parts.map(({ span }): Part => ({ kind: "body", span }));
    expect(chains([embed("Anna Berg")], body)["12"]).toEqual(["coast guard"]);
  });

  test("is not named twice where her words name her as the source", () => {
    const own = "Anna Berg\nTwelve people were hurt, Anna Berg said.";
    const embeds = [embed("Anna Berg", 0)];
    const told = toldIn(own, { parts: [{ kind: "embed", span: spanOf(own, 0, own.length) }], embeds });
    expect(told.map(({ sources }) => sources)).toEqual([["Anna Berg"]]);
  });
});
