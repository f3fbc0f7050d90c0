/**
 * The thread in which manifests of C2PA are signed and read: one job, answered once, since hashing minutes of sound would hold up whoever serves
 * meanwhile. The engine is c2pa-rs, compiled to WebAssembly.
 */
import { parentPort, workerData } from "node:worker_threads";
import { initSync, WasmBuilder, WasmReader } from "@contentauth/c2pa-wasm";
import type { SigningKey } from "./make-certificate.ts";
import { coseSigner } from "./sign-cose.ts";

export type ManifestJob = {
  readonly module: WebAssembly.Module;
  readonly bytes: Uint8Array;
  readonly type: string;
  /** Of the engine, as JSON. */
  readonly settings: string;
} & ({ readonly what: "sign"; readonly definition: string; readonly key: SigningKey } | { readonly what: "read" });
/** Signed bytes, or the manifest store as JSON; null where there is none. */
export type ManifestAnswer =
  | { readonly bytes: Uint8Array }
  | { readonly json: string | null }
  | { readonly fault: string };

/** The engine was made for browsers' threads and reads from a Blob at once; Node's Blob cannot be read so. */
class KeptBlob extends Blob {
  readonly kept: Uint8Array;
  constructor(bytes: Uint8Array) {
    super([]);
    this.kept = bytes;
  }
  override get size(): number {
    return this.kept.length;
  }
  override slice(from = 0, to = this.kept.length): KeptBlob {
    return new KeptBlob(this.kept.subarray(from, to));
  }
}

/** Known in this thread alone. */
Object.assign(globalThis, {
  FileReaderSync: class {
    readAsArrayBuffer = ({ kept }: KeptBlob) => Uint8Array.from(kept).buffer;
  },
});

async function answer(job: ManifestJob): Promise<ManifestAnswer> {
  initSync({ module: job.module });
  if (job.what === "read") return { json: await readManifest(job) };
  const { sign, algorithm: alg, size: reserveSize } = coseSigner(job.key);
  const builder = WasmBuilder.fromJson(job.definition, job.settings);
  const signer = { alg, reserveSize, sign: async (claim: Uint8Array) => sign(claim) };
  return { bytes: await builder.sign(signer, [], job.type, new KeptBlob(job.bytes)) };
}

async function readManifest({ bytes, type, settings }: ManifestJob): Promise<string | null> {
  try {
    return (await WasmReader.fromBytes(type, bytes, settings)).json();
  } catch (thrown) {
    if (/JumbfNotFound|no JUMBF data found/i.test(messageOf(thrown))) return null;
    throw thrown;
  }
}

const messageOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown));

answer(workerData as ManifestJob).then(
  (given) => parentPort!.postMessage(given),
  (thrown) => parentPort!.postMessage({ fault: messageOf(thrown) } satisfies ManifestAnswer),
);
