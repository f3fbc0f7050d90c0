/** A draft on the page that checks: with scripts and without, on a phone, by keyboard, in light and dark; nothing of it stays. */
import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axe, walkInBrowser } from "./walk-in-browser.ts";

const kirby =
  "US puts Russian losses at more than 100,000\n\nRussia has suffered more than 100,000 casualties in Bakhmut since December, including 20,000 killed, at least half of them from the Wagner Group, John Kirby, the spokesman of the National Security Council, said on Monday.";
const bare =
  "100,000 Russian soldiers killed since December\n\nMore than 100,000 Russian soldiers have been killed since December, Ann Lee said.";
const clean = "Flood in Arica\n\nAt least 12 people were killed in a flood in Arica on Monday, Mayor Ann Lee said.";
const long = `${bare}\n\n${"The council met on Thursday and talked about the road to the harbour.\n\n".repeat(140)}The roads were closed.`;

async function check(page: Page, text: string): Promise<void> {
  await page.goto("/check");
  await page.locator("#draft-text").fill(text);
  await page.getByLabel("Day of publication").fill("2023-05-03");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.waitForURL(/\/check#found$/);
}

const heading = (page: Page) => page.locator("#found h2").textContent();

walkInBrowser(({ within }) => {
  test.each<[string, BrowserContextOptions]>([
    ["with scripts", {}],
    ["without scripts", { javaScriptEnabled: false }],
    ["on a phone without scripts", { javaScriptEnabled: false, viewport: { width: 390, height: 844 } }],
  ])("a draft is checked beside the book, and stays in the form, %s", (_name, options) =>
    within(options, async (page) => {
      await check(page, kirby);
      expect(await heading(page)).toBe("3 warnings");
      expect(await page.locator("#draft-text").inputValue()).toBe(kirby);
      const place = page.locator(".finding", { hasText: "place-narrowed" });
      expect(await place.locator("h3").textContent()).toMatch(/^\d (?:error|warning|note) “Bakhmut”/);
      expect(page.url()).not.toContain("Bakhmut");
      await place.locator("h3 a").click();
      expect(await page.locator(".anchor:target + .found").textContent()).toBe("Bakhmut");
      await place.locator(".rests-on a").first().click();
      await page.waitForURL(/\/articles\//);
      expect(await page.locator("mark").first().textContent()).toBe("Ukraine");
    }),
  );

  test.each([true, false])("an edit is put in, and what it mended is gone; scripts: %s", (javaScriptEnabled) =>
    within({ javaScriptEnabled }, async (page) => {
      await check(page, bare);
      const before = await page.locator(".finding").count();
      const finding = page.locator(".finding", { hasText: "headline-drops-bound" });
      expect(await finding.locator("ins").textContent()).toMatch(/^More than/);
      await finding.getByRole("button", { name: /Put it in/ }).click();
      await expect.poll(() => page.locator(".finding", { hasText: "headline-drops-bound" }).count()).toBe(0);
      expect(await page.locator("#draft-text").inputValue()).toBe(bare.replace("100,000", "More than 100,000"));
      expect(await page.locator(".finding").count()).toBe(before - 1);
    }),
  );

  test("an edit of a draft that has changed meanwhile is not put in, and that is said", () =>
    within({ javaScriptEnabled: false }, async (page) => {
      await check(page, bare);
      await page.locator("#draft-text").fill(`Two ${bare}`);
      await page
        .getByRole("button", { name: /Put it in/ })
        .first()
        .click();
      await page.waitForLoadState();
      expect(await page.locator("#found .notice").textContent()).toContain("Nothing was put in");
      expect(await page.locator("#draft-text").inputValue()).toBe(`Two ${bare}`);
    }));

  test("while a draft is typed it is checked, with one request for the last of it", () =>
    within({}, async (page) => {
      await page.goto("/check");
      let asked = 0;
      page.on("request", (request) => {
        if (request.method() === "POST") asked++;
      });
      await page.locator("#draft-text").pressSequentially(bare.slice(0, 20));
      await page.locator("#draft-text").fill(bare);
      await expect.poll(() => page.locator(".finding").count()).toBeGreaterThan(0);
      expect(await page.locator("output").textContent()).toBe(await heading(page));
      expect(asked).toBe(1);
      expect(page.url()).toMatch(/\/check$/);
    }));

  test("nothing found says by how many checks, and what that does not mean", () =>
    within({}, async (page) => {
      await check(page, clean);
      expect(await heading(page)).toMatch(/^Nothing found by \d\d checks$/);
      expect(await page.locator("#found").textContent()).toContain("Nothing found is not nothing wrong");
      await check(page, "Quiet night\n\nThe town slept, and nothing happened in it, police said.");
      expect(await heading(page)).toBe("No figure was read");
    }));

  test("a file takes the place of the text, and stands in the form then", () =>
    within({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/check");
      await page
        .locator("#draft-file")
        .setInputFiles({ name: "draft.md", mimeType: "", buffer: Buffer.from(`# ${bare}`) });
      await page.getByRole("button", { name: "Check", exact: true }).click();
      expect(await page.locator("#draft-text").inputValue()).toBe(`# ${bare}`);
      expect(await page.locator("#draft-format").inputValue()).toBe("markdown");
      expect(await page.locator(".finding").count()).toBeGreaterThan(0);
      const word = readFileSync("test/fixtures/checking/draft.docx");
      await page.locator("#draft-file").setInputFiles({ name: "draft.docx", mimeType: "", buffer: word });
      await page.getByRole("button", { name: "Check", exact: true }).click();
      expect(await page.locator(".finding").count()).toBeGreaterThan(0);
      expect(await page.locator("#draft-format").inputValue()).toBe("plain-text");
    }));

  test("of a long draft what has no finding is folded, and a link into it opens it", () =>
    within({ javaScriptEnabled: false }, async (page) => {
      await check(page, long);
      const folded = page.locator(".quiet-stretch summary");
      expect(await folded.textContent()).toBe("141 paragraphs in which nothing was found");
      expect(await page.locator(".draft-text .row:visible").count()).toBeLessThan(10);
    }));

  test("the way to a finding, its check and back, by keyboard alone", () =>
    within({}, async (page) => {
      await check(page, bare);
      await page.locator("a.found").first().focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => page.url()).toMatch(/#finding-1$/);
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe("#at-1");
      await page.locator("#finding-1 .rule").focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/check\/rules#/);
      expect(await page.locator(":target").count()).toBe(1);
    }));

  describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
    test.each([
      { width: 390, height: 844 },
      { width: 1280, height: 900 },
    ])("no barrier, nothing wider than the page, %o", (viewport) =>
      within({ colorScheme, viewport }, async (page) => {
        for (const [name, text] of [
          ["book", kirby],
          ["text", bare],
          ["none", clean],
          ["folded", long],
        ] as const) {
          await check(page, text);
          expect([name, await barriers(page)]).toEqual([name, []]);
        }
        for (const address of ["/check", "/check/rules"]) {
          await page.goto(address);
          expect([address, await barriers(page)]).toEqual([address, []]);
        }
      }),
    );
  });
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<{ violations: readonly Violation[] }>(
    "axe.run({ rules: { 'target-size': { enabled: true } } })",
  );
  const wider = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  return [...told, ...(wider > 0 ? [`${wider} pixels too wide`] : [])];
}
