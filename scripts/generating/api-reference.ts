/** docs/reference/api.md: every address of the API with what it takes and gives, from the document that the routes make. */

import { operationOf } from "../../src/api/add-route.ts";
import type { Route } from "../../src/api/route.ts";
import { resources } from "../../src/api/routes.ts";
import { writeOpenapi } from "./openapi-reference.ts";

const introduction = `# HTTP API

<!-- Written by npm run generate. Do not edit. -->

Written from the routes in \`src/api/routes/\`; [openapi.json](openapi.json) has every field of every answer, and a running server gives it at \`/api/v1/openapi.json\`.
What holds for all of them (pages, problems, tags, linked data) stands in [contracts](../contracts.md#http-api).
`;

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly $ref?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<
    Record<
      string,
      { readonly description: string; readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
    >
  >;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export async function writeApiReference(): Promise<string> {
  const document = JSON.parse(await writeOpenapi()) as Document;
  const operations = new Map(
    Object.values(document.paths)
      .flatMap(Object.values)
      .map((one) => [one.operationId, one]),
  );
  const sections = resources.map(({ name, about, routes }) => {
    const described = routes.map((route) => describeRoute(route, operations.get(operationOf(route))!, document));
    return `\n## ${name}\n\n${about}\n${described.join("")}`;
  });
  return introduction + sections.join("");
}

function describeRoute(route: Route, operation: Operation, document: Document): string {
  const { method, path, summary, about, scope = "read" } = route;
  const rows = [...parameterRows(operation), ...bodyRows(operation, document)];
  const fields = rows.length === 0 ? "" : `\n| Field | |\n|---|---|\n${rows.join("")}`;
  const told = about === undefined ? "" : ` ${about}`;
  return `
### ${method} /api/v1${path.replaceAll(/:(\w+)/g, "{$1}")}

${summary}.${told} Scope: ${scope}.
${fields}
${answerLines(operation)}
`;
}

const parameterRows = ({ parameters = [] }: Operation) =>
  parameters.map(({ name, in: where, required, description, schema }) =>
    rowOf(name, `in the ${where}${required ? ", required" : ""}`, schema, description),
  );

function bodyRows({ requestBody }: Operation, { components }: Document): string[] {
  if (requestBody === undefined) return [];
  return Object.entries(requestBody.content).flatMap(([type, { schema }]) => {
    const name = schema.$ref?.split("/").at(-1);
    const { properties, required = [] } = name === undefined ? schema : components.schemas[name]!;
    if (properties === undefined) return [`| body as \`${type}\` | ${schema.description ?? ""} |\n`];
    return Object.entries(properties).map(([field, one]) =>
      rowOf(field, `in the body${required.includes(field) ? ", required" : ""}`, one, one.description),
    );
  });
}

function rowOf(name: string, where: string, schema: Schema, description: string | undefined): string {
  const kind = schema.enum?.map((one) => `\`${one}\``).join(", ") ?? schema.format ?? "";
  const told = [where, description?.replace(/\.$/, ""), kind].filter(Boolean).join("; ");
  return `| \`${name}\` | ${told.replaceAll("|", "\\|")} |\n`;
}

function answerLines({ responses }: Operation): string {
  const told = Object.entries(responses).map(([status, { content }]) => {
    const forms = Object.entries(content).map(([type, { schema }]) => {
      const name = schema.$ref?.split("/").at(-1);
      return name === undefined ? `\`${type}\`` : `\`${type}\` (${name})`;
    });
    return `${status === "default" ? "Else" : status}: ${forms.join(", ")}.`;
  });
  return told.join(" ");
}
