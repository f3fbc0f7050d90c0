/**
 * The HTTP server that the pages and the API are put into, and what holds for every request.
 *
 *   const server = await makeServer({ plugins: [api(served), web(served)], hosts, access })
 */
import fastify, { type FastifyInstance, type FastifyPluginAsync } from "fastify";

export interface ServerOptions {
  readonly plugins: readonly FastifyPluginAsync[];
}

/** The largest body that is taken, in bytes. */
const bodyLimit = 16 * 1024 * 1024;

/** Not yet listening. */
export async function makeServer({ plugins }: ServerOptions): Promise<FastifyInstance> {
  const server = fastify({ bodyLimit, logger: false, routerOptions: { maxParamLength: 2000 } });
  server.decorateRequest("scope", null);
  server.decorateRequest("who", null);
  for (const plugin of plugins) await server.register(plugin);
  return server;
}
