/**
 * What an editor hands over as settings, checked as the command line is:
 *
 *   { "book": "~/.tollbook", "date": "2023-05-01", "severities": { "false-precision": "off" } }
 */
import type { EditorSettings } from "../editing/editing-host.ts";
import { isObject, severitiesIn } from "./check-configuration.ts";
import { checkDay } from "./shared-options.ts";
import { UsageError } from "./user-error.ts";

const place = "the settings of the editor";

/** Null and "" stand for what is not set, as forms of editors write it. Throws a UsageError for all else that it does not know. */
export function readEditorSettings(given: unknown, checks: readonly string[]): EditorSettings {
  if (!isObject(given)) throw refusal(JSON.stringify(given), "an object");
  const { book, date, severities, ...others } = withoutUnset(given);
  for (const name of Object.keys(others)) throw refusal(name, "book, date or severities");
  if (book !== undefined && typeof book !== "string") throw refusal(`book: ${JSON.stringify(book)}`, "a folder");
  if (date !== undefined) checkDay(String(date), "date");
  return {
    ...(book === undefined ? {} : { book }),
    ...(date === undefined ? {} : { date: String(date) }),
    ...(severities === undefined ? {} : { severities: severitiesIn(severities, place, checks) }),
  };
}

const withoutUnset = (given: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== ""));

const refusal = (value: string, expectation: string) =>
  new UsageError({
    ...{ code: "not-a-setting", place, value, expectation },
    remedy: 'Write for instance: {"book": "~/.tollbook", "severities": {"false-precision": "off"}}',
  });
