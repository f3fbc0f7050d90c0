import { expect, test } from "vitest";
import { checkRead, readDraft } from "./check-draft.ts";
import type { DraftSource } from "./draft-source.ts";
import { silenceFinding } from "./silence-finding.ts";

const faulty = "The attack caused 45 casualties, including 20 dead and 30 wounded.";

/** The draft with its comment, and what is still found then. */
function silenced(text: string, format: NonNullable<DraftSource["format"]>) {
  const read = (source: string) => readDraft({ bytes: new TextEncoder().encode(source), place: "draft", format });
  const draft = read(text);
  const finding = checkRead(draft).findings.find(({ rule }) => rule === "parts-exceed-total")!;
  const comment = silenceFinding(draft, finding);
  if (comment === null) return null;
  const after = text.slice(0, comment.at) + comment.text + text.slice(comment.at);
  return { after, found: checkRead(read(after)).findings.map(({ rule }) => rule) };
}

test.each([
  ["the first paragraph", "plain-text", faulty, `[tollbook-ignore parts-exceed-total]\n${faulty}`],
  [
    "lines of Windows",
    "plain-text",
    `A\r\n\r\n${faulty}`,
    `A\r\n\r\n[tollbook-ignore parts-exceed-total]\r\n${faulty}`,
  ],
  ["a list", "markdown", `- One.\n- ${faulty}`, `- One.\n<!-- tollbook-ignore parts-exceed-total -->\n- ${faulty}`],
  [
    "two paragraphs on a line",
    "html",
    `<p>One.</p><p>${faulty}</p>`,
    `<p>One.</p><p><!-- tollbook-ignore parts-exceed-total -->${faulty}</p>`,
  ],
] as const)("%s", (_, format, text, after) => {
  expect(silenced(text, format)).toEqual({ after, found: [] });
});

test("other paragraphs are told as before", () => {
  expect(silenced(`${faulty}\n\nA second one.\n\n${faulty}`, "markdown")?.found).toEqual(["parts-exceed-total"]);
});

test("for words that stand in no part of the draft none is offered", () => {
  const draft = readDraft({ bytes: new TextEncoder().encode(faulty), place: "draft", format: "html" });
  expect(silenceFinding(draft, { rule: "parts-exceed-total", span: { start: 500, end: 501, exact: "x" } })).toBeNull();
});
