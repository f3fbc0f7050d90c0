/** Which address shows which page. A page that is asked for with fields it does not know ignores them. */
import type { FastifyPluginAsync } from "fastify";
import type { ApiReference } from "../serving/api-reference.ts";
import type { Served } from "../serving/served.ts";
import { addingRoutes } from "./adding/adding-routes.ts";
import { articleRoutes } from "./article-routes.ts";
import { checkRoutes } from "./checking/check-routes.tsx";
import { narrationRoutes } from "./narration-routes.ts";
import { apiPage } from "./pages/api-page.tsx";
import { EnterPage } from "./pages/enter-page.tsx";
import { estimatePage } from "./pages/estimate-page.tsx";
import { frontPage } from "./pages/front-page.tsx";
import { MethodologyPage } from "./pages/methodology-page.tsx";
import { statementPage } from "./pages/statement-page.tsx";
import { podcastRoute } from "./podcast-route.ts";
import { type Fields, fieldOf } from "./query-fields.ts";
import { recordRoutes } from "./record-routes.ts";
import { sendBookPage, sendPage } from "./send-page.ts";
import { subjectRoutes } from "./subject-routes.ts";

export function pageRoutes(served: Served, reference: ApiReference): FastifyPluginAsync {
  return async (server) => {
    server.get("/", async (request, reply) => sendBookPage(served, request, reply, () => frontPage(served)));
    server.get("/api", async (request, reply) => {
      const server = `${request.protocol}://${request.host}`;
      return sendBookPage(served, request, reply, () => apiPage(served, reference, server), server);
    });
    server.get("/methodology", async (request, reply) =>
      sendBookPage(served, request, reply, async () => <MethodologyPage />),
    );
    server.get<{ Params: { "*": string }; Querystring: Fields }>(
      "/estimates/*",
      { config: { fields: ["at"] } },
      async (request, reply) => {
        const at = fieldOf(request.query, "at");
        return sendBookPage(served, request, reply, () => estimatePage(served, request.params["*"], at));
      },
    );
    server.get<{ Params: { "*": string }; Querystring: Fields }>(
      "/figures/*",
      { config: { fields: ["part"] } },
      async (request, reply) => {
        const isPart = fieldOf(request.query, "part") === "statement";
        return sendBookPage(served, request, reply, () => statementPage(served, request.params["*"], isPart));
      },
    );
    server.get("/enter", { config: { scope: "none" } }, async (request, reply) =>
      sendPage(request, reply, <EnterPage />),
    );
    await server.register(articleRoutes(served));
    await server.register(narrationRoutes(served));
    await server.register(podcastRoute(served));
    await server.register(subjectRoutes(served));
    await server.register(recordRoutes(served));
    await server.register(addingRoutes(served));
    await server.register(checkRoutes(served));
  };
}
