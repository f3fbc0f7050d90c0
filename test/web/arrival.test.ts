/** How pages arrive: at once, and nothing that has been painted moves. The time is printed; its ceiling is one that a busy machine holds. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { walkInBrowser } from "./walk-in-browser.ts";

const quillmark = "/articles/2023-05-02-quillmark-weekly.html";
const loads = 3;
/** Milliseconds. */
const ceiling = 3000;

walkInBrowser(({ within }) => {
  test.each<[string, string, BrowserContextOptions]>([
    ["the front page", "/", {}],
    ["the front page on a phone", "/", { viewport: { width: 390, height: 844 } }],
    ["an article", quillmark, {}],
    ["an article on a phone", quillmark, { viewport: { width: 390, height: 844 } }],
    ["an article on a tablet", quillmark, { viewport: { width: 800, height: 1000 } }],
  ])("%s is painted at once and does not move", async (name, address, options) => {
    const painted: number[] = [];
    for (let load = 0; load < loads; load++) {
      await within(options, async (page) => {
        const { shifts, paint } = await arrive(page, address);
        expect(shifts).toEqual([]);
        painted.push(paint);
      });
    }
    const [first] = painted.sort((a, b) => a - b);
    console.log(`${name}: first contentful paint after ${Math.round(first!)} ms, the quickest of ${loads}`);
    expect(first).toBeLessThan(ceiling);
  });
});

async function arrive(page: Page, address: string): Promise<{ shifts: unknown[]; paint: number }> {
  await page.addInitScript(watch);
  await page.goto(address);
  await expect.poll(() => page.evaluate("arrival.paint")).not.toBeNull();
  return page.evaluate("arrival");
}

/** Run in the browser. */
const watch = `
  window.arrival = { shifts: [], paint: null };
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      arrival.shifts.push([value, ...sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? "")]);
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") arrival.paint = startTime;
  }).observe({ type: "paint", buffered: true });`;
