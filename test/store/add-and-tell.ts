/**
 * A process of its own for the crash test: adds numbered documents to a book and tells each as soon as it is
 * acknowledged, in a way that survives its own killing.
 */
import { writeSync } from "node:fs";
import { addDocuments } from "../../src/usecases/add-documents.ts";
import { numberedInput, openTestBook } from "./test-books.ts";

const [folder, count] = process.argv.slice(2);
const book = await openTestBook(folder!);
const inputs = Array.from({ length: Number(count) }, (_, n) => numberedInput(n));
for await (const { place, versionId } of addDocuments(book, inputs)) writeSync(1, `${place} ${versionId}\n`);
await book.close();
