import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { OutputClosed, print, wantsColor } from "./environment.ts";

test.each([
  [true, {}, true],
  [false, {}, false],
  [false, { NO_COLOR: "1" }, true],
  [false, { NO_COLOR: "1", FORCE_COLOR: "1" }, true],
  [true, { NO_COLOR: "" }, true],
  [true, { FORCE_COLOR: "1" }, false],
  [true, { FORCE_COLOR: "" }, false],
  [false, { FORCE_COLOR: "0" }, true],
  [false, { TERM: "dumb" }, true],
])("colour %s with %j and terminal %s", (expected, env, isTty) => {
  expect(wantsColor(env, isTty)).toBe(expected);
});

const outputTo = (stream: Writable) => ({ stream, isTty: false, columns: 80, hasColor: false });
const failing = (code: string) =>
  new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) }).on(
    "error",
    () => {},
  );

test("a reader that has gone is told apart from a disk that is full", async () => {
  await expect(print(outputTo(failing("EPIPE")), "x")).rejects.toBeInstanceOf(OutputClosed);
  await expect(print(outputTo(failing("ENOSPC")), "x")).rejects.toThrow("ENOSPC");
});

test("after the end nothing is written", async () => {
  await expect(print(outputTo(new Writable().destroy()), "x")).rejects.toBeInstanceOf(OutputClosed);
});
