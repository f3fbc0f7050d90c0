/** One document as JSON, and what may be said of bytes that cannot say it themselves. */
import { z } from "zod";
import { words } from "../inputs.ts";
import { longestDocument } from "./gather-bytes.ts";

export const labelFields = {
  date: words(40).exactOptional().describe("ISO day or time of publication."),
  url: words(2000).exactOptional().describe("Where it was published."),
  outlet: words(200).exactOptional().describe("Who published it."),
};

export const labels = z.strictObject(labelFields);

const content = z.string().max(longestDocument, { error: "at most 16 MiB" });

export const documentFields = z
  .strictObject({
    text: content.exactOptional().describe("The words, kept as they are."),
    html: content.exactOptional().describe("The page."),
    title: words(1000).exactOptional().describe("Headline of a text; a page has its own."),
    ...labelFields,
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), { error: "either `text` or `html`" })
  .meta({ id: "Document" });
