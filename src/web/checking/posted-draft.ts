/**
 * The draft that the form brings, its words or a file, and what is asked of it. What it says is held no longer than the answer takes.
 */
import type { FastifyRequest } from "fastify";
import { draftInUpload, largestDraftFile } from "../../serving/check-served.ts";
import { type FormFile, formParts } from "../../serving/form-parts.ts";
import { checkDay } from "../../usecases/check-filters.ts";
import type { DraftSource } from "../../usecases/draft-source.ts";

export const draftFormats = ["plain-text", "markdown", "html"] as const;
export type DraftFormat = (typeof draftFormats)[number];

/** What stands in the form. */
export interface DraftForm {
  readonly text: string;
  /** A day, or empty. */
  readonly date: string;
  /** Empty: it is found out. */
  readonly format: DraftFormat | "";
}

export interface PostedDraft {
  readonly source: DraftSource;
  readonly form: DraftForm;
  readonly isFile: boolean;
  /** Which edit is to be put in (`editKey`), "all", or empty for none. */
  readonly apply: string;
  /** Only what was found is asked for, and not the page around it. */
  readonly isPart: boolean;
}

type Upload = Omit<DraftSource, "date">;

/** Throws an HttpProblem for a form that is none; BookErrors: `draft-too-long`, `date-malformed`. */
export async function postedDraft(request: FastifyRequest): Promise<PostedDraft> {
  const limits = { fileSize: largestDraftFile, files: 1, fields: 10, fieldSize: largestDraftFile };
  const fields = new Map<string, string>();
  let upload: Upload | null = null;
  for await (const part of formParts(request, limits)) {
    if (part.type === "file") upload = await uploadIn(part);
    // One that was cut short is longer than a draft may be, and refused as that.
    else fields.set(part.fieldname, typeof part.value === "string" ? part.value : "");
  }
  const form = formOf(fields);
  checkDay("day of publication", form.date || null);
  const { text, format, date } = form;
  const words = { bytes: Buffer.from(text), place: "draft", ...(format === "" ? {} : { format }) };
  return {
    ...{ source: { ...(upload ?? words), ...(date === "" ? {} : { date }) }, form, isFile: upload !== null },
    ...{ apply: fields.get("apply") ?? "", isPart: fields.get("part") === "found" },
  };
}

/** Forms send lines with ends that nobody typed. */
function formOf(fields: ReadonlyMap<string, string>): DraftForm {
  const format = draftFormats.find((name) => name === fields.get("format"));
  return {
    ...{ text: (fields.get("text") ?? "").replaceAll("\r\n", "\n"), format: format ?? "" },
    date: (fields.get("date") ?? "").trim(),
  };
}

/** Null where none was chosen: a form sends the field all the same. */
async function uploadIn({ filename, file }: FormFile): Promise<Upload | null> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file) pieces.push(piece);
  if (filename === "" && pieces.length === 0) return null;
  return draftInUpload(file.truncated ? null : Buffer.concat(pieces), filename);
}
