/** Checking a draft: the form, what is found in what it brings, and what is looked for. Nothing that is sent here is kept. */
import multipart from "@fastify/multipart";
import type { FastifyPluginAsync } from "fastify";
import { unstored } from "../../serving/check-served.ts";
import type { Served } from "../../serving/served.ts";
import { checkAddress, checkRulesAddress } from "../addresses.ts";
import { CheckPage } from "../pages/check-page.tsx";
import { CheckRulesPage } from "../pages/check-rules-page.tsx";
import { Found } from "../parts/found.tsx";
import { sendBookPage, sendPage } from "../send-page.ts";
import { checkPosted } from "./check-posted.ts";
import { postedDraft } from "./posted-draft.ts";

export function checkRoutes(served: Served): FastifyPluginAsync {
  return async (server) => {
    await server.register(multipart, { throwFileSizeLimit: false });
    server.get(checkAddress, async (request, reply) =>
      sendBookPage(served, request, reply, async () => <CheckPage sheet={null} isLoopback={served.isLoopback} />),
    );
    server.post(checkAddress, async (request, reply) => {
      const posted = await postedDraft(request);
      const sheet = await checkPosted(served, posted);
      const page = posted.isPart ? <Found sheet={sheet} /> : <CheckPage sheet={sheet} isLoopback={served.isLoopback} />;
      return sendPage(request, reply, page, 200, unstored);
    });
    server.get(checkRulesAddress, async (request, reply) =>
      sendBookPage(served, request, reply, async () => <CheckRulesPage />),
    );
  };
}
