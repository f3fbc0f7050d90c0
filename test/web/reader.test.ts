/**
 * The reader in a browser: from the front page to an estimate, to a difference, to the article, to a figure's chain, to another
 * version; with and without scripts, on a phone, by keyboard alone; without barriers that axe-core knows, and without a request elsewhere.
 */
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axe, walkInBrowser } from "./walk-in-browser.ts";

const quillmark = "/articles/2023-05-02-quillmark-weekly.html";

walkInBrowser(({ within }) => {
  /** The same way for everybody: nothing on it needs a script. */
  async function walk(page: Page): Promise<void> {
    await page.goto("/");
    await page.locator(".entry", { hasText: "John Kirby" }).locator("h3 a").click();
    const differing = page.locator("tr", { hasText: "what is counted" }).first();
    expect(await differing.textContent()).toContain("Portside Herald");
    await page
      .locator("tr", { hasText: "Quillmark Weekly" })
      .filter({ hasText: "over 20,000" })
      .locator(".to-words")
      .first()
      .click();
    const opened = page.locator(".card-body:target");
    await expect.poll(() => opened.isVisible()).toBe(true);
    const chain = await opened.locator(".chain li").allInnerTexts();
    expect(chain.map((link) => link.replaceAll(/\s+/g, " ").trim())).toEqual([
      "Quillmark Weekly",
      "from Ines Marlowe (@inesmarlowe_news)",
      "from John Kirby",
    ]);
    await page.goto(quillmark);
    await page.getByRole("link", { name: "2 versions" }).click();
    await page.getByRole("link", { name: /^Version 1:/ }).click();
    expect(await page.locator("h1").textContent()).toContain("Bakhmut Has Cost Russia");
  }

  test.each<[string, BrowserContextOptions]>([
    ["with scripts", {}],
    ["without scripts", { javaScriptEnabled: false }],
    ["on a phone", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
    ["on a phone without scripts", { viewport: { width: 390, height: 844 }, javaScriptEnabled: false }],
  ])("the way from the front page to another version, %s", (_name, options) => within(options, walk));

  test("a figure opens by keyboard alone, its card is read, Escape leads back", () =>
    within({}, async (page) => {
      await page.goto(quillmark);
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement?.textContent")).toBe("Skip to the text");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      const card = page.getByRole("dialog");
      await expect.poll(() => card.isVisible()).toBe(true);
      expect(await card.textContent()).toContain("no upper end given");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.closest('[role=dialog]') !== null")).toBe(true);
      await page.keyboard.press("Escape");
      expect(await card.isVisible()).toBe(false);
      expect(await page.evaluate("document.activeElement.className")).toContain("figure");
    }));

  test("selected words have a link that finds them, with the offsets of the stored text", () =>
    within({}, async (page) => {
      await page.goto(quillmark);
      await page.evaluate(selectParagraph);
      const link = page.getByRole("link", { name: "Link to these words" });
      await link.click();
      expect(await page.locator("mark").allInnerTexts()).toContain("More than 20,000");
      expect(await page.locator(".notice").textContent()).toContain("The link leads to");
    }));

  describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
    test.each([
      "/",
      quillmark,
      `${quillmark}/versions`,
      `${quillmark}/diff?from=1&to=2`,
      `${quillmark}/diff?from=1&to=2&view=side`,
      "/estimates/kirby",
      "/methodology",
      "/api",
      "/nothing",
    ])("%s has no barrier, nothing wider than a phone, and does not shift", (address) =>
      within({ colorScheme, viewport: { width: 390, height: 844 } }, async (page) => {
        await page.addInitScript(watchShifts);
        await page.goto(address === "/estimates/kirby" ? await kirby(page) : address);
        const shifted = await page.evaluate<number>("shifts.reduce((sum, one) => sum + one, 0)");
        await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        const wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        expect(wider).toBe(0);
        // On a machine that is short of time a control may be painted before its last words have come.
        expect(shifted).toBeLessThan(0.005);
        expect(await barriers(page)).toEqual([]);
      }),
    );
  });
});

async function kirby(page: Page): Promise<string> {
  await page.goto("/");
  return (await page.locator(".entry", { hasText: "John Kirby" }).locator("h3 a").getAttribute("href"))!;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<{ violations: readonly Violation[] }>("axe.run()");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

/** Run in the browser. */
const watchShifts = `
  window.shifts = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value)))
    .observe({ type: "layout-shift", buffered: true });`;

const selectParagraph = `
  const range = document.createRange();
  range.selectNodeContents([...document.querySelectorAll("p.body")].find((one) => one.textContent.includes("20,000")));
  getSelection().addRange(range);`;
