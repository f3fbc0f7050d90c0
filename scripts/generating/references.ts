/** The pages of docs/reference that are written from the sources. */
import { writeApiReference } from "./api-reference.ts";
import { writeCliReference } from "./cli-reference.ts";
import { writeMeasuresReference } from "./measures-reference.ts";
import { writeClientTypes, writeOpenapi } from "./openapi-reference.ts";
import { writeRulesReference } from "./rules-reference.ts";

export interface Reference {
  readonly file: string;
  readonly write: () => string | Promise<string>;
}

export const references: readonly Reference[] = [
  { file: "docs/reference/api.md", write: writeApiReference },
  { file: "docs/reference/openapi.json", write: writeOpenapi },
  { file: "test/api/client-types.ts", write: writeClientTypes },
  { file: "docs/reference/cli.md", write: writeCliReference },
  { file: "docs/reference/measures.md", write: writeMeasuresReference },
  { file: "docs/reference/rules.md", write: writeRulesReference },
];
