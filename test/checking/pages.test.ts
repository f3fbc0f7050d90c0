/** The pages of the checks: each check has one, and its examples do what it says of them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Check } from "../../src/checking/check.ts";
import { checks } from "../../src/checking/checks.ts";
import { runChecks } from "../../src/checking/run-checks.ts";
import { readDraft } from "./read-draft.ts";

const folder = "src/checking/rules";
/** Of the examples. */
const published = "2023-05-01";

test("every page is of a check", () => {
  const pages = readdirSync(folder).filter((file) => file.endsWith(".md"));
  expect(pages).toEqual(checks.map(({ name }) => `${name}.md`));
});

describe.each([...checks] as Check[])("$name", (check) => {
  const page = existsSync(`${folder}/${check.name}.md`) ? readFileSync(`${folder}/${check.name}.md`, "utf8") : "";

  test("is called what its file is called, and has a page with examples and a spec", () => {
    expect(readFileSync(`${folder}/${check.name}.ts`, "utf8")).toContain(`name: "${check.name}"`);
    expect(existsSync(`${folder}/${check.name}.test.ts`)).toBe(true);
    expect(page.startsWith(`# ${check.name}\n`)).toBe(true);
    expect(page).not.toContain("TODO");
    expect(examplesIn(page, "Finds").length).toBeGreaterThan(0);
    expect(examplesIn(page, "Passes").length).toBeGreaterThan(0);
  });

  // Those against the book have examples of two texts, which their own specs run.
  test.runIf(check.against === "text")("its examples do what the page says", () => {
    for (const marked of examplesIn(page, "Finds")) {
      const found = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, exact]) => exact);
      expect(found.length).toBeGreaterThan(0);
      expect(foundIn(check, marked.replaceAll(/[[\]]/g, ""))).toEqual(found);
    }
    for (const text of examplesIn(page, "Passes")) expect(foundIn(check, text)).toEqual([]);
  });
});

const foundIn = (check: Check, text: string) =>
  runChecks([check], readDraft(text, published)).findings.map(({ span }) => span.exact);

/** The quoted drafts under a heading; an empty quoted line parts paragraphs. */
function examplesIn(page: string, heading: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return section
    .split(/\n\n+/)
    .filter((block) => block.startsWith(">"))
    .map((block) => block.replaceAll(/^> ?/gm, "").trim());
}
