/** Measures: what a toll can count. */
import { z } from "zod";
import { measures as allMeasures } from "../../domain/measures.ts";
import { defineResource, defineRoute } from "../route.ts";
import { measureName } from "../schemas/figure.ts";
import { listOf } from "../schemas/list-of.ts";

const list = defineRoute({
  method: "GET",
  path: "/measures",
  summary: "List what a toll can count",
  answer: z.object({ items: listOf(z.object({ name: measureName, label: z.string(), definition: z.string() })) }),
  isFixed: true,
  handle: () => ({ body: { items: allMeasures } }),
});

export const measures = defineResource({
  name: "measures",
  about: "What a toll can count, each with its definition.",
  routes: [list],
});
