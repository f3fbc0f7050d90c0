import { expect, test, vi } from "vitest";
import { runWith } from "../fake-environment.spec-kit.ts";

vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ folder: "/b", close: async () => {} }) }));

test("serves a book until it is interrupted, and says where", async () => {
  const interruption = new AbortController();
  const close = vi.fn(async () => {});
  const serve = vi.fn(async () => {
    setTimeout(() => interruption.abort(), 10);
    return { address: "http://127.0.0.1:4545", close };
  });
  const { out, exitCode } = await runWith(["serve", "--book", "."], { serve, interrupted: interruption.signal });
  expect(out).toBe("Serving /b at http://127.0.0.1:4545/\n");
  expect(exitCode).toBe(130);
  expect(close).toHaveBeenCalledOnce();
});
