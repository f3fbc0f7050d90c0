/**
 * The process in which Kokoro speaks, begun by kokoro-process: it computes for seconds, and what it computes with (onnxruntime) may end a whole process,
 * and does in threads (microsoft/onnxruntime#24486).
 */
import { default as own } from "node:process";
import type { KokoroPlaces } from "./find-kokoro.ts";
import { type KokoroCall, type KokoroSay, loadKokoro } from "./kokoro-engine.ts";

export interface KokoroRequest extends KokoroCall {
  readonly places: KokoroPlaces;
}

export type KokoroAnswer = { readonly samples: Float32Array } | { readonly fault: string };

let loaded: Promise<KokoroSay> | undefined;

async function answerTo({ places, ...call }: KokoroRequest): Promise<KokoroAnswer> {
  try {
    loaded ??= loadKokoro(places);
    return { samples: await (await loaded)(call) };
  } catch (thrown) {
    return { fault: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

own.on("message", (request: KokoroRequest) => {
  void answerTo(request).then((answer) => own.send!(answer));
});
