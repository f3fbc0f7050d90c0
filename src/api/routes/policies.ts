/** Policies: by what stated numbers are widened, and which tolls a view shows. */
import { z } from "zod";
import { versioned, viewPolicies, viewPolicyNames } from "../../domain/views.ts";
import { wideningPolicies, wideningPolicyNames } from "../../domain/widening-policies.ts";
import { defineResource, defineRoute } from "../route.ts";
import { listOf } from "../schemas/list-of.ts";

const widening = z.object({
  name: z.string(),
  nearPercent: z.number().describe("How far the true number may lie from an approximate one, in per cent of it."),
  vague: z.string().describe("The policy for what plurals state at least."),
});

const list = defineRoute({
  method: "GET",
  path: "/policies",
  summary: "List the named policies by which results are made",
  about: "The default first. A policy is never changed under its name: every result that rests on one names it.",
  answer: z.object({
    widening: listOf(widening),
    views: listOf(z.object({ name: z.string(), shows: z.string() })),
  }),
  isFixed: true,
  handle: () => ({
    body: {
      widening: wideningPolicyNames.map((name) => ({ name, ...wideningPolicies[name] })),
      views: viewPolicyNames.map((name) => ({ name: versioned(name), shows: viewPolicies[name] })),
    },
  }),
});

export const policies = defineResource({
  name: "policies",
  about: "By what stated numbers are widened, and which tolls a view shows.",
  routes: [list],
});
