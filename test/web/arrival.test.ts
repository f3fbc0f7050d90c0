/**
 * How pages arrive: at once, and nothing that has been painted moves. The time is that of an empty cache in a browser which stands open, from
 * setting out to the first words; it is printed, and its ceiling is one that a machine busy with other specs holds.
 */
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { walkInBrowser } from "./walk-in-browser.ts";

const quillmark = "/articles/2023-05-02-quillmark-weekly.html";
const loads = 3;
/** Alone on a machine, the bar itself is asked for. */
const isAlone = process.env.TOLLBOOK_SOAK !== undefined;
/** Milliseconds. */
const ceiling = isAlone ? 300 : 1500;
/** Headless Chromium still loads its own window when a context is new, which no reader's browser does: milliseconds. */
const settling = isAlone ? 2500 : 0;

walkInBrowser(({ within }) => {
  test.each<[string, string, BrowserContextOptions]>([
    ["the front page", "/", {}],
    ["the front page on a phone", "/", { viewport: { width: 390, height: 844 } }],
    ["an article", quillmark, {}],
    ["an article on a phone", quillmark, { viewport: { width: 390, height: 844 } }],
    ["an article on a tablet", quillmark, { viewport: { width: 800, height: 1000 } }],
  ])(
    "%s is painted at once and does not move",
    async (name, address, options) => {
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
    },
    60_000,
  );
});

async function arrive(page: Page, address: string): Promise<{ shifts: unknown[]; paint: number }> {
  await page.addInitScript(watch);
  await page.waitForTimeout(settling);
  await page.goto(address);
  await expect.poll(() => page.evaluate("arrival.paint")).not.toBeNull();
  return page.evaluate("arrival");
}

/** Run in the browser. */
const watch = `
  window.arrival = { shifts: [], paint: null };
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      arrival.shifts.push([value, ...sources.map(({ node }) => (node?.outerHTML ?? node?.parentElement?.outerHTML)?.slice(0, 120) ?? "")]);
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") arrival.paint = startTime;
  }).observe({ type: "paint", buffered: true });`;
