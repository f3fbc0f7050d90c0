/**
 * The whole story by keyboard alone: front page, a statement and how its tellings differ, the article, an opened figure and its chain, the other version,
 * the note that corrected it, the subject over time, a mark of its chart, and the words that it is read from.
 */
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { walkInBrowser } from "./walk-in-browser.ts";

/** So many stops a page may have before what is looked for. */
const mostStops = 400;

/** Presses Tab until the focus is on it, as whoever has no mouse must. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press("Tab");
    const isThere = await wanted.first().evaluate((element) => element.ownerDocument.activeElement === element);
    if (isThere) return;
  }
  throw new Error(`the focus never came to ${wanted}`);
}

async function follow(page: Page, link: Locator): Promise<void> {
  await tabTo(page, link);
  const before = page.url();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).not.toBe(before);
  await page.waitForLoadState();
}

walkInBrowser(({ within }) => {
  test("from the front page to the words of a mark, by keyboard alone", () =>
    within({}, async (page) => {
      await page.goto("/");
      await follow(page, page.locator(".entry", { hasText: "John Kirby" }).locator("h3 a"));
      const differing = page.locator("tr", { hasText: "what is counted" });
      await follow(page, differing.locator(".to-words"));
      const opened = page.locator(".card-body:target");
      await expect.poll(() => opened.isVisible()).toBe(true);
      expect(await opened.locator(".chain li").count()).toBeGreaterThan(0);

      await page.goto("/");
      await follow(page, page.getByRole("link", { name: "Its versions" }));
      await follow(page, page.locator("main a", { hasText: /what changed|differ/i }));
      expect(await page.locator("main").textContent()).toContain("Bakhmut");

      await follow(page, page.getByRole("link", { name: "Corrections" }));
      expect(await page.locator("main").textContent()).toContain("on the word of Sean Savett");
      await follow(page, page.getByRole("link", { name: "Subjects" }));
      await follow(page, page.locator("main a", { hasText: "Russian soldiers" }));
      const mark = page.locator("svg.toll-chart").filter({ visible: true }).locator("a.chart-mark");
      await follow(page, mark);
      await expect.poll(() => page.locator(".card-body:target").isVisible()).toBe(true);
      expect(await page.locator(".card-body:target").textContent()).toContain("100,000");
    }));
});
