import { describe, expect, test } from "vitest";
import { type Hedge, hedgeBefore, hedgeBehind } from "./hedge.ts";
import { markedTokens } from "./marked-tokens.spec-kit.ts";

describe("before a number", () => {
  test.each<[string, Hedge]>([
    ["It hurt [more than] 40 men.", "more-than"],
    ["It hurt [well over] 40 men.", "more-than"],
    ["It hurt [in excess of] 40 men.", "more-than"],
    ["It hurt [upwards of] 40 men.", "more-than"],
    ["It hurt [at least] 40 men.", "at-least"],
    ["It hurt [no fewer than] 40 men.", "at-least"],
    ["It hurt [a minimum of] 40 men.", "at-least"],
    ["It hurt [as many as] 40 men.", "at-most"],
    ["It hurt [up to] 40 men.", "at-most"],
    ["It hurt [no more than] 40 men.", "at-most"],
    ["It hurt [fewer than] 40 men.", "less-than"],
    ["It hurt [just under] 40 men.", "less-than"],
    ["It hurt [about] 40 men.", "approximately"],
    ["It hurt [nearly] 40 men.", "approximately"],
    ["It hurt [an estimated] 40 men.", "approximately"],
    ["It hurt [in the region of] 40 men.", "approximately"],
    ["It hurt [some] 40 men.", "approximately"],
    ["It hurt [well in excess of] 40 men.", "more-than"],
    ["It hurt [north of] 40 men.", "more-than"],
    ["It hurt [a little over] 40 men.", "more-than"],
    ["It hurt [at the very least] 40 men.", "at-least"],
    ["It hurt [not more than] 40 men.", "at-most"],
    ["It hurt [a little under] 40 men.", "less-than"],
    ["It hurt [just short of] 40 men.", "less-than"],
    ["It hurt [in the vicinity of] 40 men.", "approximately"],
    ["It hurt [very nearly] 40 men.", "approximately"],
  ])("%s is %s", (marked, hedge) => {
    const { tokens, first, last } = markedTokens(marked);
    expect(hedgeBefore(tokens, last + 1)).toEqual({ hedge, first });
  });

  test.each([
    ["It hurt [the] 40 men.", "an article"],
    ["It hurt more [people] than 40 men.", "words of a hedge apart from each other"],
    ["More than men [came].", "a hedge of something else"],
    ["It came short [of] 40 men.", "men are lacking"],
    ["The toll has gone up [to] 40 men.", "the toll went up"],
  ])("none ends at %s (%s)", (marked) => {
    const { tokens, last } = markedTokens(marked);
    expect(hedgeBefore(tokens, last + 1)).toBeUndefined();
  });

  test("the first word of a text has no hedge before it", () => {
    expect(hedgeBefore(markedTokens("[Forty] came.").tokens, 0)).toBeUndefined();
  });
});

describe("behind a number", () => {
  test.each<[string, Hedge]>([
    ["Some 40 [or more] were hurt.", "at-least"],
    ["It hurt 40 [and counting].", "at-least"],
    ["It hurt 40 [or so].", "approximately"],
    ["It hurt 40 [at most].", "at-most"],
    ["It hurt 40 [or fewer].", "at-most"],
    ["It hurt 40 [give or take].", "approximately"],
    ["It hurt 40 [and up].", "at-least"],
    ["It hurt 40 [at the very least].", "at-least"],
    ["It hurt 40 [or thereabouts].", "approximately"],
  ])("%s is %s", (marked, hedge) => {
    const { tokens, first, last } = markedTokens(marked);
    expect(hedgeBehind(tokens, first - 1)).toEqual({ hedge, last });
  });

  test.each([
    ["By 18 [at least 87] people were hurt.", "it belongs to the next number"],
    ["It hurt 40 [or a dozen].", "no hedge"],
    ["It hurt 40 [men].", "a noun"],
    ["It hurt 40 [and more] men came.", "it counts others"],
    ["It hurt 40 [and up] to 50 came.", "it belongs to the next number"],
    ["It hurt 40 [or more] than that.", "a comparison"],
  ])("none begins at %s (%s)", (marked) => {
    const { tokens, first } = markedTokens(marked);
    expect(hedgeBehind(tokens, first - 1)).toBeUndefined();
  });
});
