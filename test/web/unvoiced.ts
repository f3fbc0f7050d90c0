/** A server in which nothing is voiced. */
import type { Served } from "../../src/serving/served.ts";

export const unvoiced: Pick<Served, "openStudio" | "onFault"> = {
  openStudio: () => Promise.reject(new Error("nothing is voiced here")),
  onFault: () => {},
};
