/**
 * The OpenAPI document of the API, from the running routes, and the types of a client of it.
 *
 * No book is opened: routes touch it only when they are asked.
 */
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { api, sendProblem } from "../../src/api/api.ts";
import { makeServer } from "../../src/serving/make-server.ts";
import type { Served } from "../../src/serving/served.ts";

let made: Promise<string> | undefined;

export function writeOpenapi(): Promise<string> {
  made ??= documentOf();
  return made;
}

async function documentOf(): Promise<string> {
  const server = await makeServer({
    plugins: [api({ version: "1" } as Served)],
    access: { everyone: "read", names: [], verify: () => undefined },
    tellFault: sendProblem,
    requestsAMinute: null,
    onFault: (error) => {
      throw error;
    },
  });
  const answer = await server.inject("/api/v1/openapi.json");
  await server.close();
  if (answer.statusCode !== 200) throw new Error(`the document was not made: ${answer.body}`);
  return `${JSON.stringify(answer.json(), null, 2)}\n`;
}

/** Types of every path and answer, for openapi-fetch. */
export async function writeClientTypes(): Promise<string> {
  const document = JSON.parse(await writeOpenapi()) as OpenAPI3;
  const types = astToString(await openapiTS(document));
  return `// Written by npm run generate from docs/reference/openapi.json. Do not edit.\n${types}`;
}
