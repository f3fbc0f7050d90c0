import { expect, test } from "vitest";
import { printable } from "./printable.ts";

test("what a terminal would obey is replaced", () => {
  expect(printable("a\u001b[31mb")).toBe("a\ufffd[31mb");
  expect(printable("\u009b2Jx\u0007")).toBe("\ufffd2Jx\ufffd");
  expect(printable("12\u202e34")).toBe("12\ufffd34");
});

test("white space becomes one blank, letters of any script stay", () => {
  expect(printable("a\r\n\tb\u00a0c")).toBe("a b c");
  expect(printable("Київ – العربية – 👩‍👧")).toBe("Київ – العربية – 👩‍👧");
});
