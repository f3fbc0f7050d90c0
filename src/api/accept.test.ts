import { expect, test } from "vitest";
import { acceptedOf } from "./accept.ts";

const offered = ["application/json", "application/ld+json"];

test.each([
  [undefined, "application/json", "no header takes all"],
  ["", "application/json", "an empty one, too"],
  ["*/*", "application/json", "anything: the first"],
  ["application/ld+json", "application/ld+json", "by name"],
  ["Application/LD+JSON ; profile=x", "application/ld+json", "case and parameters aside"],
  ["application/json;q=0.5, application/ld+json", "application/ld+json", "the heavier one"],
  ["application/*;q=0.2, application/json;q=0", "application/ld+json", "q=0 refuses, and the specific range counts"],
  ["text/html, */*;q=0.1", "application/json", "what a browser sends"],
  ["text/html", undefined, "nothing that there is"],
  ["application/json;q=2", undefined, "a weight that is none"],
])("%s → %s: %s", (header, wanted, _reason) => {
  expect(acceptedOf(header, offered)).toBe(wanted);
});
