/** What became of articles: versions, notes, changes, and what differs between two versions. */
import { z } from "zod";
import { changeSlots, noteKinds } from "../../domain/correction.ts";
import { withheld } from "./article.ts";
import { measureName, partKind, span } from "./figure.ts";
import { listOf } from "./list-of.ts";

export const articleFacts = z
  .object({
    id: z.string(),
    headline: z.string().nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
  })
  .meta({ id: "ArticleFacts" });

const comparedVersion = z
  .object({
    article: z.string(),
    number: z.int(),
    id: z.string(),
    at: z.string().nullable(),
    added: z.string(),
    headline: z.string().nullable(),
    figures: z.int(),
  })
  .meta({ id: "ComparedVersion" });

export const historyVersion = comparedVersion
  .extend({ sameTextAs: z.int().nullable(), sentences: z.int().nullable() })
  .meta({ id: "HistoryVersion" });

const toldChange = z.object({
  slot: z.enum(changeSlots),
  from: z.string().nullable(),
  to: z.string().nullable(),
  fromSpan: span.nullable(),
  toSpan: span.nullable(),
  measure: measureName.nullable(),
  figure: z.string().nullable(),
  isSeen: z.boolean().nullable(),
});

export const correction = z
  .object({
    article: z.string(),
    version: z.string(),
    between: z.tuple([z.string().nullable(), z.string()]).readonly(),
    note: span,
    label: z.string().nullable(),
    kind: z.enum(noteKinds),
    at: z.string().nullable(),
    atBasis: z.enum(["stated", "anchored"]).nullable(),
    touches: listOf(z.enum(["headline", "body"])),
    changes: listOf(toldChange),
    reach: z.enum(["named", "additions", "anything"]),
    onTheWordOf: span.nullable(),
    isAboutNote: z.boolean(),
  })
  .meta({ id: "Correction" });

export const silentChange = z
  .object({
    article: z.string(),
    kind: z.enum(["changed", "gone", "appeared"]),
    slot: z.enum(changeSlots).nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    fromSpan: span.nullable(),
    toSpan: span.nullable(),
    part: partKind,
    isUpdate: z.boolean(),
    figure: z.string(),
    words: span,
    measure: measureName,
    between: z.tuple([z.string(), z.string()]).readonly(),
    states: z.tuple([z.int(), z.int()]).readonly(),
  })
  .meta({ id: "SilentChange" });

const account = z.discriminatedUnion("by", [
  z.object({ by: z.literal("note"), note: span, version: z.string() }),
  z.object({ by: z.literal("update") }),
  z.object({ by: z.literal("none") }),
]);

const change = silentChange.extend({ account }).meta({ id: "FigureChange" });

/** The item of the list of corrections. */
export const history = z
  .object({
    article: articleFacts,
    versions: listOf(historyVersion),
    corrections: listOf(correction),
    silentChanges: listOf(silentChange),
    changes: listOf(change),
  })
  .meta({ id: "History" });

export const articleHistory = history
  .extend({
    withheld,
    withheldVersions: listOf(z.object({ id: z.string(), reason: z.string(), at: z.string() })),
  })
  .meta({ id: "ArticleHistory" });

const stretch = z.object({ start: z.int(), end: z.int() });
const edit = z
  .object({ kind: z.enum(["same", "removed", "added"]), before: stretch, after: stretch, exact: z.string() })
  .meta({ id: "TextEdit" });

const rankedSentence = z
  .object({
    before: span.nullable(),
    after: span.nullable(),
    part: partKind,
    isMoved: z.boolean(),
    edits: listOf(edit),
    impact: z.enum(["figure-change", "figure", "number", "headline", "note", "wording", "trivial"]),
    isTrivial: z.boolean(),
    changes: listOf(z.int()),
  })
  .meta({ id: "RankedSentence" });

export const versionDiff = z
  .object({
    article: articleFacts,
    before: comparedVersion,
    after: comparedVersion,
    changes: listOf(change),
    corrections: listOf(correction),
    sentences: listOf(rankedSentence),
    edits: listOf(edit),
    isExcerpt: z.boolean().describe("Only sentences whose figures changed may be shown here; edits are empty."),
  })
  .meta({ id: "VersionDiff" });
