/** Sources and subjects of a book. */
import { z } from "zod";
import { interval, series } from "./comparison.ts";
import { estimateRow } from "./estimate.ts";
import { measureName } from "./figure.ts";
import { articleFacts, correction } from "./history.ts";
import { listOf } from "./list-of.ts";

export const sourceRow = z.object({ key: z.string(), name: z.string(), tellings: z.int() }).meta({ id: "SourceRow" });

const relays = listOf(z.object({ name: z.string(), tellings: z.int() }));

export const sourceDetail = sourceRow
  .extend({
    alsoNamed: listOf(z.string()),
    estimates: z.object({ items: listOf(estimateRow), next: z.string().nullable() }),
    corrections: listOf(z.object({ article: articleFacts, correction })),
    relayedBy: z.object({ outlets: relays, sources: relays }),
  })
  .meta({ id: "Source" });

export const subjectFacts = z
  .object({
    subject: z.string(),
    measure: measureName,
    group: z.string().nullable(),
    place: z.string().nullable(),
    tellings: z.int(),
  })
  .meta({ id: "SubjectFacts" });

export const subjectDetail = subjectFacts
  .extend({
    estimates: z.int(),
    series,
    rates: listOf(z.object({ toll: z.string(), perDay: interval, days: interval })),
    leftOut: z.int(),
  })
  .meta({ id: "Subject" });
