import { expect, test } from "vitest";
import { describeChain, describeDisputes, describeLink, describeOrigin } from "./describe-chain.ts";
import { figures } from "./made-up-article.spec-kit.ts";

const { attribution, disputedBy } = figures.plain;

test("the outlet first, the origin last, each with what it stands on", () => {
  expect(describeChain("The Coast Ledger", attribution)).toBe(
    "The Coast Ledger ← reporters (not named) ← Ada Verrin, defence minister (basis: “hospital records”)",
  );
  expect(describeOrigin(attribution)).toBe("Ada Verrin, defence minister (basis: “hospital records”)");
});

test("an article that names no source says so itself", () => {
  expect(describeChain("The Coast Ledger", [])).toBe("The Coast Ledger, naming no source");
  expect(describeChain(null, [])).toBe("the article, naming no source");
  expect(describeOrigin([])).toBe("the article itself");
});

test("a role that the name already holds is not said twice", () => {
  const role = { start: 0, end: 8, exact: "minister" };
  const source = { start: 0, end: 19, exact: "minister Ada Verrin" };
  expect(describeLink({ ...attribution[1]!, source, role, groundedOn: null })).toBe("minister Ada Verrin");
});

test("a link without words is a source not named", () => {
  expect(describeLink({ ...attribution[0]!, source: null })).toBe("a source not named");
});

test("who disputes it is named; nobody is nothing", () => {
  expect(describeDisputes(disputedBy)).toBe("disputed by The army's spokesman");
  expect(describeDisputes([])).toBeNull();
});
