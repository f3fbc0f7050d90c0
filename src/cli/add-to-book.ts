/**
 * Adds inputs to an open book and reports on each, as `add` and `start` do: a bar on a terminal, a line a document
 * elsewhere, every problem with its place, and the sum in one sentence.
 */
import type { Problem } from "../domain/problem.ts";
import type { AddResult } from "../usecases/add-documents.ts";
import type { Book } from "../usecases/open-book.ts";
import { describeAdded, describeSum, type Sum } from "../wording/describe-added.ts";
import { documentInputs, type Labels } from "./document-inputs.ts";
import { type Environment, print } from "./environment.ts";
import type { Inputs } from "./gather-inputs.ts";
import { printProblem, printRefusal } from "./print-problem.ts";
import { startProgress } from "./terminal/progress.ts";
import { addedTable } from "./views/added-table.ts";
import { jsonLine } from "./views/json.ts";

interface Adding {
  readonly labels: Labels;
  readonly environment: Environment;
  readonly isJson: boolean;
  /** Up to how many documents are listed when a bar has shown the work; logs and pipes get every one. */
  readonly listUpTo: number;
}

/** Tells how many came to what; only what was refused or could not be read counts as refused. */
export async function addToBook(
  book: Book,
  inputs: Inputs,
  { labels, environment, isJson, listUpTo }: Adding,
): Promise<Sum> {
  const { addDocuments } = await import("../usecases/add-documents.ts");
  const sum: Sum = { added: 0, "new-version": 0, known: 0, refused: inputs.missing.length, figures: 0 };
  const { stdin, stdout, interrupted, openedBook } = environment;
  const progress = await startProgress(environment.stderr, totalOf(inputs));
  const unprinted: AddResult[] = [];
  const problems: Problem[] = [];
  let bytesRead = 0;
  const onRead = (bytes: number) => {
    bytesRead += bytes;
  };
  const onProblem = (problem: Problem) => {
    sum.refused++;
    problems.push(problem);
  };
  const documents = documentInputs(inputs.files, { labels, stdin, onRead, onProblem, interrupted });
  try {
    for await (const result of addDocuments(book, documents, openedBook?.inTurn)) {
      tally(sum, result);
      progress.advance(bytesRead, result.place);
      bytesRead = 0;
      problems.push(...result.problems);
      if (isJson) await print(stdout, `${jsonLine(result)}\n`);
      else if (!progress.isShown) await printResult(result, environment);
      else if (unprinted.length <= listUpTo) unprinted.push(result);
      if (!progress.isShown) await printProblems(problems, environment);
    }
  } finally {
    progress.stop();
  }
  if (unprinted.length > 0 && unprinted.length <= listUpTo) await print(stdout, addedTable(unprinted, stdout));
  await printProblems(problems, environment);
  for (const refusal of inputs.missing) await printRefusal(refusal, environment);
  if (!isJson) await print(stdout, `${describeSum(sum)}\n`);
  return sum;
}

function tally(sum: Sum, { outcome, figures }: AddResult): void {
  sum[outcome]++;
  if (outcome !== "refused") sum.figures += figures;
}

/** In bytes; 0 when standard input is among them. */
function totalOf({ files }: Inputs): number {
  return files.every(({ path }) => path !== null) ? files.reduce((bytes, file) => bytes + file.bytes, 0) : 0;
}

async function printResult(result: AddResult, { stdout }: Environment): Promise<void> {
  await print(stdout, `${describeAdded(result)}\n`);
}

/** Prints and forgets them. */
async function printProblems(problems: Problem[], environment: Environment): Promise<void> {
  for (const problem of problems.splice(0)) await printProblem(problem, environment);
}
