import { beforeEach, expect, test, vi } from "vitest";
import { runWith } from "../fake-environment.spec-kit.ts";

const tokens = vi.hoisted(() => ({ addToken: vi.fn(), listTokens: vi.fn(), revokeToken: vi.fn() }));
vi.mock("../../usecases/tokens.ts", () => tokens);
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

const given = {
  ...{ id: "t-0123456789ab", name: "feed reader", scope: "write", added: "2026-01-02T03:04:05Z", by: "ed" },
  revoked: null,
};

beforeEach(() => {
  tokens.addToken.mockReset().mockResolvedValue({ ...given, secret: "tollbook_s" });
  tokens.listTokens.mockReset().mockReturnValue([given]);
  tokens.revokeToken.mockReset().mockResolvedValue({ ...given, revoked: "2026-01-03T00:00:00Z" });
});

test("a token is given with its secret, shown once", async () => {
  const { out } = await runWith(["token", "add", "feed reader", "--scope", "write", "--book", "."]);
  expect(out).toBe("Token t-0123456789ab for feed reader, to write. Its secret is shown this once:\ntollbook_s\n");
  expect(tokens.addToken.mock.calls[0]![1]).toEqual({ name: "feed reader", scope: "write", who: "tester" });
});

test("tokens are listed with who gave them, and taken back", async () => {
  const { out } = await runWith(["token", "list", "--book", "."]);
  expect(out).toBe("t-0123456789ab  write   feed reader, given 2 Jan 2026 by ed\n");
  tokens.listTokens.mockReturnValue([]);
  expect((await runWith(["token", "list", "--book", "."])).out).toBe("This book has given no token yet.\n");
  const revoked = await runWith(["token", "revoke", "t-0123456789ab", "--book", "."]);
  expect(revoked.out).toBe("Token t-0123456789ab (feed reader) lets nobody in any more.\n");
});

test("an act that there is not, and a name that is missing, are refused", async () => {
  expect((await runWith(["token", "give", "--book", "."])).err).toContain("(not-an-act)");
  expect((await runWith(["token", "add", "--book", "."])).err).toContain("(name-missing)");
});
