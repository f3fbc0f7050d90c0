import { expect, test } from "vitest";
import { z } from "zod";
import { count, day, lines, words } from "./inputs.ts";
import { validationFault } from "./validation-fault.ts";

const schema = z.strictObject({
  since: day.exactOptional(),
  name: words(5),
  limit: count(1, 200).exactOptional(),
  kind: z.enum(["a", "b"]).exactOptional(),
  flag: z.boolean().exactOptional(),
});

function faultFor(given: unknown) {
  const { error } = schema.safeParse(given);
  return validationFault(error!, given, "query");
}

test.each([
  [{ name: "x", since: "yesterday" }, "field-invalid", "query.since", "yesterday", "a day as 2023-05-01"],
  [{ name: "x", since: "2023-02-30" }, "field-invalid", "query.since", "2023-02-30", "a day of the calendar"],
  [{}, "field-missing", "query.name", "nothing", "text"],
  [{ name: "x", measur: "y" }, "field-unknown", "query.measur", "y", "only fields that this address knows"],
  [{ name: "a\0b" }, "field-invalid", "query.name", "a\ufffdb", "text without control characters"],
  [{ name: "abcdefgh" }, "field-invalid", "query.name", "abcdefgh", "at most 5 characters"],
  [{ name: "" }, "field-invalid", "query.name", "", "at least one character"],
  [{ name: ["x", "y"] }, "field-invalid", "query.name", '["x","y"]', "text"],
  [{ name: "x", limit: "0" }, "field-invalid", "query.limit", "0", "a whole number from 1 to 200"],
  [{ name: "x", limit: "1e3" }, "field-invalid", "query.limit", "1e3", "a whole number from 1 to 200"],
  [{ name: "x", kind: "c" }, "field-invalid", "query.kind", "c", "one of a, b"],
  [{ name: "x", flag: "yes" }, "field-invalid", "query.flag", "yes", "a value of type boolean"],
])("%j is %s", (given, code, place, value, expectation) => {
  expect(faultFor(given)).toMatchObject({ status: 400, code, place, value, expectation });
});

test("all faults are told, and what is quoted of them is short", () => {
  const { errors } = faultFor({ since: "z".repeat(1000), limit: "x" });
  expect(errors.map(({ place }) => place)).toEqual(["query.since", "query.name", "query.limit"]);
  expect(errors[0]?.value).toHaveLength(201);
});

test("halves of surrogate pairs are refused, and prose may have lines", () => {
  expect(words().safeParse("\ud800").success).toBe(false);
  expect(words().safeParse("two\nlines").success).toBe(false);
  expect(lines().safeParse("two\nlines").success).toBe(true);
  expect(lines().safeParse("a\0").success).toBe(false);
});
