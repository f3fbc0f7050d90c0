/**
 * A baseline: findings that stood when a newsroom began to check, and are not told again. A finding is known by its check, the
 * words that it is about and the file, as it is named from the folder of the baseline; the same words twice are two.
 */
import { readFile, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import type { CheckedDraft } from "../usecases/check-draft.ts";
import { UsageError } from "./user-error.ts";

type Counts = ReadonlyMap<string, number>;

const keyOf = (place: string, rule: string, exact: string) => JSON.stringify([place, rule, exact]);

/** Wherever the command runs. */
const placeFrom = (path: string, cwd: string, place: string) =>
  place === "-" ? place : relative(dirname(path), resolve(cwd, place)).replaceAll("\\", "/");

/** The drafts without the findings that the file has. Throws a UsageError for a file that is no baseline, or is not there. */
export async function withoutBaseline(
  drafts: readonly CheckedDraft[],
  path: string,
  cwd: string,
): Promise<CheckedDraft[]> {
  const left = new Map(await readBaseline(path));
  return drafts.map((draft) => ({
    ...draft,
    findings: draft.findings.filter(({ rule, span }) => {
      const key = keyOf(placeFrom(path, cwd, draft.place), rule, span.exact);
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count <= 0;
    }),
  }));
}

/** Gives how many findings were written. */
export async function writeBaseline(drafts: readonly CheckedDraft[], path: string, cwd: string): Promise<number> {
  const findings = drafts.flatMap(({ place, findings: own }) =>
    own.map(({ rule, span }) => ({ place: placeFrom(path, cwd, place), rule, exact: span.exact })),
  );
  await writeFile(path, `${JSON.stringify({ findings }, null, 2)}\n`);
  return findings.length;
}

async function readBaseline(path: string): Promise<Counts> {
  const counts = new Map<string, number>();
  for (const entry of entriesIn(await readText(path), path)) {
    const key = keyOf(entry.place, entry.rule, entry.exact);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EISDIR") throw refusal(path, code === "ENOENT" ? "no such file" : "a folder");
    throw error;
  }
}

interface Entry {
  readonly place: string;
  readonly rule: string;
  readonly exact: string;
}

function entriesIn(text: string, path: string): readonly Entry[] {
  try {
    const { findings } = JSON.parse(text) as { findings: readonly Entry[] };
    if (findings.every(({ place, rule, exact }) => [place, rule, exact].every((field) => typeof field === "string")))
      return findings;
  } catch {
    // Told below, as any other file that is no baseline.
  }
  throw refusal(path, text.slice(0, 40));
}

const refusal = (path: string, value: string) =>
  new UsageError({
    ...{ code: "not-a-baseline", place: path, value, expectation: "a baseline that check wrote" },
    remedy: `Write it with \`tollbook check … --update-baseline ${path}\`.`,
  });
