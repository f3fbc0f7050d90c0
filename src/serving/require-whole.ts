/** What gives whole articles is given only where they may be shown whole. */
import { HttpProblem } from "./http-problem.ts";
import { isWholeShown, type Served } from "./served.ts";

/** Throws HttpProblem `rights-not-declared`. */
export function requireWhole(served: Pick<Served, "isLoopback" | "rights">): void {
  if (isWholeShown(served)) return;
  throw new HttpProblem({
    ...{ status: 403, code: "rights-not-declared", place: "rights", value: "none that are declared" },
    expectation: "a server whose operator declares rights in the articles, or one that this machine alone reaches",
    remedy:
      "A narration is the whole article. Whoever runs the server may declare them when starting it: serve --rights",
  });
}
