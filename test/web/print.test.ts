/**
 * The pages on paper: nothing to press, every card read without opening it, marks and charts in their colours on white whatever the
 * screen's, no row of a table on two sheets.
 */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { walkInBrowser } from "./walk-in-browser.ts";

const quillmark = "/articles/2023-05-02-quillmark-weekly.html";
const subject = "/subjects/casualties.russia.ua";

walkInBrowser(({ within }) => {
  const onPaper = (address: string, work: (page: Page) => Promise<void>) =>
    within({ javaScriptEnabled: false, colorScheme: "dark" }, async (page) => {
      await page.goto(address);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await work(page);
    });

  test.each([
    "/",
    quillmark,
    `${quillmark}/diff?from=1&to=2`,
    subject,
    "/corrections",
    "/sources/John%20Kirby",
    "/search?words=Bakhmut",
  ])("%s has nothing to press, and is dark on white", (address) =>
    onPaper(address, async (page) => {
      const controls = page.locator("nav, button, input, select, textarea").filter({ visible: true });
      expect(await controls.count()).toBe(0);
      expect(await styleOf(page, "body", "background-color")).toBe("rgb(255, 255, 255)");
      expect(await styleOf(page, "body", "color")).toBe("rgb(0, 0, 0)");
    }),
  );

  test("an article has its cards as notes, each mark in the colour that its line has on screen, and where links lead", () =>
    onPaper(quillmark, async (page) => {
      const chains = page.locator(".card .chain");
      expect(await chains.count()).toBe(8);
      expect(await chains.filter({ visible: true }).count()).toBe(8);
      expect(await styleOf(page, ".figure.casualties", "text-decoration-color")).toBe("rgb(29, 82, 150)");
      expect(await styleOf(page, ".figure", "print-color-adjust")).toBe("exact");
      expect(await styleOf(page, "main a[href^=http]", "content", "::after")).toContain("https://");
      expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
    }));

  test("a chart of one width is printed, in the colours of paper; no row is torn", () =>
    onPaper(subject, async (page) => {
      expect(await page.locator("svg.toll-chart").filter({ visible: true }).count()).toBe(1);
      expect(await styleOf(page, ".chart-middle .chart-s1", "color")).toBe("rgb(29, 92, 150)");
      expect(await styleOf(page, "tbody tr", "break-inside")).toBe("avoid");
      expect(await styleOf(page, "tbody td", "display")).toBe("table-cell");
    }));
});

const styleOf = (page: Page, selector: string, property: string, behind = "") =>
  page.evaluate<string>(
    `getComputedStyle(document.querySelector("${selector}"), "${behind}").getPropertyValue("${property}")`,
  );
