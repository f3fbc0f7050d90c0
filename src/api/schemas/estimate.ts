/** Estimates with their tolls, tellings and differences. */
import { z } from "zod";
import { differenceTypes, independences } from "../../domain/estimate.ts";
import { estimateRoles } from "../../usecases/curation-view.ts";
import type { EstimateDetail, EstimateRow, Telling } from "../../usecases/estimate-view.ts";
import {
  dayRange,
  figureStatus,
  measureName,
  partKind,
  periodSlot,
  placeSlot,
  quantity,
  slot,
  span,
} from "./figure.ts";
import { listOf } from "./list-of.ts";

export const origin = z
  .object({
    name: z.string(),
    kind: z.enum(["person", "organisation", "document", "unnamed", "none"]),
    ladder: listOf(z.string()),
  })
  .meta({ id: "Origin" });

export const said = dayRange.nullable();
export const role = z.enum(estimateRoles).nullable();
export const independence = z.enum(independences);

export const readToll = z
  .object({
    id: z.string(),
    reading: z.string(),
    quantity,
    measure: measureName,
    group: slot.nullable(),
    place: placeSlot.nullable(),
    period: periodSlot.nullable(),
    partOf: z.string().nullable(),
    derivedBy: z.string().nullable(),
    article: z.string(),
    outlet: z.string().nullable(),
    status: figureStatus,
    span,
    words: span,
    linkedBy: z.object({ figure: z.string(), outlet: z.string().nullable(), words: span }).nullable(),
  })
  .meta({ id: "Toll", description: "A toll in the characters that its reading tells it in." });

export const estimateRow = readToll
  .omit({ id: true, derivedBy: true })
  .extend({
    id: z.string(),
    toll: z.string(),
    origin,
    said,
    firstTold: z.string().nullable(),
    tellings: z.int(),
    repeated: z.int(),
    articles: z.int(),
    others: listOf(readToll),
    role,
    curator: z.string().nullable(),
    policy: z.string(),
  })
  .meta({ id: "EstimateRow" }) satisfies z.ZodType<EstimateRow>;

const side = z.object({ figure: z.string(), span, words: z.string() }).meta({ id: "DifferenceSide" });

const difference = z
  .object({
    type: z.enum(differenceTypes),
    from: side,
    to: side,
    predatesClarification: z.boolean(),
    isClarified: z.boolean(),
  })
  .meta({ id: "Difference", description: "Describes, and faults nobody." });

/** Where something is told. */
const standing = {
  article: z.string(),
  version: z.string(),
  outlet: z.string().nullable(),
  headline: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  toldFrom: z.string().nullable(),
};

export const telling = z
  .object({
    ...standing,
    part: partKind,
    figure: z.string(),
    repeats: z.string().nullable(),
    toll: z.string(),
    quantity,
    measure: measureName,
    status: figureStatus,
    span,
    words: span,
    chain: listOf(z.string()),
    stands: z.boolean(),
    sure: z.boolean(),
    because: listOf(z.string()),
    differences: listOf(difference),
    predatesClarification: z.boolean(),
  })
  .meta({ id: "Telling" }) satisfies z.ZodType<Telling>;

const clarification = z
  .object({
    at: z.string(),
    by: z.string(),
    slot: z.enum(["place", "period", "group", "measure", "value"]),
    from: side.nullable(),
    to: side,
    estimate: z.string().nullable(),
    article: z.string(),
  })
  .meta({ id: "Clarification" });

const denial = z
  .object({
    ...standing,
    by: z.string().nullable(),
    cue: span.nullable(),
    words: span,
    figure: z.string(),
    span,
    measure: measureName,
    estimate: z.string(),
  })
  .meta({ id: "Denial", description: "It does not say that the toll is wrong." });

const reached = z.object({
  article: z.string(),
  outlet: z.string().nullable(),
  headline: z.string().nullable(),
  url: z.string().nullable(),
  figures: listOf(z.string()),
  lastSeen: z.string(),
});

export const estimate = z
  .object({
    id: z.string(),
    origin,
    said,
    firstTold: z.string().nullable(),
    policy: z.string(),
    reading: readToll,
    tolls: listOf(readToll),
    tellings: listOf(telling),
    clarifications: listOf(clarification),
    denials: listOf(denial),
    origins: listOf(z.object({ name: z.string(), independence, tellings: z.int(), repeated: z.int() })),
    syndicated: listOf(listOf(z.string())),
    reach: listOf(reached),
    candidates: listOf(
      z.object({ estimate: z.string(), figure: z.string(), because: listOf(z.string()), score: z.number() }),
    ),
    role,
    curator: z.string().nullable(),
    annotations: listOf(z.object({ text: z.string(), who: z.string(), at: z.string() })),
  })
  .meta({ id: "Estimate" }) satisfies z.ZodType<EstimateDetail>;
