/**
 * One call of Flite, a small speech synthesizer of Carnegie Mellon University, compiled to WebAssembly: arguments and files in, text and files out.
 *
 * Each call is an instance of its own: what it allocates is gone behind it. Node's own WASI crashes on this module, a shim made for browsers runs it.
 */
import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from "@bjorn3/browser_wasi_shim";

export interface FliteCall {
  readonly args: readonly string[];
  /** By name; read from and written to the folder that the engine sees. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export interface FliteAnswer {
  readonly printed: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Throws where the engine ends with another code than 0. */
export function runFlite(module: WebAssembly.Module, { args, files }: FliteCall): FliteAnswer {
  const out = new Printed();
  const err = new Printed();
  const given = Object.entries(files).map(([name, bytes]) => [name, new File(bytes)] as const);
  const folder = new PreopenDirectory(".", new Map(given));
  const streams = [new OpenFile(new File([])), new ConsoleStdout(out.take), new ConsoleStdout(err.take), folder];
  const wasi = new WASI(["flite", ...args], [], streams, { debug: false });
  const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: wasi.wasiImport });
  // The shim asks for what every WASI command exports; the type of an instance cannot know it.
  const code = wasi.start(instance as Parameters<WASI["start"]>[0]);
  if (code !== 0) throw new Error(`Flite ended with code ${code}: ${err.text()}`);
  const left = [...folder.dir.contents].flatMap(([name, file]) => (file instanceof File ? [[name, file.data]] : []));
  return { printed: out.text(), files: Object.fromEntries(left) as Record<string, Uint8Array> };
}

class Printed {
  readonly #pieces: Uint8Array[] = [];
  /** The shim lends its bytes. */
  readonly take = (bytes: Uint8Array) => void this.#pieces.push(bytes.slice());
  text = () => Buffer.concat(this.#pieces).toString("utf8");
}
