/** Styles, scripts and signs under their content-hashed addresses: what stands there never changes. */
import type { FastifyPluginAsync } from "fastify";
import { assets } from "./assets.ts";
import { takesGzip } from "./send-page.ts";

export const assetRoutes: FastifyPluginAsync = async (server) => {
  for (const { address, type, bytes, zipped } of assets.values()) {
    server.get(address, { config: { scope: "none" } }, (request, reply) => {
      const isZipped = takesGzip(request);
      reply.type(type).header("cache-control", "public, max-age=31536000, immutable").header("vary", "accept-encoding");
      if (isZipped) reply.header("content-encoding", "gzip");
      return reply.send(isZipped ? zipped : bytes);
    });
  }
};
