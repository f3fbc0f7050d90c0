import { expect, test, vi } from "vitest";
import { runWith } from "../fake-environment.spec-kit.ts";

vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ folder: "/b", close: async () => {} }) }));

function servingUntilInterrupted(entrance: string | null) {
  const interruption = new AbortController();
  const close = vi.fn(async () => {});
  const serve = vi.fn(async (..._given: unknown[]) => {
    setTimeout(() => interruption.abort(), 10);
    return { address: "http://127.0.0.1:4545", entrance, readAhead: async () => {}, close };
  });
  return { serve, close, interrupted: interruption.signal };
}

test("serves a book until it is interrupted, and says where, and how to enter", async () => {
  const { serve, close, interrupted } = servingUntilInterrupted("http://127.0.0.1:4545/enter/k");
  const { out, exitCode } = await runWith(["serve", "--book", "."], { serve, interrupted });
  expect(out).toBe(
    "Reader and API of /b:\n  http://127.0.0.1:4545/\n" +
      "To add and curate there, enter by:\n  http://127.0.0.1:4545/enter/k\nCtrl-C ends it.\n",
  );
  expect(exitCode).toBe(130);
  expect(close).toHaveBeenCalledOnce();
  expect(serve.mock.calls[0]![1]).toMatchObject({ host: "127.0.0.1", port: 0, names: [], rights: null });
});

test("takes address, port, names and rights", async () => {
  const { serve, interrupted } = servingUntilInterrupted(null);
  const args = ["--host", "0.0.0.0", "--port", "80", "--name", "a.example, b.example", "--rights", "ours"];
  const { out } = await runWith(["serve", "--book", ".", ...args], { serve, interrupted });
  const names = ["a.example", "b.example"];
  expect(serve.mock.calls[0]![1]).toMatchObject({ host: "0.0.0.0", port: 80, names, rights: "ours" });
  expect(out).not.toContain("enter");
});

test.each(["", "  "])("rights of no words (%j) are none", async (rights) => {
  const serve = vi.fn();
  const { err, exitCode } = await runWith(["serve", "--book", ".", "--rights", rights], { serve });
  expect([exitCode, err]).toEqual([2, expect.stringContaining("(rights-missing)")]);
  expect(serve).not.toHaveBeenCalled();
});

test("a port that is taken, or none, is refused with what to do", async () => {
  const serve = () => Promise.reject(Object.assign(new Error("listen"), { code: "EADDRINUSE" }));
  const taken = await runWith(["serve", "--book", ".", "--port", "4545"], { serve });
  expect(taken.err).toContain('error in --port: "4545" (port-in-use)');
  expect(taken.exitCode).toBe(1);
  const none = await runWith(["serve", "--port", "70000"], { serve });
  expect(none.err).toContain("(not-a-port)");
  expect(none.exitCode).toBe(2);
});
