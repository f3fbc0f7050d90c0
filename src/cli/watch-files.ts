/** Does something again whenever one of the files is saved, until the user interrupts. */
import { watch } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Environment } from "./environment.ts";
import { exitCodes } from "./exit-codes.ts";
import { UsageError } from "./user-error.ts";

/** Editors save in several steps: milliseconds in which they are taken for one. */
const settling = 100;

/** Once at first. The exit code is that of the interruption, or of a first time that threw. */
export async function watchFiles(
  files: readonly string[],
  work: () => Promise<number>,
  { cwd, interrupted }: Environment,
): Promise<number> {
  if (files.includes("-")) {
    throw new UsageError({
      ...{ code: "nothing-to-watch", place: "--watch", value: "standard input", expectation: "files" },
      remedy: "Name the files to be watched.",
    });
  }
  await work();
  await new Promise<void>((resolveAll, rejectAll) => {
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    // One after the other: two at once would write across each other's lines.
    const again = () => {
      running = running.then(async () => void (await work())).catch(rejectAll);
    };
    const paths = files.map((file) => resolve(cwd, file));
    // Their folders: an editor that puts a new file in the place of the old one takes a watcher of the file with it.
    const watchers = [...new Set(paths.map((path) => dirname(path)))].map((folder) =>
      watch(folder, (_, name) => {
        if (name !== null && !paths.includes(join(folder, name))) return;
        clearTimeout(timer);
        timer = setTimeout(again, settling);
      }),
    );
    const stop = () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      resolveAll();
    };
    if (interrupted.aborted) stop();
    else interrupted.addEventListener("abort", stop, { once: true });
  });
  return exitCodes.interrupted;
}
