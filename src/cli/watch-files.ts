/** Does something again whenever one of the files is saved, until the user interrupts. */
import { watch } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Environment, print } from "./environment.ts";
import { exitCodes } from "./exit-codes.ts";
import { UsageError } from "./user-error.ts";

/** Editors save in several steps: milliseconds in which they are taken for one. */
const settling = 100;

/** Once at first. Gives the exit code of an interruption; throws what a time threw. */
export async function watchFiles(
  files: readonly string[],
  work: () => Promise<number>,
  { cwd, interrupted, stderr }: Environment,
): Promise<number> {
  if (files.includes("-")) {
    throw new UsageError({
      ...{ code: "nothing-to-watch", place: "--watch", value: "standard input", expectation: "files" },
      remedy: "Name the files to be watched.",
    });
  }
  // Before the first time, in which a file may be saved as well.
  await new Promise<void>((resolveAll, rejectAll) => {
    let running: Promise<unknown> = Promise.resolve();
    // One after the other: two at once would write across each other's lines.
    const inTurn = (turn: () => Promise<unknown>) => {
      running = running.then(turn).catch((error) => {
        rejectAll(error);
        stop();
      });
    };
    const again = async () => {
      await print(stderr, "\nSaved: checked again.\n");
      await work();
    };
    const watching = watchPaths(
      files.map((file) => resolve(cwd, file)),
      () => inTurn(again),
    );
    const stop = () => {
      watching.stop();
      resolveAll();
    };
    inTurn(work);
    if (interrupted.aborted) stop();
    else interrupted.addEventListener("abort", stop, { once: true });
  });
  return exitCodes.interrupted;
}

/** Their folders are watched: an editor that puts a new file in the place of the old one takes a watcher of the file with it. */
function watchPaths(paths: readonly string[], saved: () => void): { readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const watchers = [...new Set(paths.map((path) => dirname(path)))].map((folder) =>
    watch(folder, (_, name) => {
      if (name !== null && !paths.includes(join(folder, name))) return;
      clearTimeout(timer);
      timer = setTimeout(saved, settling);
    }),
  );
  return {
    stop() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
