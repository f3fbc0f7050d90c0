import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { diagnosticsOf } from "./diagnostics-of.ts";
import { inspectDraft, offsetIn, rangeOf } from "./inspect-draft.ts";

const faulty = "The attack caused 45 casualties, including 20 dead and 30 wounded.";
const inspect = (text: string, languageId = "plaintext", uri = "file:///d/draft.txt") =>
  inspectDraft(TextDocument.create(uri, languageId, 1, text), {});

test("what the editor cannot show beside a diagnostic is left out", () => {
  expect(diagnosticsOf(inspect(faulty), true)[0]).toHaveProperty("relatedInformation");
  expect(diagnosticsOf(inspect(faulty), false)[0]).not.toHaveProperty("relatedInformation");
});

test("the language tells the format, else the name of the file does", () => {
  expect(inspect(`# Toll\n\n**${faulty}**`, "markdown", "untitled:1").read.article?.headline).toBe("Toll");
  expect(inspect(`# Toll\n\n${faulty}`, "other", "file:///d/draft.md").read.article?.parts[0]?.span.exact).toBe("Toll");
});

test("ranges and offsets lead to each other, behind a byte order mark, too", () => {
  for (const mark of ["", "\uFEFF"]) {
    const inspection = inspect(`${mark}\u{1F30A}\r\n\r\n${faulty}`);
    const [{ span } = { span: { start: 0, end: 0 } }] = inspection.checked.findings;
    const range = rangeOf(inspection, span)!;
    expect(inspection.document.getText(range)).toBe("20 dead and 30");
    expect(offsetIn(inspection.document, range.start)).toBe(inspection.checked.sourceOf(span)!.start);
  }
});

test("a draft in another language is told without alarm", () => {
  const text = "Bei dem Angriff wurden am Montag zwölf Menschen getötet und dreißig verletzt, sagte der Gouverneur.";
  expect(diagnosticsOf(inspect(text), true)).toMatchObject([{ code: "language-not-supported", severity: 3 }]);
});
