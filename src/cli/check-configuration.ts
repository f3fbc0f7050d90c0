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

interface Where {
  /** The file that was named on the command line, if one was. */
  readonly named: string | undefined;
  readonly cwd: string;
  /** Names of all checks. */
  readonly checks: readonly string[];
}

/** Of each draft: what was chosen for its folder, or for `cwd` where the draft comes without a file. Throws a UsageError. */
export async function readConfigurations(
  places: readonly string[],
  where: Where,
): Promise<(place: string) => CheckConfiguration> {
  const folderOf = (place: string) => (place === "-" ? where.cwd : dirname(resolve(where.cwd, place)));
  const chosen = new Map<string, CheckConfiguration>();
  for (const folder of new Set(places.map(folderOf))) chosen.set(folder, await readConfiguration(folder, where));
  return (place) => chosen.get(folderOf(place)) ?? unchosen;
}

/** The file that was named, or the nearest in `folder` or above it; what nobody chose where there is none. Throws a UsageError. */
export async function readConfiguration(folder: string, { named, cwd, checks }: Where): Promise<CheckConfiguration> {
  if (named !== undefined) {
    const text = await readOr(resolve(cwd, named));
    require(text !== undefined, named, "no such file", "a configuration");
    return parse(text!, named, checks);
  }
  for (let nearest = folder; ; nearest = dirname(nearest)) {
    const path = join(nearest, configurationName);
    const text = await readOr(path);
    if (text !== undefined) return parse(text, path, checks);
    if (dirname(nearest) === nearest) return unchosen;
  }
}

/** Undefined where there is no such file. */
async function readOr(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    require(code !== "EISDIR", path, "a folder", "a configuration");
    if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    return undefined;
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
