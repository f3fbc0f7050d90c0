/**
 * What a request may say: query fields under the names of the command line's options, each with the sentence that a refusal gives.
 * Control characters and halves of surrogate pairs are refused here, since the ledger cannot even look for them.
 */
import { z } from "zod";
import { measures } from "../domain/measures.ts";
import { viewPolicyNames } from "../domain/views.ts";
import { wideningPolicyNames } from "../domain/widening-policies.ts";
import { readMoment } from "../usecases/clocks.ts";
import { estimateRoles } from "../usecases/curation-view.ts";

const printable = /^[^\p{Cc}\p{Cs}]*$/u;
const prose = /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u;

/** One line of text. */
export const words = (most = 500) =>
  z
    .string({ error: "text" })
    .min(1, { error: "at least one character" })
    .max(most, { error: `at most ${most} characters` })
    .regex(printable, { error: "text without control characters" });

/** Text of several lines. */
export const lines = (most = 10_000) =>
  z
    .string({ error: "text" })
    .min(1, { error: "at least one character" })
    .max(most, { error: `at most ${most} characters` })
    .regex(prose, { error: "text without control characters" });

/** An id, the beginning of one, a URL, or the name of a file that was added. */
export const reference = words(2000);

export const day = z
  .string({ error: "a day as 2023-05-01" })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "a day as 2023-05-01" })
  .refine((text) => readMoment(text) !== null, { error: "a day of the calendar" })
  .meta({ format: "date" });

const moment = z
  .string({ error: "a day, or a time with its zone" })
  .max(40, { error: "a day, or a time with its zone" })
  .refine((text) => readMoment(text) !== null, { error: "a day, or a time with its zone: 2023-05-01T21:00:00Z" });

const wholeNumber = /^\d{1,9}$/;

/** A whole number in a query. */
export const count = (least: number, most: number) => {
  const error = `a whole number from ${least} to ${most}`;
  return z
    .string({ error })
    .regex(wholeNumber, { error })
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error })
    .meta({ type: "integer", minimum: least, maximum: most });
};

/** The id of a figure, as its path. */
export const figureParams = z.object({
  version: words(100).describe("The id of the version in which it stands: `v-…`."),
  key: words(200).describe("What stands behind the slash of its id: `51-69-killed`."),
});

export const mostItems = 200;
export const usualItems = 50;

export const pageFields = {
  limit: count(1, mostItems).exactOptional().describe(`At most so many items; ${usualItems} when left out.`),
  after: words(2000).exactOptional().describe("The cursor that the page before gave as `next`."),
};

export const clockFields = {
  "as-of": moment.exactOptional().describe("What was said then, by the articles' own dates."),
  "known-at": moment.exactOptional().describe("Only what the book had by then."),
};

const measure = z.enum(measures.map(({ name }) => name)).describe("Only of this measure.");
export const view = z.enum(viewPolicyNames).meta({ description: "Which of them to show.", default: "all" });
export const roleName = z.enum(estimateRoles).describe("Only those to which a curator gave this role.");

/** "tollbook" means the newest version of the policy. */
const bareNames = [...new Set(wideningPolicyNames.map((name) => name.split("/")[0]!))];
export const policy = z
  .enum([...wideningPolicyNames, ...bareNames])
  .meta({ description: "How stated numbers are widened.", default: wideningPolicyNames[0] });

export const slotFields = {
  measure: measure.exactOptional(),
  group: words().exactOptional().describe("Only among people so called."),
  place: words().exactOptional().describe("Only in this place."),
  source: words().exactOptional().describe("Only said by, or through, this source."),
  since: day
    .exactOptional()
    .describe("Only from this day on: figures by publication, estimates by when they were said, or else told."),
  until: day.exactOptional().describe("Only up to this day, which is the same as for `since`."),
};

export const measureField = measure;

/** What `as-of` and `known-at` ask. */
export function clocksIn(query: { readonly "as-of"?: string; readonly "known-at"?: string }) {
  return { asOf: query["as-of"], knownAt: query["known-at"] };
}
