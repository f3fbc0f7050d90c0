/** The OpenAPI document of the running server. */
import { z } from "zod";
import { defineResource, defineRoute } from "../route.ts";

const one = defineRoute({
  method: "GET",
  path: "/openapi.json",
  summary: "Get the OpenAPI 3.1 document of this API",
  answer: z.looseObject({ openapi: z.string() }),
  isFixed: true,
  handle: ({ request }) => ({ body: { ...(request.server.swagger() as { openapi: string }) } }),
});

export const openapiDocument = defineResource({
  name: "openapi-document",
  about: "What every address takes and gives, for programs that make clients.",
  routes: [one],
});
