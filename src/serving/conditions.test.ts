import type { FastifyRequest } from "fastify";
import { expect, test } from "vitest";
import { checkMatch, doesMatch, entityTag } from "./conditions.ts";

test("a tag is another for each thing that the answer hangs on, and the same for the same", () => {
  expect(entityTag("a", "b")).toBe(entityTag("a", "b"));
  expect(new Set([entityTag("a", "b"), entityTag("ab"), entityTag("a", "c"), entityTag("b", "a")]).size).toBe(4);
  expect(entityTag("a")).toMatch(/^"[\w-]{27}"$/);
});

test.each([
  ['"x"', true],
  ['"y", "x"', true],
  ['W/"x"', true],
  ["*", true],
  ['"y"', false],
  ["x", false],
])('%s holds "x": %s', (header, does) => {
  expect(doesMatch(header, '"x"')).toBe(does);
});

test("an act on a state that has passed is refused", () => {
  const asking = (match?: string) =>
    ({ headers: { "if-match": match }, url: "/api/v1/curation?x=1" }) as FastifyRequest;
  expect(() => checkMatch(asking(), '"x"')).not.toThrow();
  expect(() => checkMatch(asking('"x"'), '"x"')).not.toThrow();
  expect(() => checkMatch(asking('"y"'), '"x"')).toThrow(expect.objectContaining({ status: 412 }));
});
