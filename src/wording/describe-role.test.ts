import { expect, test } from "vitest";
import { describeRole } from "./describe-role.ts";

test("a role is told with who gave it", () => {
  expect(describeRole("recommended", "Ines Quill")).toBe("recommended by Ines Quill");
  expect(describeRole("triangulation", "Ines Quill")).toBe("kept for triangulation by Ines Quill");
  expect(describeRole("recommended", null)).toBe("recommended by a curator");
});

test("a curator's name cannot command the terminal", () => {
  expect(describeRole("recommended", "Ines\u001b[31m Quill")).not.toContain("\u001b");
});
