/**
 * `tollbook extract`: what a document reports, without a book.
 * With --jsonl a pipe: a document a line in, one a line out, in the same order, whatever the lines hold.
 */
import { open } from "node:fs/promises";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import type { ExplainedDocument, Explanation } from "../../domain/explanation.ts";
import type { Problem } from "../../domain/problem.ts";
import { isVaguePolicy, type VaguePolicy, vaguePolicyNames } from "../../domain/vague-policies.ts";
import type { ExtractOptions } from "../../usecases/extract-document.ts";
import { isBlank, type Line, longestLine, readLines } from "../../usecases/read-lines.ts";
import { defineCommand } from "../command.ts";
import { formatOf, tooLong } from "../document-inputs.ts";
import { type Environment, print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { printProblem } from "../print-problem.ts";
import { checkDay } from "../shared-options.ts";
import { UsageError, UserError } from "../user-error.ts";
import { jsonLine } from "../views/json.ts";

export const extract = defineCommand({
  name: "extract",
  group: "Begin",
  summary: "read the figures of a document, or of JSON lines in a pipe, without a book",
  description: [
    'With --jsonl: reads a document a line, {"id", "text", "title"?, "date"?, "url"?} or {"id", "html", "url"?, "date"?}, and prints one line for each, in the same order; blank lines are skipped. A line that cannot be read gives its problems instead of figures; the exit code stays 0.',
    "Without --jsonl: reads one file, or standard input, and prints its text with the figures marked, or JSON.",
    "With --explain: prints each sentence that holds a number, and beneath it, for each figure, the rule that read it and for each slot which refiner filled it and from where; for each other number, what dropped it and why. --json and --jsonl give the same as `explanation`.",
  ],
  operands: "[file]",
  options: [
    { flags: "--jsonl", summary: "a document a line in, one a line out" },
    { flags: "--dates", summary: "also give every date, time and duration (TIMEX3)" },
    { flags: "--date <day>", summary: "the day of publication of a single document", check: checkDay },
    { flags: "--json", summary: "print a single document as JSON" },
    {
      flags: "--vague <policy>",
      summary: `what "dozens" and the like state at least: ${vaguePolicyNames.join(" or ")}`,
      check: checkVaguePolicy,
    },
    { flags: "--explain", summary: "tell how each figure came about, and why other numbers are none" },
  ],
  examples: [
    { line: "extract --jsonl < feed.ndjson > figures.ndjson", does: "a pipe" },
    { line: "extract page.html", does: "one page, its figures marked" },
    { line: "extract draft.txt --date 2023-05-01 --json", does: "one text, for a program" },
    { line: "extract page.html --vague acled", does: "dozens as 12 or more, as ACLED codes them" },
    { line: "extract page.html --explain", does: "why each figure reads as it does" },
    { line: "extract --explain < sentence.txt", does: "why a sentence was not read" },
  ],
  async run({ operands, options }, environment) {
    const [file] = operands;
    const stream = await inputOf(file, environment);
    const vague = options.vague as VaguePolicy | undefined;
    const asked = { dates: options.dates ?? false, explain: options.explain ?? false, ...(vague ? { vague } : {}) };
    if (options.jsonl) return pipeLines(stream, file ?? "-", asked, environment);
    const document = await extractOne(stream, file ?? "-", options.date, asked);
    if (options.json) await print(environment.stdout, `${JSON.stringify(document, null, 2)}\n`);
    else if (document.explanation) await printExplanation(document, document.explanation, environment);
    else await printDocument(document, file ?? "-", environment);
    return document.text === "" ? exitCodes.refused : exitCodes.done;
  },
});

function checkVaguePolicy(value: string, flag: string): void {
  if (isVaguePolicy(value)) return;
  throw new UsageError({
    code: "not-a-policy",
    place: flag,
    value,
    expectation: vaguePolicyNames.join(" or "),
    remedy: `Write ${flag} acled, or leave it out.`,
  });
}

async function inputOf(file: string | undefined, { stdin, cwd, invokedAs }: Environment): Promise<Readable> {
  if (file !== undefined && file !== "-") return openFile(file, resolve(cwd, file));
  if (file === "-" || !stdin.isTTY) return stdin;
  throw new UsageError({
    code: "input-missing",
    place: "tollbook extract",
    value: "",
    expectation: "a file, or a document on standard input",
    remedy: `Name a file, or pipe one in: \`${invokedAs} extract page.html\`.`,
  });
}

/** Throws what the system says when it cannot be opened. */
async function openFile(place: string, path: string): Promise<Readable> {
  const handle = await open(path);
  if (!(await handle.stat()).isDirectory()) return handle.createReadStream();
  await handle.close();
  throw new UserError({
    code: "is-a-folder",
    place,
    value: "",
    expectation: "one document",
    remedy: "Name a file in it; `add` takes whole folders.",
  });
}

async function pipeLines(
  stream: Readable,
  place: string,
  asked: ExtractOptions,
  { stdout, interrupted }: Environment,
): Promise<number> {
  const { extractLine } = await import("../../usecases/extract-document.ts");
  const read = (line: Line): ExplainedDocument => {
    const where = place === "-" ? `line ${line.number}` : `${place}:${line.number}`;
    return line.bytes === null
      ? unread(tooLong(where))
      : extractLine(Buffer.from(line.bytes).toString("utf8"), where, asked);
  };
  // A fault of our own in one line must not cost the others: it is told in that line's place.
  const answer = (line: Line): string => {
    try {
      return jsonLine(read(line));
    } catch (error) {
      return jsonLine(unread(ownFault(`line ${line.number}`, error)));
    }
  };
  for await (const line of readLines(stream)) {
    if (interrupted.aborted) break;
    if (line.bytes === null || !isBlank(line.bytes)) await print(stdout, `${answer(line)}\n`);
  }
  return exitCodes.done;
}

/** A line that could not be read still gets its line in the output. */
function unread(problem: Problem): ExplainedDocument {
  return {
    id: null,
    offsetUnit: "utf-16",
    language: null,
    date: null,
    text: "",
    parts: [],
    figures: [],
    unnumbered: [],
    quotes: [],
    attributions: [],
    problems: [problem],
  };
}

function ownFault(place: string, error: unknown): Problem {
  return {
    code: "own-fault",
    place,
    message: `Tollbook failed on this line: ${error instanceof Error ? error.message : String(error)}.`,
    remedy: "This is a fault of Tollbook's, not of the line; please report it with the line.",
  };
}

async function extractOne(
  stream: Readable,
  place: string,
  date: string | undefined,
  asked: ExtractOptions,
): Promise<ExplainedDocument> {
  const { extractDocument } = await import("../../usecases/extract-document.ts");
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > longestLine) return unread(tooLong(place));
    chunks.push(Buffer.from(chunk));
  }
  const format = formatOf(place);
  const said = { ...(date === undefined ? {} : { date }), ...(format === undefined ? {} : { format }) };
  return extractDocument({ bytes: Buffer.concat(chunks), place, ...said }, asked);
}

async function printExplanation(
  document: ExplainedDocument,
  explanation: Explanation,
  environment: Environment,
): Promise<void> {
  const { explanationText } = await import("../views/explanation-text.ts");
  for (const piece of explanationText(document, explanation, environment.stdout))
    await print(environment.stdout, piece);
  for (const problem of document.problems) await printProblem(problem, environment);
}

async function printDocument(document: ExplainedDocument, place: string, environment: Environment): Promise<void> {
  const { articleText } = await import("../views/article-text.ts");
  const view = { ...document, articleId: place, outlet: null, authors: [], url: null, published: document.date };
  const pieces = articleText({ ...view, modified: null, embeds: [], versions: [], withheld: null }, environment.stdout);
  if (document.text !== "") for (const piece of pieces) await print(environment.stdout, piece);
  for (const problem of document.problems) await printProblem(problem, environment);
}
