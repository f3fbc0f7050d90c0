/** Kokoro in a process of its own: pieces are said one after the other, and what ends the process ends no more than the sentence. */
import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { KokoroPlaces } from "./find-kokoro.ts";
import type { KokoroAnswer, KokoroRequest } from "./kokoro-child.ts";
import type { KokoroCall } from "./kokoro-engine.ts";

export interface KokoroProcess {
  /** Rejects where it cannot be loaded or fails; the next call begins anew. */
  say(call: KokoroCall): Promise<Float32Array>;
  close(): Promise<void>;
}

export function openKokoroProcess(places: KokoroPlaces): KokoroProcess {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const end = () => {
    child?.kill();
    child = undefined;
  };
  const answerOf = async (call: KokoroCall) => {
    child ??= startChild();
    const answer = await ask(child, { ...call, places }).catch((failed: Error) => {
      end();
      throw failed;
    });
    if ("samples" in answer) return answer.samples;
    // It may have failed while it was loading, which is not done twice in one process.
    end();
    throw new Error(answer.fault);
  };
  return {
    say(call) {
      const answer = last.then(() => answerOf(call));
      last = answer.catch(() => {});
      return answer;
    },
    async close() {
      // Without waiting for the piece that it computes: nobody hears it.
      end();
      await last;
      end();
    },
  };
}

function startChild(): ChildProcess {
  const isSource = import.meta.url.endsWith(".ts");
  const file = fileURLToPath(new URL(`./kokoro-child.${isSource ? "ts" : "js"}`, import.meta.url));
  // A process does not inherit what makes Node read TypeScript.
  const execArgv = isSource ? ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href] : [];
  const child = fork(file, [], { execArgv, serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"] });
  rest(child);
  return child;
}

/** An idle voice keeps no program from ending. */
function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

function ask(child: ChildProcess, request: KokoroRequest): Promise<KokoroAnswer> {
  child.ref();
  child.channel?.ref();
  return new Promise<KokoroAnswer>((resolve, reject) => {
    const settle = (done: () => void) => {
      child.off("message", onMessage).off("error", onError).off("exit", onExit);
      rest(child);
      done();
    };
    const onMessage = (answer: unknown) => settle(() => resolve(answer as KokoroAnswer));
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = (code: number | null, signal: string | null) =>
      settle(() => reject(new Error(`its process ended with ${signal ?? `code ${code}`}`)));
    child.on("message", onMessage).on("error", onError).on("exit", onExit);
    child.send(request);
  });
}
