import { expect, test } from "vitest";
import { sourceOf, spellingOf } from "./source-name.ts";

test.each([
  [["the Health Ministry", "Health Ministry", "health ministry"], "Health Ministry"],
  [["JOHN KIRBY", "JOHN KIRBY", "John Kirby"], "John Kirby"],
  [["US", "US"], "US"],
  [["officials", "Officials"], "Officials"],
  [["The\n  Mayor"], "Mayor"],
])("a source is named as its texts spell it: %j", (exacts, spelling) => {
  expect(spellingOf(exacts)).toBe(spelling);
  for (const exact of exacts) expect(sourceOf(exact)).toEqual(sourceOf(spelling));
});
