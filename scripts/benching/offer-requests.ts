/**
 * Offers requests at a steady rate, evenly spaced, over so many connections, whether or not earlier ones are answered. A latency counts
 * from the moment at which its request was due, so that a stall is borne by all that it kept waiting (an open system: Schroeder, Wierman and
 * Harchol-Balter, "Open Versus Closed: A Cautionary Tale", NSDI 2006).
 */
import { Agent, get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

export interface Offer {
  /** Requests a second. */
  readonly rate: number;
  readonly connections: number;
  readonly seconds: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Answered {
  /** Milliseconds, ascending. */
  readonly latencies: readonly number[];
  /** Answers that are none of success, and requests that broke off. */
  readonly failed: number;
}

/** Goes through `paths` one after the other, and begins anew at their end. */
export async function offerRequests(address: string, paths: readonly string[], offer: Offer): Promise<Answered> {
  const { rate, connections, seconds, headers } = offer;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  let failed = 0;
  const begin = performance.now();
  const asked = Array.from({ length: rate * seconds }, async (_, index) => {
    const due = begin + (index * 1000) / rate;
    await sleep(due - performance.now());
    // A timer may be up to a millisecond early.
    const since = Math.min(due, performance.now());
    if (!(await isAnswered(`${address}${paths[index % paths.length]}`, agent, headers))) failed += 1;
    latencies.push(performance.now() - since);
  });
  await Promise.all(asked);
  agent.destroy();
  return { latencies: latencies.sort((a, b) => a - b), failed };
}

function isAnswered(url: string, agent: Agent, headers: Offer["headers"]): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent, headers }, (answer) => {
      answer
        .on("end", () => resolve(answer.statusCode === 200))
        .on("error", () => resolve(false))
        .resume();
    }).on("error", () => resolve(false));
  });
}
