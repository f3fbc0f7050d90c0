/**
 * Runs one command line and gives its exit code; every fault ends here, printed and counted, none thrown.
 *
 *   await runCommandLine(["figures", "--measure", "killed"], environment) → 0
 */
import { CommanderError } from "commander";
import { type Environment, OutputClosed, print } from "./environment.ts";
import { exitCodes } from "./exit-codes.ts";
import { printRefusal } from "./print-problem.ts";
import { makeProgram } from "./program.ts";
import { refusalIn, UsageError } from "./user-error.ts";
import { Forwarded } from "./with-book.ts";

/** The exit codes are those of exit-codes.ts. */
export async function runCommandLine(args: readonly string[], environment: Environment): Promise<number> {
  let exitCode: number = exitCodes.done;
  const program = makeProgram(environment, (reported) => {
    exitCode = reported;
  });
  try {
    await program.parseAsync(args.length === 0 ? ["--help"] : [...args], { from: "user" });
    return environment.interrupted.aborted ? exitCodes.interrupted : exitCode;
  } catch (error) {
    return await answerTo(error, environment);
  }
}

async function answerTo(error: unknown, environment: Environment): Promise<number> {
  if (error instanceof OutputClosed) return exitCodes.done;
  if (error instanceof Forwarded) return error.exitCode;
  // A read from standard input that an interruption ended.
  if (environment.interrupted.aborted && (error as Error).name === "AbortError") return exitCodes.interrupted;
  // Help and version come as an error too, with exit code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  const refusal = refusalIn(error);
  if (refusal !== null) {
    await printRefusal(refusal, environment);
    if (error instanceof UsageError) return exitCodes.usage;
    return refusal.code === "book-in-use" ? exitCodes.inUse : exitCodes.refused;
  }
  await printRefusal(
    {
      code: "broken-promise",
      place: "Tollbook itself",
      value: error instanceof Error ? error.message : String(error),
      expectation: "that this cannot happen",
      remedy: "Report it with the lines below; the archive keeps everything that was reported as kept.",
    },
    environment,
  );
  await print(environment.stderr, `${error instanceof Error ? error.stack : error}\n`);
  return exitCodes.broken;
}
