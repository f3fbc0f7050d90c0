/**
 * How long a client may take to send its request, and to take its answer: the server would hold both for it without end.
 *
 * Node bounds the head of a request by itself; the whole of it only for all requests alike, and what is typed into a command may take a day.
 */
import { type IncomingMessage, STATUS_CODES } from "node:http";
import { Socket } from "node:net";
import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";

/** In milliseconds. */
export const usualPatience = 60_000;

const bounds = new WeakMap<IncomingMessage, NodeJS.Timeout>();

/** Cuts a request off whose body takes longer to come, also when it has been answered meanwhile. */
export function boundArrival({ raw, server }: FastifyRequest, patience: number): void {
  if (raw.headers["content-length"] === undefined && raw.headers["transfer-encoding"] === undefined) return;
  const bound = setTimeout(() => {
    // As Node does it. What is injected by a test is neither complete nor not.
    if (raw.complete === false) server.server.emit("clientError", tooSlow(), raw.socket);
  }, patience);
  bounds.set(raw, bound.unref());
  raw.once("end", () => clearTimeout(bound));
}

const tooSlow = () => Object.assign(new Error(STATUS_CODES[408]), { code: "ERR_HTTP_REQUEST_TIMEOUT" });

/** The body of this one may take as long as it likes. */
export const waitForAll = ({ raw }: FastifyRequest): void => clearTimeout(bounds.get(raw));

/** Cuts off who takes nothing of an answer for so long. One that is streamed is made as it is taken, and holds little. */
export function boundTaking({ raw: { socket } }: FastifyReply, payload: unknown, patience: number): void {
  if (socket instanceof Socket && !(payload instanceof Readable)) socket.setTimeout(patience);
}
