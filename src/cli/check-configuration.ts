/**
 * What a newsroom chose for `tollbook check`, in a file of JSON beside its drafts:
 *
 *   { "severities": { "figure-without-source": "off", "false-precision": "note" }, "failOn": "error" }
 *
 * Anything else in it is refused, so that a slip of the pen does not leave a check on that was meant to be off.
 */
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Severity, severities } from "../domain/finding.ts";
import { UsageError } from "./user-error.ts";

export interface CheckConfiguration {
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** The exit code is 1 from this severity on. */
  readonly failOn: Severity | "never";
}

export const configurationName = "tollbook.check.json";
const unchosen: CheckConfiguration = { severities: {}, failOn: "warning" };
export const failChoices = [...severities, "never"] as const;
const severityChoices = [...severities, "off"] as const;

/** The file that is named, or the nearest of that name in `cwd` or above it; what nobody chose where there is none. */
export async function readConfiguration(
  named: string | undefined,
  cwd: string,
  checks: readonly string[],
): Promise<CheckConfiguration> {
  if (named !== undefined) return parse(await readFile(resolve(cwd, named), "utf8"), named, checks);
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, configurationName);
    const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
    });
    if (text !== undefined) return parse(text, path, checks);
    if (dirname(folder) === folder) return unchosen;
  }
}

function parse(text: string, place: string, checks: readonly string[]): CheckConfiguration {
  const given = objectIn(text, place);
  for (const name of Object.keys(given)) require(name in unchosen, place, name, "severities or failOn");
  const { severities: chosen = {}, failOn = unchosen.failOn } = given;
  const severities = severitiesIn(chosen, place, checks);
  require(isOneOf(failChoices, failOn), place, `failOn: ${JSON.stringify(failOn)}`, failChoices.join(", "));
  return { severities, failOn: failOn as CheckConfiguration["failOn"] };
}

/** Severities by name of check, wherever they were set. Throws a UsageError for a name or a severity that is none. */
export function severitiesIn(
  chosen: unknown,
  place: string,
  checks: readonly string[],
): CheckConfiguration["severities"] {
  require(isObject(chosen), place, "severities", 'an object such as {"false-precision": "note"}');
  for (const [name, value] of Object.entries(chosen as object)) {
    require(checks.includes(name), place, name, "the name of a check; `tollbook check --list` names them all");
    require(isOneOf(severityChoices, value), place, `${name}: ${JSON.stringify(value)}`, severityChoices.join(", "));
  }
  return chosen as CheckConfiguration["severities"];
}

function objectIn(text: string, place: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value as Record<string, unknown>;
  } catch {
    // Told below, as anything else that is no object.
  }
  throw refusal(place, text.slice(0, 40), "an object of JSON");
}

export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isOneOf = (choices: readonly string[], value: unknown) => typeof value === "string" && choices.includes(value);

function require(isMet: boolean, place: string, value: string, expectation: string): void {
  if (!isMet) throw refusal(place, value, expectation);
}

const refusal = (place: string, value: string, expectation: string) =>
  new UsageError({
    ...{ code: "not-a-configuration", place, value, expectation },
    remedy: `Mend the file, for instance: {"severities": {"false-precision": "off"}, "failOn": "error"}`,
  });
