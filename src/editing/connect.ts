/**
 * The connection to an editor over two streams, and when it is over: the editor says so, closes the streams, or is gone.
 *
 * The library's own node entry ends the process itself; an open book would not be closed then. So its parts are put together here.
 */
import { type Connection, createConnection, type WatchDog } from "vscode-languageserver";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import type { EditingHost } from "./editing-host.ts";

/** Milliseconds between two looks for the editor's process. */
const betweenLooks = 3000;

export interface Connected {
  readonly connection: Connection;
  /** The exit code: 0 when the editor had asked for the shutdown before, else 1. Never rejects. */
  readonly ended: Promise<number>;
}

type Wanted = Pick<EditingHost, "input" | "output" | "parent" | "isRunning">;

export function connect({ input, output, parent, isRunning }: Wanted): Connected {
  let end: (exitCode: number) => void = () => {};
  let look: NodeJS.Timeout | undefined;
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  }).finally(() => clearInterval(look));
  const watch = (pid: number | null) => {
    if (pid === null || look !== undefined) return;
    look = setInterval(() => isRunning(pid) || gone(), betweenLooks);
  };
  const watchDog: WatchDog = { shutdownReceived: false, initialize: ({ processId }) => watch(processId), exit: end };
  const gone = () => end(watchDog.shutdownReceived ? 0 : 1);
  watch(parent);
  for (const event of ["end", "close"]) input.once(event, gone);
  for (const event of ["error", "close"]) output.once(event, gone);
  const [reader, writer] = [new StreamMessageReader(input), new StreamMessageWriter(output)];
  const connection = createConnection((logger) => createProtocolConnection(reader, writer, logger), watchDog);
  return { connection, ended };
}
