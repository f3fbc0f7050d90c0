/** Under which name an act is entered in the journal: that of the token, or of whoever serves the book on this machine. */
import type { FastifyRequest } from "fastify";
import { HttpProblem } from "../serving/http-problem.ts";

/** Throws a 401 where nobody is known. */
export function whoseAct({ who, url }: FastifyRequest): string {
  if (who !== null && who.trim() !== "") return who;
  throw new HttpProblem({
    ...{ status: 401, code: "who-unknown", place: "Authorization", value: "nobody" },
    expectation: "a name to enter with the act.",
    remedy: `Send the token of whoever decides with POST ${url.split("?")[0]}.`,
  });
}
