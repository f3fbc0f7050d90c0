/** The pages of docs/reference that are written from the sources. */
import { writeCliReference } from "./cli-reference.ts";
import { writeMeasuresReference } from "./measures-reference.ts";
import { writeRulesReference } from "./rules-reference.ts";

export interface Reference {
  readonly file: string;
  readonly write: () => string | Promise<string>;
}

export const references: readonly Reference[] = [
  { file: "docs/reference/cli.md", write: writeCliReference },
  { file: "docs/reference/measures.md", write: writeMeasuresReference },
  { file: "docs/reference/rules.md", write: writeRulesReference },
];
