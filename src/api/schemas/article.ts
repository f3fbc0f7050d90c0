/** Articles and the figures of lists. */
import { z } from "zod";
import type { FigureRow } from "../../usecases/list-figures.ts";
import { figure, partKind, problem, quote, span, statement, unnumbered } from "./figure.ts";
import { listOf } from "./list-of.ts";

const facts = {
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
};

export const articleRow = z
  .object({
    ...{ articleId: z.string(), versionId: z.string() },
    ...facts,
    place: z.string(),
    figures: z.int(),
    versions: z.int(),
  })
  .meta({ id: "ArticleRow" });

export const versionLine = z
  .object({ id: z.string(), at: z.string().nullable(), added: z.string(), published: z.string().nullable() })
  .meta({ id: "VersionLine", description: "A state in which the article stood." });

export const withheld = z.object({ reason: z.string(), at: z.string() }).nullable();

const embed = z.object({
  part: z.int(),
  author: z.string().nullable(),
  date: z.string().nullable(),
  url: z.string().nullable(),
});

export const article = z
  .object({
    ...{ articleId: z.string(), versionId: z.string() },
    ...facts,
    modified: z.string().nullable(),
    language: z.string().nullable(),
    authors: listOf(z.string()),
    text: z.string(),
    parts: listOf(z.object({ kind: partKind, span })),
    embeds: listOf(embed),
    figures: listOf(figure),
    unnumbered: listOf(unnumbered),
    quotes: listOf(quote),
    attributions: listOf(statement),
    problems: listOf(problem),
    versions: listOf(versionLine),
    withheld,
    isExcerpt: z.boolean().describe("Only the figures' own characters may be shown here; text and parts are empty."),
  })
  .meta({ id: "Article" });

export const figureRow = z
  .object({
    ...{ id: z.string(), articleId: z.string(), versionId: z.string() },
    ...facts,
    words: span,
    figure,
    attributionText: listOf(z.string()),
  })
  .meta({ id: "FigureRow" }) satisfies z.ZodType<FigureRow>;

export const searchHit = figureRow
  .extend({ estimate: z.string().nullable().describe("Null where Tollbook joined nothing.") })
  .meta({ id: "SearchHit" });
