/** A thread of a file of this room, of its TypeScript as well as of what the build makes of it. */
import { Worker } from "node:worker_threads";

/** `name`: of the file, without its ending. `data`: what the thread is given at its start. */
export function startWorker(name: string, data: unknown): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  const file = new URL(`./${name}.${isSource ? "ts" : "js"}`, import.meta.url);
  return isSource
    ? new Worker(fromSource(file), { eval: true, workerData: data })
    : new Worker(file, { workerData: data });
}

/** A thread does not inherit what makes Node read TypeScript. */
const fromSource = (file: URL) =>
  `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); });`;
