/**
 * What the operands of `add` name: files, folders, patterns, files of JSON lines, "-" for standard input.
 *
 *   const inputs = await gatherInputs(["pages/", "feed.ndjson", "-"], environment);
 *   inputs.files: what will be read, in order; inputs.missing: what is not there
 *
 * Not here: reading the files (document-inputs.ts).
 */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { Refusal } from "./user-error.ts";

export interface InputFile {
  /** As the user named it, or below the folder named; "-" for standard input. */
  readonly place: string;
  /** Where it is; null for standard input. */
  readonly path: string | null;
  /** 0 when it cannot be known. */
  readonly bytes: number;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  readonly missing: readonly Refusal[];
}

/** What is taken from a folder; a file named as such is taken whatever it is called. */
const inFolder = "**/*.{html,htm,xhtml,txt,ndjson,jsonl}";

/** Files in the order of the operands, those of a folder or pattern by name; none twice. */
export async function gatherInputs(operands: readonly string[], cwd: string): Promise<Inputs> {
  const files = new Map<string, InputFile>();
  const missing: Refusal[] = [];
  for (const operand of operands) {
    const found = await findFiles(operand, cwd);
    if (found.length === 0) missing.push(notFound(operand));
    for (const file of found) if (!files.has(file.path ?? "-")) files.set(file.path ?? "-", file);
  }
  return { files: [...files.values()], missing };
}

async function findFiles(operand: string, cwd: string): Promise<InputFile[]> {
  if (operand === "-") return [{ place: "-", path: null, bytes: 0 }];
  const path = resolve(cwd, operand);
  const found = await statOrNull(path);
  if (found?.isDirectory()) {
    const below = await glob(inFolder, { cwd: path, expandDirectories: false, caseSensitiveMatch: false });
    return measured(below.sort().map((name) => [`${operand.replace(/\/+$/, "")}/${name}`, resolve(path, name)]));
  }
  if (found !== null) return [{ place: operand, path, bytes: found.size }];
  if (!isDynamicPattern(operand)) return [];
  const matched = await glob(operand, { cwd, expandDirectories: false });
  return measured(matched.sort().map((name) => [name, resolve(cwd, name)]));
}

async function measured(names: readonly (readonly [string, string])[]): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const [place, path] of names) files.push({ place, path, bytes: (await statOrNull(path))?.size ?? 0 });
  return files;
}

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return null;
    throw error;
  }
}

function notFound(operand: string): Refusal {
  const isAddress = /^https?:\/\//.test(operand);
  return {
    code: isAddress ? "address-not-taken" : "input-not-found",
    place: operand,
    value: "",
    expectation: isAddress
      ? "a file: pages are not fetched yet"
      : "a file, a folder with articles, or a pattern that matches",
    remedy: isAddress
      ? `Save the page, then add the file with --url ${operand}.`
      : "Check the spelling; folders are searched for .html, .txt, .ndjson and .jsonl files.",
  };
}
