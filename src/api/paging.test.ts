import { expect, test } from "vitest";
import { pageOf } from "./paging.ts";

const items = Array.from({ length: 7 }, (_, index) => index);

test("pages follow each other without gap or overlap, and the last says so", () => {
  const read: number[] = [];
  let after: string | undefined;
  let pages = 0;
  do {
    const page = pageOf(items, { limit: 3, after });
    read.push(...page.items);
    after = page.next ?? undefined;
    pages++;
  } while (after !== undefined);
  expect([read, pages]).toEqual([items, 3]);
});

test("a list that just fits has no next", () => {
  expect(pageOf(items, { limit: 7 }).next).toBeNull();
  expect(pageOf([], {})).toEqual({ items: [], next: null });
});

test.each(["", "x", "bjE=", "n1", Buffer.from("n-1").toString("base64url"), Buffer.from("n01").toString("base64url")])(
  "%s is no cursor",
  (after) => {
    expect(() => pageOf(items, { after })).toThrow(expect.objectContaining({ status: 400, code: "cursor-malformed" }));
  },
);
