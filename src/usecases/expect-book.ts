/**
 * Begins to load what an embedded book needs, for whoever has more to load before opening one.
 *
 * Loading goes on in threads of its own. Not here: opening (open-book).
 */
export async function expectBook(): Promise<void> {
  const { compileEngine } = await import("../ledger/connection.ts");
  // Where it fails, opening fails with it and says so.
  compileEngine().catch(() => {});
}
