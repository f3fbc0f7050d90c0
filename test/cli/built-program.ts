/**
 * The program built for a test: compiled without the type check, which the gate makes elsewhere, into a folder of its
 * own below node_modules, where the packages are found and no other build is disturbed.
 */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

export interface BuiltProgram {
  readonly start: (args: readonly string[], env?: Record<string, string>) => ChildProcessWithoutNullStreams;
  /** Runs to the end, with what is given on standard input. */
  readonly run: (args: readonly string[], input?: string, env?: Record<string, string>) => Promise<Ended>;
  readonly remove: () => void;
}

interface Ended {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

const isAsset = (path: string) => !/\.ts$/.test(path);

export function buildProgram(): BuiltProgram {
  mkdirSync("node_modules/.cache", { recursive: true });
  const folder = mkdtempSync("node_modules/.cache/tollbook-built-");
  const compiler = "node_modules/typescript/bin/tsc";
  const dist = join(folder, "dist");
  const options = ["-p", "tsconfig.build.json", "--noCheck", "--declaration", "false", "--outDir", dist];
  execFileSync(process.execPath, [compiler, ...options]);
  cpSync("src", dist, { recursive: true, filter: isAsset });
  for (const name of ["package.json", "sample"]) cpSync(name, join(folder, name), { recursive: true });
  const start: BuiltProgram["start"] = (args, env = {}) =>
    spawn(process.execPath, [join(dist, "main.js"), ...args], { env: { PATH: process.env.PATH, ...env } });
  return {
    start,
    run: async (args, input = "", env = {}) => {
      const child = start(args, env);
      const told = { out: "", err: "" };
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        told.out += text;
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        told.err += text;
      });
      child.stdin.on("error", () => {}).end(input);
      const exitCode = await new Promise<number | null>((resolve) => child.once("close", resolve));
      return { exitCode, ...told };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
