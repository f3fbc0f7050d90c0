/**
 * A baseline: findings that stood when a newsroom began to check, and are not told again. A finding is known by its check, the
 * words that it is about and the file; the same words twice are two.
 */
import { readFile, writeFile } from "node:fs/promises";
import type { CheckedDraft } from "../usecases/check-draft.ts";
import { UsageError } from "./user-error.ts";

type Counts = ReadonlyMap<string, number>;

const keyOf = (place: string, rule: string, exact: string) => JSON.stringify([place, rule, exact]);

/** The drafts without the findings that the file has. */
export async function withoutBaseline(drafts: readonly CheckedDraft[], path: string): Promise<CheckedDraft[]> {
  const left = new Map(await readBaseline(path));
  return drafts.map((draft) => ({
    ...draft,
    findings: draft.findings.filter(({ rule, span }) => {
      const key = keyOf(draft.place, rule, span.exact);
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count <= 0;
    }),
  }));
}

export async function writeBaseline(drafts: readonly CheckedDraft[], path: string): Promise<void> {
  const findings = drafts.flatMap(({ place, findings: own }) =>
    own.map(({ rule, span }) => ({ place, rule, exact: span.exact })),
  );
  await writeFile(path, `${JSON.stringify({ findings }, null, 2)}\n`);
}

async function readBaseline(path: string): Promise<Counts> {
  const counts = new Map<string, number>();
  for (const entry of entriesIn(await readFile(path, "utf8"), path)) {
    const key = keyOf(entry.place, entry.rule, entry.exact);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
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
  throw new UsageError({
    ...{ code: "not-a-baseline", place: path, value: text.slice(0, 40), expectation: "a baseline that check wrote" },
    remedy: `Write it anew with \`tollbook check … --update-baseline ${path}\`.`,
  });
}
