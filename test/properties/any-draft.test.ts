/** Whatever bytes are sent to be checked, and whatever stands inside a draft: an answer or a refusal, never a fault; spans that hold. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { authorization, faults, type ServedBook, serveBook } from "../api/serve-book.ts";

const runs = process.env.TOLLBOOK_SOAK ? 1000 : 30;
const types = [
  ...["text/plain", "text/markdown", "text/html"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
];

let served: ServedBook;
beforeAll(async () => {
  served = await serveBook();
});
afterAll(() => served.close());

async function answerTo(payload: object | Buffer, type: string) {
  const headers = { authorization, "content-type": type };
  const answer = await served.server.inject({ method: "POST", url: "/api/v1/check", headers, payload });
  expect(faults).toEqual([]);
  expect(answer.statusCode).toBeLessThan(500);
  if (answer.statusCode !== 200) return;
  const { text, findings } = answer.json<{ text: string; findings: readonly Finding[] }>();
  for (const { span, evidence, edit } of findings) {
    const own = evidence.flatMap((one) => (one.from === "draft" ? [one.span] : []));
    for (const { start, end, exact } of [span, ...own, ...(edit === null ? [] : [edit.span])])
      expect(text.slice(start, end)).toBe(exact);
  }
}

const magic = fc.constantFrom(
  "",
  "PK\u0003\u0004",
  "%PDF-",
  "\ufeff",
  "\ufffe",
  "<!doctype html>",
  "---\ntitle: x\n---\n",
);
const bytes = fc
  .tuple(magic, fc.uint8Array({ maxLength: 400 }))
  .map(([head, tail]) => Buffer.concat([Buffer.from(head, "latin1"), tail]));

test("any bytes", async () => {
  await fc.assert(fc.asyncProperty(bytes, fc.constantFrom(...types), answerTo), { numRuns: runs });
});

const sentence =
  "Russia has suffered more than 100,000 casualties in Bakhmut since December, including 20,000 killed, John Kirby, the spokesman of the National Security Council, said on Monday.";
const odd = fc.oneof(
  fc.constantFrom(
    "\0",
    "\ud83d",
    "\udc00",
    "\u202e",
    "\u200b",
    "\r\n",
    "\n\n",
    "<b>",
    "[",
    "%",
    "'",
    "\\",
    "\ufeff",
    "1".repeat(400),
    "−",
    "٣",
  ),
  fc.string({ unit: "binary", maxLength: 5 }),
);

test("anything in the words of a statement that the book has", async () => {
  const draft = fc
    .array(fc.tuple(fc.nat(sentence.length), odd), { minLength: 1, maxLength: 4 })
    .map((put) => put.reduce((text, [at, words]) => text.slice(0, at) + words + text.slice(at), sentence));
  await fc.assert(
    fc.asyncProperty(draft, fc.constantFrom("plain-text", "markdown", "html"), (text, format) =>
      answerTo({ text, format, date: "2023-05-03" }, "application/json"),
    ),
    { numRuns: runs },
  );
});
