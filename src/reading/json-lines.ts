/**
 * Reads one line of JSON lines as a document to extract from:
 * `{"id": "a-1", "text": "…", "date": "2023-05-01"}` or `{"id": "a-2", "html": "…", "url": "https://…"}`.
 *
 * Whatever the line holds, nothing is thrown: a line that is no document gives a problem, a field that cannot be used
 * is left out with a problem. Not here: reading the text or html itself (read-document).
 */
import type { Problem } from "../domain/problem.ts";
import { readTimestamp } from "../text/dates/timestamp.ts";

export interface JsonLineDocument {
  readonly id: string;
  /** Exactly one of the two is not null. */
  readonly text: string | null;
  readonly html: string | null;
  /** Headline of a text; a page has its own. */
  readonly title: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
}

export interface JsonLineReading {
  /** As given, also where the rest of the line is no document; null when the line gives none. */
  readonly id: string | null;
  readonly document: JsonLineDocument | null;
  readonly problems: readonly Problem[];
}

/** `place` names the line for the user, as in "feed.ndjson line 12". A line without `id` takes its place for one. */
export function readJsonLine(line: string, place: string): JsonLineReading {
  const value = parseObject(line);
  if (typeof value === "string") return { id: null, document: null, problems: [notJson(place, value)] };
  const problems: Problem[] = [];
  const id = typeof value.id === "string" || typeof value.id === "number" ? String(value.id) : null;
  const [text, html] = [stringOf(value, "text", place, problems), stringOf(value, "html", place, problems)];
  if (text === null && html === null) return { id, document: null, problems: [...problems, noText(place)] };
  const title = stringOf(value, "title", place, problems);
  const url = stringOf(value, "url", place, problems);
  const outlet = stringOf(value, "outlet", place, problems);
  const date = dateOf(stringOf(value, "date", place, problems), place, problems);
  const document = { id: id ?? place, text, html: text === null ? html : null, title, date, url, outlet };
  return { id, document, problems };
}

/** The object, or what is wrong with the line. */
function parseObject(line: string): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    return Array.isArray(value) ? "an array" : `a ${value === null ? "null" : typeof value}`;
  } catch (error) {
    if (error instanceof SyntaxError) return "no JSON";
    throw error;
  }
}

function stringOf(value: Readonly<Record<string, unknown>>, field: string, place: string, problems: Problem[]) {
  const found = value[field];
  if (typeof found === "string") return found;
  if (found !== undefined && found !== null) {
    problems.push({
      code: "field-not-text",
      place: `${place}, ${field}`,
      message: `"${field}" is a ${Array.isArray(found) ? "list" : typeof found}; text was expected, so it was left out.`,
      remedy: `Write "${field}" as a string in quotation marks.`,
    });
  }
  return null;
}

function dateOf(date: string | null, place: string, problems: Problem[]): string | null {
  const read = date === null ? null : readTimestamp(date);
  if (date !== null && read === null) {
    problems.push({
      code: "date-not-read",
      place: `${place}, date`,
      message: `"${date.slice(0, 60)}" is not a date; an ISO day such as 2023-05-01 was expected, so it was left out.`,
      remedy: "Write the publication date as YYYY-MM-DD, with time and zone if you know them.",
    });
  }
  return read;
}

function notJson(place: string, found: string): Problem {
  return {
    code: "not-json",
    place,
    message: `The line is ${found}; a JSON object with "id" and "text" or "html" was expected.`,
    remedy: 'Write one object a line: {"id": "a-1", "text": "…", "date": "2023-05-01"}.',
  };
}

function noText(place: string): Problem {
  return {
    code: "no-text",
    place,
    message: 'The object has neither "text" nor "html".',
    remedy: 'Give the words of the article as "text", or the page as "html".',
  };
}
