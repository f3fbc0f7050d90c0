/** What would have everybody wait is refused before it is read, and says how to ask for less. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import * as found from "../../src/ledger/queries/find-estimates.ts";
import * as loaded from "../../src/usecases/load-estimates.ts";
import { type ServedBook, serveBook } from "./serve-book.ts";

vi.mock("../../src/ledger/queries/find-estimates.ts", { spy: true });
vi.mock("../../src/usecases/load-estimates.ts", { spy: true });

let served: ServedBook;
beforeAll(async () => {
  served = await serveBook({ isEmpty: true });
});
afterAll(() => served.close());

test.each(["/series?measure=killed", "/series?measure=killed&view=latest", "/estimates?view=highest"])(
  "%s chooses from 500 estimates at most",
  async (path) => {
    const get = () => served.server.inject(`/api/v1${path}`);
    const ids = Array.from({ length: 501 }, (_, n) => `e-${n}`);
    const load = vi.mocked(loaded.loadEstimates);
    load.mockReset().mockResolvedValue([]);
    vi.mocked(found.findEstimates).mockResolvedValue(ids);
    const refused = await get();
    expect([refused.statusCode, refused.json()]).toEqual([
      400,
      expect.objectContaining({ code: "too-many-estimates", value: "501 estimates" }),
    ]);
    expect(refused.json().remedy).toContain("Ask for fewer days by since and until");
    expect(load).not.toHaveBeenCalled();
    vi.mocked(found.findEstimates).mockResolvedValue(ids.slice(1));
    expect((await get()).statusCode).toBe(200);
    expect(load).toHaveBeenCalledOnce();
  },
);
