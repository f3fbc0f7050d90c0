import { expect, test } from "vitest";
import { formsOf } from "./verb-forms.ts";

test.each([
  ["deny", ["deny", "denies", "denied", "denying"]],
  ["say", ["say", "says", "said", "saying"]],
  ["admit", ["admit", "admits", "admitted", "admitting"]],
  ["write", ["write", "writes", "wrote", "written", "writing"]],
  ["put", ["put", "puts", "putting"]],
  ["have", ["have", "has", "had", "having"]],
  ["stress", ["stress", "stresses", "stressed", "stressing"]],
  ["agree", ["agree", "agrees", "agreed", "agreeing"]],
])("%s has the forms %j", (lemma, forms) => {
  expect([...formsOf(lemma).keys()].sort()).toEqual([...forms].sort());
});

test("one form may hold several places", () => {
  expect([...formsOf("put").get("put")!]).toEqual(["base", "past", "participle"]);
});
