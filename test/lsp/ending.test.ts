/** How `tollbook lsp` ends: with its editor, when it is interrupted, and never on nonsense. */
import { addAbortSignal, PassThrough } from "node:stream";
import { expect, test, vi } from "vitest";
import { startEditor } from "./editor.ts";

const cwd = process.cwd();

test("1 when the editor closes the streams without having asked for it, 0 when it had", async () => {
  const editor = await startEditor({ cwd });
  editor.input.end();
  expect(await editor.exitCode).toBe(1);
  const asked = await startEditor({ cwd });
  await asked.connection.sendRequest("shutdown");
  asked.input.end();
  expect(await asked.exitCode).toBe(0);
});

test.each([[], ["--clientProcessId=77"]])(
  "1 when the editor's process is gone, though its streams stay open %s",
  async (...options) => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const pids: number[] = [];
    const isRunning = (pid: number) => pids.push(pid) < 2;
    const editor = await startEditor({ cwd, options, environment: { isRunning } });
    await vi.advanceTimersByTimeAsync(6500);
    vi.useRealTimers();
    expect(await editor.exitCode).toBe(1);
    expect(new Set(pids)).toEqual(new Set([options.length > 0 ? 77 : process.pid]));
  },
);

test("130 when it is interrupted", async () => {
  const interruption = new AbortController();
  const stdin = addAbortSignal(interruption.signal, new PassThrough());
  stdin.on("error", () => {});
  const editor = await startEditor({ cwd, environment: { stdin, interrupted: interruption.signal } });
  interruption.abort();
  expect(await editor.exitCode).toBe(130);
});

test("a check under way when the editor leaves is dropped in silence", async () => {
  const editor = await startEditor({ cwd });
  editor.open("a.txt", "The attack caused 45 casualties, including 20 dead and 30 wounded.\n");
  await editor.connection.sendRequest("shutdown");
  editor.input.end();
  expect(await editor.exitCode).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(editor.faults).toEqual([]);
});
