/**
 * The examples on the page of a check: drafts under "Finds", with brackets around what is found, drafts under "Passes", and, of a check
 * against the book, the articles that its book has:
 *
 *   > **The Coast Ledger, 2 May 2023**
 *   >
 *   > John Kirby said on Monday that Russia had suffered more than 100,000 casualties.
 */
import { readFileSync } from "node:fs";
import { dayInWords } from "../../src/checking/day-in-words.ts";

export interface BookArticle {
  readonly outlet: string;
  /** ISO day of publication. */
  readonly date: string;
  readonly text: string;
}

export interface PageExamples {
  readonly book: readonly BookArticle[];
  readonly finds: readonly string[];
  readonly passes: readonly string[];
}

export const pageFile = (check: string) => `src/checking/rules/${check}.md`;

/** Throws for an article of the book without outlet and day. */
export function examplesOf(check: string): PageExamples {
  const page = readFileSync(pageFile(check), "utf8");
  return {
    book: quotedUnder(page, "In the book").map(articleIn),
    finds: quotedUnder(page, "Finds"),
    passes: quotedUnder(page, "Passes"),
  };
}

function articleIn(quoted: string): BookArticle {
  const [, outlet, day, text] = /^\*\*(.+), (\d.*)\*\*\n\n(.+)$/s.exec(quoted) ?? [];
  const time = Date.parse(`${day} UTC`);
  const date = Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
  if (date === "" || dayInWords(date) !== day)
    throw new Error(`an article of the book begins with its outlet and its day: ${quoted}`);
  return { outlet: outlet!, date, text: text! };
}

/** An empty quoted line parts paragraphs. */
function quotedUnder(page: string, heading: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return section
    .split(/\n\n+/)
    .filter((block) => block.startsWith(">"))
    .map((block) => block.replaceAll(/^> ?/gm, "").trim());
}
