/**
 * docs/reference/rules.md: the ordered lists of extraction and of speech with what each rule reads, what it leaves to others and why
 * it stands where it stands; all of it from the rules' own first comments and the comments in the lists.
 */
import { readFileSync } from "node:fs";
import { kebabCase } from "../names.ts";

interface RuleList {
  readonly title: string;
  readonly intro: string;
  readonly list: string;
  readonly folder: string;
}

export const ruleLists: readonly RuleList[] = [
  {
    title: "Figure rules",
    intro: "Asked about each quantity of a sentence in this order; the first that reads it names the figure.",
    list: "src/extraction/figure-rules.ts",
    folder: "src/extraction/figures",
  },
  {
    title: "Attribution rules",
    intro: "Asked about each cue in this order; the first that reads it names the attribution.",
    list: "src/extraction/attribution-rules.ts",
    folder: "src/extraction/attribution",
  },
  {
    title: "Refiners",
    intro: "Each takes all figures of a document and mends one thing, in this order.",
    list: "src/extraction/refiners.ts",
    folder: "src/extraction/refining",
  },
  {
    title: "Speech rules",
    intro:
      "Asked at each place of a sentence that is read aloud, in this order; the first that reads a written form there says it.",
    list: "src/narration/speech/speech-rules.ts",
    folder: "src/narration/speech/forms",
  },
];

export function writeRulesReference(): string {
  const sections = ruleLists.map(({ title, intro, list, folder }) => {
    const rules = orderedNames(list).map(({ name, reason }, index) => {
      const why = reason ?? reasonIn(`${folder}/${name}.ts`);
      return `${index + 1}. **${name}**${why === undefined ? "" : ` (${why})`}\n\n${indent(firstComment(`${folder}/${name}.ts`))}\n`;
    });
    return `## ${title}\n\n${intro}\n\n${rules.join("\n")}`;
  });
  return `# Rules of extraction and of speech\n\n<!-- Written by npm run generate. Do not edit. -->\n\n${sections.join("\n")}`;
}

/** The members of an ordered list as its file has them, with the reason on the line. */
export function orderedNames(file: string): { name: string; reason?: string }[] {
  const text = readFileSync(file, "utf8");
  const array = text.slice(text.indexOf("= [") + 3, text.lastIndexOf("]"));
  return [...array.matchAll(/([a-zA-Z]\w*),?(?:[ \t]*\/\/[ \t]*([^\n]*))?/g)].map(([, name, reason]) => ({
    name: kebabCase(name!),
    ...(reason === undefined ? {} : { reason }),
  }));
}

function reasonIn(file: string): string | undefined {
  return /\breason:\s*"([^"]*)"/.exec(readFileSync(file, "utf8"))?.[1];
}

/** The first doc comment of a file, as Markdown paragraphs. */
export function firstComment(file: string): string {
  const comment = /\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, "utf8"))?.[1] ?? "";
  return comment
    .split("\n")
    .map((line) => line.replace(/^ ?\*? ?/, "").trim())
    .join("\n")
    .trim();
}

const indent = (text: string) =>
  text
    .split("\n")
    .map((line) => (line === "" ? "" : `   ${line}`))
    .join("\n");
