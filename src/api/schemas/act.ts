/** What is done to a book: documents added, acts of curators, joins to review, tombstones. */
import { z } from "zod";
import { role } from "./estimate.ts";
import { measureName, problem, span } from "./figure.ts";
import { listOf } from "./list-of.ts";

export const addResult = z
  .object({
    place: z.string(),
    outcome: z.enum(["added", "new-version", "known", "refused"]),
    articleId: z.string().nullable(),
    versionId: z.string().nullable(),
    headline: z.string().nullable(),
    figures: z.int(),
    figureChanges: z.int().nullable(),
    withoutNote: z.int().nullable(),
    problems: listOf(problem),
  })
  .meta({ id: "AddResult" });

export const actNames = ["split", "join", "pin", "recommend", "annotate", "undo"] as const;

export const curationAct = z
  .object({
    seq: z.int(),
    at: z.string(),
    who: z.string(),
    why: z.string(),
    act: z.enum(actNames),
    estimate: z.string().nullable(),
    into: z.string().nullable(),
    figures: listOf(z.string()),
    role,
    text: z.string().nullable(),
    undoes: z.int().nullable(),
    isUndone: z.boolean(),
  })
  .meta({ id: "CurationAct" });

export const reviewItem = z
  .object({
    kind: z.enum(["unsure", "candidate"]),
    estimate: z.string(),
    figure: z.string(),
    measure: measureName,
    span,
    words: span,
    article: z.string(),
    outlet: z.string().nullable(),
    other: z.string().nullable(),
    because: listOf(z.string()),
    impact: z.number(),
  })
  .meta({ id: "ReviewItem" });

export const tombstone = z
  .object({
    id: z.string(),
    kind: z.enum(["article", "version"]),
    reason: z.string(),
    who: z.string(),
    at: z.string(),
    erased: z.boolean(),
  })
  .meta({ id: "Tombstone" });
