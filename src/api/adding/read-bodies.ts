/** Which types of body the API takes: JSON, and where a route says so also pages, text, JSON lines, Word documents and files. */
import multipart from "@fastify/multipart";
import type { FastifyInstance } from "fastify";
import { HttpProblem } from "../../serving/http-problem.ts";
import { RawBody } from "./raw-body.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Types of body beside JSON that the route takes. */
    readonly bodyTypes?: readonly string[];
  }
}

export const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const rawTypes = ["text/html", "text/plain", "text/markdown", "application/x-ndjson", wordType] as const;

export async function readBodies(server: FastifyInstance): Promise<void> {
  server.removeContentTypeParser("text/plain");
  await server.register(multipart, { throwFileSizeLimit: false });
  server.addContentTypeParser([...rawTypes], (_, payload, done) => done(null, payload));
  server.addHook("preParsing", async (request, _reply, payload) => {
    const type = mediaTypeOf(request.headers["content-type"]);
    if (request.method !== "POST" || type === "" || type === "application/json") return payload;
    const { bodyTypes = [] } = request.routeOptions.config;
    if (bodyTypes.includes(type)) return payload;
    throw new HttpProblem({
      ...{ status: 415, code: "body-type-not-taken", place: "Content-Type", value: type.slice(0, 100) },
      expectation: `one of ${["application/json", ...bodyTypes].join(", ")}.`,
      remedy: "Send the body in one of these types, and name it in Content-Type.",
    });
  });
  server.addHook("preValidation", async (request) => {
    const type = mediaTypeOf(request.headers["content-type"]);
    if (rawTypes.some((one) => one === type)) request.body = new RawBody(type, request.body as never);
  });
}

const mediaTypeOf = (header = "") => header.split(";")[0]!.trim().toLowerCase();
