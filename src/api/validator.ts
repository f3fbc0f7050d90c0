/** Reads what a request holds by the schema of its route. */
import type { FastifySchemaCompiler } from "fastify";
import type { z } from "zod";
import type { HttpFault } from "../serving/http-fault.ts";
import { HttpProblem } from "../serving/http-problem.ts";
import { type HttpPart, validationFault } from "./validation-fault.ts";

/** A problem that tells more than one fault: every field refused, or a result an input. */
export class DetailedProblem extends HttpProblem {
  readonly more: object;

  constructor(fault: HttpFault, more: object) {
    super(fault);
    this.more = more;
  }
}

/** Throws a 400 that names every field. */
export function readAs<Schema extends z.ZodType>(schema: Schema, given: unknown, part: HttpPart): z.output<Schema> {
  const { success, data, error } = schema.safeParse(given);
  if (success) return data;
  const { errors, ...fault } = validationFault(error, given, part);
  throw new DetailedProblem(fault, { errors });
}

const parts: Readonly<Record<string, HttpPart>> = { querystring: "query", params: "path", body: "body" };

export const readBySchema: FastifySchemaCompiler<object> =
  ({ schema, httpPart = "body" }) =>
  (given) => {
    try {
      return { value: readAs(schema as z.ZodType, given, parts[httpPart]!) };
    } catch (error) {
      if (error instanceof DetailedProblem) return { error };
      throw error;
    }
  };
