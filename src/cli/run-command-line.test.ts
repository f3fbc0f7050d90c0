import { expect, test, vi } from "vitest";
import { commands } from "./commands.ts";
import { OutputClosed } from "./environment.ts";
import { fakeEnvironment, runWith } from "./fake-environment.spec-kit.ts";
import { runCommandLine } from "./run-command-line.ts";

const listArticles = vi.hoisted(() => vi.fn());
const close = vi.hoisted(() => vi.fn());
vi.mock("../usecases/list-articles.ts", () => ({ listArticles }));
vi.mock("../usecases/open-book.ts", () => ({ openBook: async () => ({ close }) }));

test("without a command it says what there is", async () => {
  const { exitCode, out } = await runWith([]);
  expect(exitCode).toBe(0);
  for (const { name } of commands) expect(out).toContain(`\n  ${name}`);
});

test.each(commands)("$name has help with every option and example, within the width", async (command) => {
  const { exitCode, out } = await runWith([command.name, "--help"]);
  expect(exitCode).toBe(0);
  for (const { flags } of command.options) expect(out).toContain(flags);
  for (const { line } of command.examples) expect(out).toContain(`tollbook ${line}`);
  const prose = out.slice(0, out.indexOf("Examples:")).split("\n");
  expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(80);
  expect((await runWith(["help", command.name])).out).toBe(out);
});

test.each(commands)("$name suggests the option that was meant", async ({ name, operands, options }) => {
  const meant = /--[a-z-]+/.exec(options[0]!.flags)![0];
  const { exitCode, err } = await runWith([name, ...(operands === "" ? [] : ["x"]), `${meant}e`]);
  expect(exitCode).toBe(2);
  expect(err).toContain(`Did you mean ${meant}?`);
});

test.each([
  ["figurs", "figures"],
  ["rebiuld", "rebuild"],
  ["extrakt", "extract"],
])("%s: did you mean %s", async (typed, meant) => {
  const { exitCode, err } = await runWith([typed]);
  expect(exitCode).toBe(2);
  expect(err).toContain(`Did you mean ${meant}?`);
});

test("the version goes to standard output", async () => {
  expect(await runWith(["--version"])).toEqual({ exitCode: 0, out: "1.2.3\n", err: "" });
});

test("the book may be named before the command too; one that does not exist is not made", async () => {
  const { exitCode, err } = await runWith(["--book", "not-there", "articles"]);
  expect(exitCode).toBe(1);
  expect(err).toContain("not-there (book-not-found)");
});

const refusal = { code: "book-in-use", place: "here", value: "pid 7", expectation: "a free book", remedy: "Wait." };

test.each([
  ["a book in use", Object.assign(new Error("in use"), refusal), 3, "book-in-use"],
  ["another refusal", Object.assign(new Error("no"), { ...refusal, code: "other" }), 1, "(other)"],
  [
    "a full disk",
    Object.assign(new Error("full"), { code: "ENOSPC", syscall: "write", path: "book" }),
    1,
    "system-enospc",
  ],
  ["a fault of our own", new Error("cannot be"), 70, "cannot be"],
  ["a reader that has gone", new OutputClosed(), 0, ""],
])("%s has its exit code, and the book is closed", async (_, error, expected, told) => {
  close.mockClear();
  listArticles.mockRejectedValue(error);
  const { exitCode, out, err } = await runWith(["articles", "--book", "."]);
  expect({ exitCode, out }).toEqual({ exitCode: expected, out: "" });
  expect(err).toContain(told);
  expect(close).toHaveBeenCalledOnce();
});

test("faults go to standard error in colour only where that shows it", async () => {
  const { environment, err } = fakeEnvironment({ hasColor: true });
  await runCommandLine(["figurs"], environment);
  expect(err()).toContain("\u001b[31merror");
  expect((await runWith(["figurs"])).err).not.toContain("\u001b");
});
