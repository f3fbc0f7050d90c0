/**
 * The reader's records in a browser: from a correction to the chart of its subject, to a mark, to the words; from a search to the
 * article; adding by paste with scripts and without; no barriers that axe-core knows, nothing wider than a phone, no request elsewhere.
 */
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axe, walkInBrowser } from "./walk-in-browser.ts";

const phone = { width: 390, height: 844 };
const pasted =
  "Flood in Calama\n\nAt least 37 people were killed in a flood in Calama on Monday, the mayor said. <b>Nobody</b>";

walkInBrowser(({ within, entrance }) => {
  /** The toll that a note is about, seen over time, and its words. */
  async function walk(page: Page): Promise<void> {
    await page.goto("/corrections");
    await page
      .locator(".article-news", { hasText: "Sean Savett" })
      .getByRole("link", { name: "over time" })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toMatch(/^\/subjects\/casualties\./);
    const chart = page.locator("svg.toll-chart").filter({ visible: true });
    expect(await chart.count()).toBe(1);
    await chart.locator("a.chart-mark circle").last().click();
    const card = page.locator(".card-body:target");
    await expect.poll(() => card.isVisible()).toBe(true);
    expect(await card.textContent()).toContain("no upper end given");
  }

  test.each<[string, BrowserContextOptions]>([
    ["with scripts", {}],
    ["without scripts", { javaScriptEnabled: false }],
    ["on a phone", { viewport: phone, hasTouch: true, isMobile: true }],
  ])("the way from a correction to a subject, to a mark, to its words, %s", (_name, options) => within(options, walk));

  test("a search finds figures, and a hit leads to its article", () =>
    within({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/");
      await page.getByRole("searchbox").fill("Bakhmut");
      await page.getByRole("searchbox").press("Enter");
      const hit = page.locator(".hits > li").first();
      expect(await hit.locator(".figure").count()).toBe(1);
      await hit.locator("a").first().click();
      await expect.poll(() => page.locator(".card-body:target").isVisible()).toBe(true);
    }));

  test.each([true, false])("an article is added by paste; scripts: %s", (javaScriptEnabled) =>
    within({ javaScriptEnabled }, async (page) => {
      await page.goto(entrance());
      await page.goto("/add");
      await page.getByLabel(/Paste an article/).fill(`${pasted} (${javaScriptEnabled})`);
      await page.getByLabel("Day of publication").fill("2024-01-02");
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await page.waitForURL(/\/add\/jobs\//);
      expect(await page.locator("main").textContent()).toContain("1 article added (1 figure)");
      await page.locator(".added a").click();
      expect(await page.locator("article").textContent()).toContain("At least 37");
      expect(await page.locator("article b").count()).toBe(0);
    }),
  );

  test("what is wrong with a form is told beside it, and it can be sent again", () =>
    within({}, async (page) => {
      await page.goto(entrance());
      await page.goto("/add");
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await expect
        .poll(() => page.locator(".adding-status").textContent())
        .toContain("Paste the article, or choose files.");
    }));

  const left = "left=e-03a0af666fcace00/100000-casualties";
  describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
    test.each([
      "/subjects",
      "/subjects/casualties.russia.ua",
      `/subjects/casualties.russia.ua?chart=per-day&scale=log&${left}&right=e-3f5cc7874f1199dc/100000-casualties`,
      "/corrections",
      "/sources",
      "/sources/John%20Kirby",
      "/search",
      "/search?words=Bakhmut&measure=killed",
      "/search?low=many&place=Ukraine",
      "/add",
    ])("%s has no barrier, and nothing wider than a phone", (address) =>
      within({ colorScheme, viewport: phone }, async (page) => {
        await page.goto(entrance());
        await page.goto(address);
        await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
        await page.evaluate(axe);
        const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
          "axe.run()",
        );
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
      }),
    );
  });
});
