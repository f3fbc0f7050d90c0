import { expect, test } from "vitest";
import { runWith } from "../fake-environment.spec-kit.ts";

test("an editor that goes away before it has said anything leaves exit code 1, and nothing is printed", async () => {
  expect(await runWith(["lsp", "--stdio"])).toEqual({ exitCode: 1, out: "", err: "" });
});

test("what is no process is refused", async () => {
  const { exitCode, err } = await runWith(["lsp", "--clientProcessId", "me"]);
  expect(exitCode).toBe(2);
  expect(err).toContain("not-a-process");
});
