/** Comparisons and series. */
import { z } from "zod";
import { independence, origin, readToll, role, said } from "./estimate.ts";
import { figureStatus, measureName } from "./figure.ts";
import { listOf } from "./list-of.ts";

export const interval = z
  .object({
    low: z.number().nullable(),
    high: z.number().nullable(),
    lowExclusive: z.boolean(),
    highExclusive: z.boolean(),
  })
  .meta({ id: "Interval", description: "Null is open on that side." });

const days = z.object({ low: z.number(), high: z.number() });

const comparedToll = z
  .object({
    id: z.string(),
    measure: measureName,
    status: figureStatus,
    words: z.string(),
    period: z.string().nullable(),
    perDay: interval.nullable(),
    days: days.nullable(),
    isOneEvent: z.boolean(),
  })
  .meta({ id: "ComparedToll" });

export const comparison = z
  .object({
    comparable: z.boolean(),
    blocking: listOf(
      z.object({
        slot: z.enum(["measure", "group", "place", "period", "quantity", "unit"]),
        left: z.string(),
        right: z.string(),
      }),
    ),
    assumptions: listOf(z.string()),
    left: comparedToll,
    right: comparedToll,
    gapDays: days.nullable(),
    ratio: interval.nullable(),
    later: z.enum(["left", "right"]).nullable(),
    established: z.boolean(),
    breakEven: interval.nullable(),
    breakEvenAt: z.enum(["lowest", "highest", "any"]).nullable(),
    conditional: listOf(z.object({ assumption: z.string(), ratio: interval, established: z.boolean() })),
    policy: z.string(),
    readings: z.object({ left: readToll, right: readToll }),
    independence,
    sentences: listOf(z.string()),
  })
  .meta({ id: "Comparison", description: "A refusal is an answer, too." });

const point = z
  .object({
    toll: z.string(),
    estimate: z.string(),
    origin,
    said,
    firstTold: z.string().nullable(),
    role,
    curator: z.string().nullable(),
    reading: readToll,
    interval,
  })
  .meta({ id: "SeriesPoint" });

const step = z
  .object({
    from: z.string(),
    to: z.string(),
    difference: interval,
    isNegative: z.boolean(),
    stated: z.number().nullable(),
    days: days.nullable(),
  })
  .meta({ id: "SeriesStep" });

export const series = z
  .object({ view: z.string(), policy: z.string(), points: listOf(point), steps: listOf(step) })
  .meta({ id: "Series" });
