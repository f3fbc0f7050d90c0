/** A reported figure and what else is read from a text, as docs/contracts.md tells it. */
import { z } from "zod";
import { partKinds } from "../../domain/article.ts";
import { type Figure, qualifiers } from "../../domain/figure.ts";
import { measures } from "../../domain/measures.ts";
import { listOf } from "./list-of.ts";

export const measureName = z.enum(measures.map(({ name }) => name)).meta({ id: "MeasureName" });
export const partKind = z.enum(partKinds);
const basis = z.enum(["stated", "anchored", "inherited"]);

export const span = z.object({ start: z.int(), end: z.int(), exact: z.string() }).meta({
  id: "Span",
  description: "UTF-16 code units into the text of the version, end exclusive; `text.slice(start, end) === exact`.",
});

export const quantity = z
  .object({
    low: z.number().nullable(),
    high: z.number().nullable(),
    qualifier: z.enum(qualifiers),
    share: z.boolean(),
    unit: z.enum(["person", "household"]),
    reportedNone: z.boolean(),
  })
  .meta({ id: "Quantity", description: "As stated; null is open on that side." });

export const dayRange = z
  .object({ earliest: z.string(), latest: z.string() })
  .meta({ id: "DayRange", description: "An uncertain day: both ends inclusive." });

export const slot = z.object({ span, basis }).meta({ id: "Slot" });
export const placeSlot = slot
  .extend({ id: z.string().nullable(), within: listOf(z.string()) })
  .meta({ id: "PlaceSlot" });
export const periodSlot = slot
  .extend({ from: dayRange.nullable(), to: dayRange.nullable() })
  .meta({ id: "PeriodSlot", description: "The time that the count covers." });
const saidSlot = slot.extend({ day: dayRange }).meta({ id: "SaidSlot" });

const link = z
  .object({
    source: span.nullable(),
    cue: span.nullable(),
    kind: z.enum(["person", "organisation", "document", "unnamed"]),
    role: span.nullable(),
    organisation: span.nullable(),
    channel: span.nullable(),
    groundedOn: span.nullable(),
  })
  .meta({ id: "AttributionLink" });

export const figureStatus = z.enum(["asserted", "denied", "forecast", "compared"]);

export const figure = z
  .object({
    id: z.string(),
    span,
    quantity,
    measure: measureName,
    composition: span.nullable(),
    group: slot.nullable(),
    place: placeSlot.nullable(),
    period: periodSlot.nullable(),
    attribution: listOf(link),
    said: saidSlot.nullable(),
    disputedBy: listOf(z.object({ source: span.nullable(), cue: span })),
    partOf: z.string().nullable(),
    status: figureStatus,
    rule: z.string(),
  })
  .meta({ id: "Figure" }) satisfies z.ZodType<Figure>;

export const unnumbered = z
  .object({ span, measure: measureName, group: slot.nullable(), attribution: listOf(link) })
  .meta({ id: "Unnumbered", description: "A toll told without a number." });

export const quote = z
  .object({
    id: z.string(),
    span,
    speaker: span.nullable(),
    cue: span.nullable(),
    within: z.string().nullable(),
  })
  .meta({ id: "Quote" });

const range = z.tuple([z.number(), z.number()]).readonly();

export const statement = z
  .object({
    source: span.nullable(),
    cue: span.nullable(),
    content: span.extend({ ranges: listOf(range).exactOptional() }),
    kind: z.enum(["direct", "indirect", "mixed"]),
  })
  .meta({ id: "Statement" });

export const problem = z
  .object({ code: z.string(), place: z.string(), message: z.string(), remedy: z.string() })
  .meta({ id: "InputProblem", description: "What could not be read of an input." });

/** A figure where it stands. */
export const mention = z
  .object({
    id: z.string(),
    article: z.string(),
    version: z.string(),
    outlet: z.string().nullable(),
    headline: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    standsFrom: z.string(),
    part: partKind,
    words: span,
    figure,
  })
  .meta({ id: "Mention" });
