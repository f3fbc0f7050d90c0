/** The drafts that `check` is to look at, read from files or standard input; one that cannot be read comes with the reason, and costs no other. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Problem } from "../domain/problem.ts";
import type { CheckedDraft } from "../usecases/check-draft.ts";
import type { DraftSource } from "../usecases/draft-source.ts";
import type { Environment } from "./environment.ts";
import { UsageError } from "./user-error.ts";

/** "-": standard input, which is meant where no file is named. */
export const placesOf = (operands: readonly string[]): readonly string[] => (operands.length === 0 ? ["-"] : operands);

/** `date`: the day of publication, of all. Throws a UsageError where nothing is named and nothing comes in. */
export async function readDrafts(
  operands: readonly string[],
  date: string | undefined,
  environment: Environment,
): Promise<(DraftSource | Problem)[]> {
  const { stdin, invokedAs } = environment;
  if (operands.length === 0 && stdin.isTTY) {
    throw new UsageError({
      ...{ code: "input-missing", place: "tollbook check", value: "" },
      expectation: "a draft, or one on standard input",
      remedy: `Name a file, or pipe one in: \`${invokedAs} check draft.md\`.`,
    });
  }
  const { draftInFile } = await import("../usecases/draft-source.ts");
  const drafts: (DraftSource | Problem)[] = [];
  for (const place of placesOf(operands)) {
    const read = place === "-" ? Buffer.concat(await stdin.toArray()) : await readFileOr(environment, place);
    if ("code" in read) drafts.push(read);
    else drafts.push({ ...(await draftInFile(read, place)), ...(date === undefined ? {} : { date }) });
  }
  return drafts;
}

/** A draft of which there is nothing but what stood in the way. */
export const unreadDraft = (problem: Problem): CheckedDraft => ({
  ...{ place: problem.place, text: "", source: "", findings: [], figures: 0, silenced: 0, problems: [problem] },
  sourceOf: () => null,
});

async function readFileOr({ cwd }: Environment, place: string): Promise<Uint8Array | Problem> {
  try {
    return await readFile(resolve(cwd, place));
  } catch (error) {
    const { code = "", syscall, message } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    const [told, remedy] = known[code] ?? [message, "Check its name, and who may read it."];
    return { code: `system-${code.toLowerCase()}`, place, message: told, remedy };
  }
}

const known: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  ENOENT: ["There is no such file.", "Check its name, and the folder that it is in."],
  EISDIR: ["It is a folder; a draft was expected.", "Name the files in it."],
  EACCES: ["The system does not let it be read.", "Check who may read it."],
};
