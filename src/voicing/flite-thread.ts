/** Flite in a thread of its own: calls are answered one after the other, and the thread ends when it has been idle. */
import type { Worker } from "node:worker_threads";
import type { FliteAnswer, FliteCall } from "./run-flite.ts";
import { startWorker } from "./start-worker.ts";

type Outcome = { readonly answer: FliteAnswer } | { readonly fault: string };

export interface FliteThread {
  call(call: FliteCall): Promise<FliteAnswer>;
  close(): Promise<void>;
}

/** Calls reject where the engine or its thread fails; those after it get a new thread. */
export function openFliteThread(): FliteThread {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const answerOf = async (call: FliteCall) => {
    worker ??= startFlite();
    const outcome = await askWorker(worker, call).catch((failed: Error) => {
      worker = undefined;
      throw failed;
    });
    if ("fault" in outcome) throw new Error(outcome.fault);
    return outcome.answer;
  };
  return {
    call(call) {
      const answer = last.then(() => answerOf(call));
      last = answer.catch(() => {});
      return answer;
    },
    async close() {
      await last;
      await worker?.terminate();
      worker = undefined;
    },
  };
}

function startFlite(): Worker {
  const worker = startWorker("flite-worker", null);
  // An idle voice keeps no program from ending.
  worker.unref();
  return worker;
}

function askWorker(worker: Worker, call: FliteCall): Promise<Outcome> {
  worker.ref();
  return new Promise<Outcome>((resolve, reject) => {
    const settle = (done: () => void) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      worker.unref();
      done();
    };
    const onMessage = (outcome: Outcome) => settle(() => resolve(outcome));
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = (code: number) => settle(() => reject(new Error(`Flite's thread ended with code ${code}`)));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(call);
  });
}
