import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readListing } from "./listing-file.ts";

const path = new URL("./data/places.json", import.meta.url);

test("line by line it is what it is as a whole", () => {
  const { countries, areas, rows } = JSON.parse(readFileSync(path, "utf8"));
  const listing = readListing(path);
  expect(listing).toMatchObject({ countries, areas });
  const buckets = Object.keys(rows);
  expect(Object.fromEntries(buckets.map((bucket) => [bucket, listing.rowsOf(bucket)]))).toEqual(rows);
});

test.each(["", "a", "zzz", "}}", "abu ", "～"])("a bucket that it has not: %j", (bucket) => {
  expect(readListing(path).rowsOf(bucket)).toBe("");
});
