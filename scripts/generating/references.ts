/** What is written from the sources: the pages of docs/reference, the description of the API, and the script that browsers load. */
import { chartStyles } from "../../src/charting/chart-styles.ts";
import { writeApiReference } from "./api-reference.ts";
import { writeBrowserScript } from "./browser-script.ts";
import { writeChecksReference } from "./checks-reference.ts";
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
  { file: "docs/reference/checks.md", write: writeChecksReference },
  { file: "docs/reference/cli.md", write: writeCliReference },
  { file: "docs/reference/measures.md", write: writeMeasuresReference },
  { file: "docs/reference/rules.md", write: writeRulesReference },
  {
    file: "src/web/assets/charts.css",
    write: () => `/* Written by npm run generate from src/charting/chart-styles.ts. Do not edit. */\n${chartStyles}`,
  },
  { file: "src/web/assets/reader.js", write: writeBrowserScript },
];
