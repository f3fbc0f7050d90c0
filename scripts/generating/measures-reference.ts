/** docs/reference/measures.md: what each measure counts, from the measures themselves. */
import { measures } from "../../src/domain/measures.ts";

export function writeMeasuresReference(): string {
  const sections = measures.map(
    ({ name, label, definition }) => `## ${name}\n\nPrinted as “${label}”. ${definition}\n`,
  );
  return `# Measures\n\n<!-- Written by npm run generate. Do not edit. -->\n\nWhat a toll can count. One file each in \`src/domain/measures/\`.\n\n${sections.join("\n")}`;
}
