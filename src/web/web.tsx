/**
 * The web reader: pages rendered on the server that work without scripts; a few browser scripts where they serve.
 * A page has a file in pages/, its address a line in page-routes.tsx.
 */
import type { FastifyPluginAsync } from "fastify";
import type { ApiReference } from "../serving/api-reference.ts";
import { faultOf, HttpProblem } from "../serving/http-problem.ts";
import type { TellFault } from "../serving/make-server.ts";
import { refuseOtherMethods } from "../serving/refuse-methods.ts";
import type { Served } from "../serving/served.ts";
import { assetRoutes } from "./asset-routes.ts";
import { pageRoutes } from "./page-routes.tsx";
import { FaultPage } from "./pages/fault-page.tsx";
import { readFields } from "./read-fields.ts";
import { sendPage } from "./send-page.ts";

/** `reference`: of the API beside the pages. `others`: what else people ask for in a browser; its faults are told on the same page. */
export function web(
  served: Served,
  reference: ApiReference,
  others: readonly FastifyPluginAsync[] = [],
): FastifyPluginAsync {
  return async (server) => {
    await server.register(async (scoped) => {
      scoped.setErrorHandler<Error>(faultPages(served));
      scoped.setNotFoundHandler((request) => {
        throw notFound(request.url);
      });
      const refuseMethods = refuseOtherMethods(scoped);
      scoped.addHook("onRequest", readFields);
      await scoped.register(assetRoutes);
      await scoped.register(pageRoutes(served, reference));
      for (const other of others) await scoped.register(other);
      refuseMethods();
    });
  };
}

/** Answers a fault with its page. */
export function faultPages({ isLoopback }: Pick<Served, "isLoopback">): TellFault {
  return (error, request, reply) => {
    const fault = faultOf(error, request.url);
    return sendPage(request, reply, <FaultPage fault={fault} isLoopback={isLoopback} />, fault.status);
  };
}

const notFound = (url: string) =>
  new HttpProblem({
    ...{ status: 404, code: "page-not-found", place: "address", value: url },
    expectation: "the address of a page",
    remedy: "Begin at the front page, or search for words, a place or a source.",
  });
