/** What `check` prints, in the format that was asked for. */
import type { CheckedDraft, CheckFacts } from "../usecases/check-draft.ts";
import { printable } from "../wording/printable.ts";
import { type Environment, print } from "./environment.ts";
import { exitCodes } from "./exit-codes.ts";
import { printProblem } from "./print-problem.ts";
import { jsonLine } from "./views/json.ts";

export const checkFormats = ["human", "json", "sarif", "github"] as const;
export type CheckFormat = (typeof checkFormats)[number];

interface Asked {
  readonly format: CheckFormat;
  /** A patch in the place of the findings. */
  readonly isDiff: boolean;
}

export async function printDrafts(
  drafts: readonly CheckedDraft[],
  asked: Asked,
  environment: Environment,
): Promise<void> {
  const { stdout } = environment;
  await print(stdout, asked.isDiff ? await patchOf(drafts) : await written(drafts, asked.format, environment));
}

/** What could not be read, on standard error. */
export async function printProblems(drafts: readonly CheckedDraft[], environment: Environment): Promise<void> {
  for (const { problems } of drafts) for (const problem of problems) await printProblem(problem, environment);
}

async function written(drafts: readonly CheckedDraft[], format: CheckFormat, { stdout, version }: Environment) {
  switch (format) {
    case "human": {
      const { findingsText, sumText } = await import("./views/findings-text.ts");
      return drafts.map((draft) => findingsText(draft, stdout)).join("") + sumText(drafts);
    }
    case "json":
      return `${jsonLine(await jsonOf(drafts))}\n`;
    case "sarif": {
      const [{ findingsSarif }, { checkFacts }] = await Promise.all([
        import("./views/findings-sarif.ts"),
        import("../usecases/check-draft.ts"),
      ]);
      return findingsSarif(drafts, checkFacts, version);
    }
    case "github": {
      const { findingsAnnotations } = await import("./views/findings-annotations.ts");
      return findingsAnnotations(drafts);
    }
  }
}

/** All findings in one list, each with the draft that it is of. */
async function jsonOf(drafts: readonly CheckedDraft[]) {
  const { draftFacts } = await import("../usecases/check-draft.ts");
  return {
    findings: drafts.flatMap(({ place, findings }) => findings.map((finding) => ({ ...finding, draft: place }))),
    drafts: drafts.map((draft) => ({ place: draft.place, ...draftFacts(draft) })),
  };
}

async function patchOf(drafts: readonly CheckedDraft[]): Promise<string> {
  const [{ applyEdits }, { createTwoFilesPatch, FILE_HEADERS_ONLY }] = await Promise.all([
    import("../usecases/apply-edits.ts"),
    import("diff"),
  ]);
  return drafts
    .map((draft) => ({ draft, edited: applyEdits(draft) }))
    .filter(({ edited }) => edited.applied > 0)
    .map(({ draft: { place, source }, edited }) => {
      // As git writes it, so that git apply and patch -p1 take it; what follows a name with spaces ends it.
      const end = /\s/.test(place) ? " " : undefined;
      const options = { headerOptions: FILE_HEADERS_ONLY };
      return createTwoFilesPatch(`a/${place}`, `b/${place}`, source, edited.source, end, end, options);
    })
    .join("");
}

export async function printList(checks: readonly CheckFacts[], { stdout }: Environment): Promise<number> {
  const lines = checks.map(
    ({ name, severity, against, summary }) =>
      `${printable(name)}  (${severity}${against === "book" ? ", against the book" : ""})\n  ${summary}\n`,
  );
  await print(stdout, lines.join(""));
  return exitCodes.done;
}
