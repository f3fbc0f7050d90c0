/** Checks: what is looked for in drafts, and looking. */
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { severities } from "../../domain/finding.ts";
import { checkServed, draftInUpload, largestDraftFile, longestDraft, unstored } from "../../serving/check-served.ts";
import { checkFacts, draftFacts } from "../../usecases/check-draft.ts";
import type { DraftSource } from "../../usecases/draft-source.ts";
import { gatherBytes } from "../adding/gather-bytes.ts";
import { RawBody } from "../adding/raw-body.ts";
import { wordType } from "../adding/read-bodies.ts";
import { day } from "../inputs.ts";
import { defineResource, defineRoute } from "../route.ts";
import { checkedDraft, severity } from "../schemas/finding.ts";
import { listOf } from "../schemas/list-of.ts";
import { readAs } from "../validator.ts";

const list = defineRoute({
  method: "GET",
  path: "/checks",
  summary: "List what is looked for in drafts",
  answer: z.object({
    items: listOf(
      z.object({
        name: z.string(),
        summary: z.string().describe("What must hold."),
        severity,
        against: z.enum(["text", "book"]).describe("Whether it looks at the draft alone, or beside the book."),
      }),
    ),
  }),
  isFixed: true,
  handle: () => ({ body: { items: checkFacts } }),
});

const chosen = z.enum([...severities, "off"]).exactOptional();
const dateField = { date: day.exactOptional().describe("Of publication, where the draft does not say it.") };

const draftFields = z
  .strictObject({
    text: z.string({ error: "the words of a draft" }).describe("The draft, headline first."),
    format: z
      .enum(["plain-text", "markdown", "html"])
      .exactOptional()
      .describe(
        "Left out: HTML or Markdown where it begins as such (an element, a heading, front matter), else plain text.",
      ),
    ...dateField,
    severities: z
      .strictObject(Object.fromEntries(checkFacts.map(({ name }) => [name, chosen])))
      .exactOptional()
      .describe("By name of check; `off` leaves it out. Others keep their own."),
  })
  .meta({ id: "Draft" });

/** The file names say what the types do. */
const names: Readonly<Record<string, string>> = {
  "text/plain": "draft.txt",
  "text/markdown": "draft.md",
  "text/html": "draft.html",
  [wordType]: "draft.docx",
};

const check = defineRoute({
  method: "POST",
  path: "/check",
  summary: "Find what is wrong with the figures of a draft",
  about: `One draft of at most ${longestDraft} characters, beside what the book knows of its tolls. Nothing of it is stored or logged, and no cache keeps the answer. Evidence from the book is the words of figures and notes that are shown elsewhere, too; of what is withheld there is none.`,
  query: z.strictObject(dateField),
  body: draftFields,
  bodyTypes: {
    "text/plain": "The draft itself.",
    "text/markdown": "The draft itself.",
    "text/html": "The draft itself.",
    [wordType]: "A Word document (.docx); findings have no `at`.",
  },
  answer: checkedDraft,
  refusals: ["draft-too-long"],
  example: {
    body: { text: "At least 12 Die in Flood\n\nFloods killed 12 people, the mayor said.", date: "2024-05-03" },
  },
  handle: async ({ served, query, request }) => {
    const { severities, ...source } = await draftIn(request);
    const checked = await checkServed(served, { ...query, ...source }, severities === undefined ? {} : { severities });
    return { body: { findings: checked.findings, ...draftFacts(checked) }, headers: unstored };
  },
});

/** Throws problems: 400, 413. */
async function draftIn({
  body,
}: FastifyRequest): Promise<DraftSource & Pick<z.output<typeof draftFields>, "severities">> {
  if (body instanceof RawBody) {
    return draftInUpload(await gatherBytes(body.stream, largestDraftFile), names[body.type] ?? "draft");
  }
  const { text, ...others } = readAs(draftFields, body, "body");
  return { bytes: Buffer.from(text), place: "draft", ...others };
}

export const checks = defineResource({
  name: "checks",
  about:
    "What is looked for in drafts before they go out: a figure that contradicts the text around it, or what the book knows of it.",
  routes: [list, check],
});
