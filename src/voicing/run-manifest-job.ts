/** One job for the engine of manifests, in a thread that ends with it: its memory is given back, and a fault in one stops no other. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { ManifestAnswer, ManifestJob } from "./manifest-worker.ts";
import { startWorker } from "./start-worker.ts";

const require = createRequire(import.meta.url);
let compiled: Promise<WebAssembly.Module> | undefined;

type Job = ManifestJob extends infer One ? (One extends ManifestJob ? Omit<One, "module" | "settings"> : never) : never;

/** `anchors`: PEM of authorities that are trusted. Rejects with what the engine says. Nothing is asked for over the network. */
export async function runManifestJob(job: Job, anchors?: string): Promise<Exclude<ManifestAnswer, { fault: string }>> {
  compiled ??= compileEngine();
  const settings = JSON.stringify({
    verify: { remote_manifest_fetch: false, ocsp_fetch: false },
    ...(anchors === undefined ? {} : { trust: { user_anchors: anchors } }),
  });
  const worker = startWorker("manifest-worker", { ...job, module: await compiled, settings });
  const answer = await new Promise<ManifestAnswer>((resolve, reject) => {
    worker.once("message", resolve).once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the thread that signs ended with code ${code}`)));
  }).finally(() => worker.terminate());
  if ("fault" in answer) throw new Error(answer.fault);
  return answer;
}

const compileEngine = async () =>
  WebAssembly.compile(await readFile(require.resolve("@contentauth/c2pa-wasm/c2pa.wasm")));
