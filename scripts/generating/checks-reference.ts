/** docs/reference/checks.md: what each check looks for, from the pages that stand beside the checks. */
import { readFileSync } from "node:fs";
import type { Check } from "../../src/checking/check.ts";
import { checks } from "../../src/checking/checks.ts";
import { dayInWords } from "../../src/checking/day-in-words.ts";

/** Of the drafts that the examples against the book are. */
export const draftDay = "2023-05-03";

const against: Readonly<Record<Check["against"], string>> = {
  text: "Against the text itself",
  book: "Against the book",
};
const drafts: Readonly<Record<Check["against"], string>> = {
  text: "",
  book: `The articles of the book stand first, and the drafts are of ${dayInWords(draftDay)}.\n\n`,
};

export function writeChecksReference(): string {
  const sections = (["text", "book"] as const).map((kind) => {
    const pages = checks.filter((check: Check) => check.against === kind).map(pageOf);
    return `## ${against[kind]}\n\n${drafts[kind]}${pages.join("\n")}`;
  });
  return `# Checks\n\n<!-- Written by npm run generate. Do not edit. -->\n\nWhat \`tollbook check\` looks for in a draft. Brackets mark the characters of a finding.\n\n${sections.join("\n")}`;
}

/** The page of a check, a level deeper, with its severity behind the heading. */
function pageOf({ name, severity, summary }: Check): string {
  const page = readFileSync(`src/checking/rules/${name}.md`, "utf8");
  const [, ...rest] = page.split("\n");
  return `### ${name}\n\n*${severity}* · ${summary}\n${rest.join("\n").replaceAll(/^#+ /gm, (marks) => `##${marks}`)}`;
}
