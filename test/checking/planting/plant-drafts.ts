/**
 * So many drafts over all checks, each with one fault, and what the checks find in them and in the same drafts without it.
 *
 *   const outcomes = await checkPlanted(1, 300)
 *
 * The drafts of one seed share a book, which is made for them and closed. Not here: what the outcomes come to (measure-faults).
 */
import type { Finding } from "../../../src/domain/finding.ts";
import { addDocuments } from "../../../src/usecases/add-documents.ts";
import { checkBesideBook, checkDraft } from "../../../src/usecases/check-draft.ts";
import { type Book, openBook } from "../../../src/usecases/open-book.ts";
import { newFolder, removeFolders, steadyClock } from "../../store/test-books.ts";
import { bookFaults } from "./faults/book-faults.ts";
import { type Outcome, outcomeOf } from "./measure-faults.ts";
import { type DraftBesideBook, type PlantedDraft, plantBesideBook, plantFault } from "./plant-fault.ts";
import { textFaults } from "./text-faults.ts";

export const plantedRules: readonly string[] = [...Object.keys(textFaults), ...Object.keys(bookFaults)];

/** By turns over all checks; no two seeds share a draft. */
export function plantDrafts(seed: number, count: number): (PlantedDraft | DraftBesideBook)[] {
  return Array.from({ length: count }, (_, at) => {
    const rule = plantedRules[at % plantedRules.length]!;
    return rule in bookFaults ? plantBesideBook(rule, seed * 1000 + at) : plantFault(rule, seed * 1000 + at);
  });
}

export async function checkPlanted(seed: number, count: number): Promise<Outcome[]> {
  const drafts = plantDrafts(seed, count);
  const book = await openBook({ folder: await newFolder(), now: steadyClock(), lockHolder: "test" });
  try {
    await addArticles(book, drafts);
    const outcomes: Outcome[] = [];
    for (const draft of drafts)
      outcomes.push(
        outcomeOf(draft, await findingsIn(book, draft, draft.text), await findingsIn(book, draft, draft.sound)),
      );
    return outcomes;
  } finally {
    await book.close();
    await removeFolders();
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function addArticles(book: Book, drafts: readonly (PlantedDraft | DraftBesideBook)[]): Promise<void> {
  const articles = drafts.flatMap((draft) => ("articles" in draft ? draft.articles : []));
  const inputs = articles.map((article) => ({
    ...{ place: article.id, bytes: bytesOf(JSON.stringify(article)), format: "json-line" as const },
  }));
  for await (const { outcome, place, problems } of addDocuments(book, inputs))
    if (outcome === "refused") throw new Error(`${place}: ${problems.map(({ message }) => message).join("; ")}`);
}

/** Beside the book where the draft is of it; the others know of none. */
async function findingsIn(book: Book, draft: PlantedDraft, text: string): Promise<readonly Finding[]> {
  const source = { bytes: bytesOf(text), place: "draft.txt", date: draft.date };
  const { findings, problems } = "articles" in draft ? await checkBesideBook(book, source) : checkDraft(source);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("; "));
  return findings;
}
