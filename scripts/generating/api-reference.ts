/** docs/reference/api.md: every address of the API with what it takes, gives and refuses, as the page at /api tells it. */
import { describeApi } from "../../src/api/describe-api.ts";
import { resources } from "../../src/api/routes.ts";
import type { ApiField, ApiRoute } from "../../src/serving/api-reference.ts";

const introduction = `# HTTP API

<!-- Written by npm run generate. Do not edit. -->

Written from the routes in \`src/api/routes/\`; [openapi.json](openapi.json) has every field of every answer, and a running server gives it at \`/api/v1/openapi.json\`.
A running server shows this page at \`/api\`, with examples of its own book. What holds for all addresses (pages, problems, tags, linked data) stands in [contracts](../contracts.md#http-api).
`;

export function writeApiReference(): string {
  const { groups, refusals } = describeApi(resources);
  const sections = groups.map(
    ({ name, about, routes }) => `\n## ${name}\n\n${about}\n${routes.map(describeRoute).join("")}`,
  );
  const rows = refusals.map(({ status, code, about }) => `| ${status} | \`${code}\` | ${about} |\n`);
  return `${introduction}${sections.join("")}\n## Refusals of any address\n\n| Status | Code | |\n|---|---|---|\n${rows.join("")}`;
}

function describeRoute(route: ApiRoute): string {
  const { method, path, summary, about, scope, fields, bodies } = route;
  const rows = [
    ...fields.map(rowOf),
    ...bodies.slice(1).map(({ type, about }) => `| body as \`${type}\` | ${about} |\n`),
  ];
  return `
### ${method} ${path}

${summary}.${about === null ? "" : ` ${about}`} Scope: ${scope}.
${rows.length === 0 ? "" : `\n| Field | |\n|---|---|\n${rows.join("")}`}
${answerLines(route)}
`;
}

function rowOf({ name, where, isRequired, kind, values, about, preset }: ApiField): string {
  const listed = values.map((one) => `\`${one}\``).join(", ");
  const told = [
    `in the ${where}${isRequired ? ", required" : ""}`,
    about.replace(/\.$/, ""),
    kind === "text" ? "" : `${kind}${listed === "" ? "" : ` ${listed}`}`,
    preset === null ? "" : `\`${preset}\` when left out`,
  ];
  return `| \`${name}\` | ${told.filter(Boolean).join("; ").replaceAll("|", "\\|")} |\n`;
}

function answerLines({ answers, forms, refusals }: ApiRoute): string {
  const statuses = answers.map(({ status, about }) =>
    about === "" ? `${status}` : `${status} (${about.toLowerCase()})`,
  );
  const codes = refusals.map(({ status, code }) => `${status} \`${code}\``);
  const refused = codes.length === 0 ? "" : ` Refuses: ${codes.join(", ")}.`;
  return `Answers: ${statuses.join(", ")}, as ${forms.map(({ type }) => `\`${type}\``).join(" or ")}.${refused}`;
}
