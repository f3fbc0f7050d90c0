/**
 * Walks pages of the sample case in Debian's Chromium; where there is none, the walks are skipped by name. A page that asks another host for
 * anything, or tells of an error, fails its walk.
 */
import { existsSync, readFileSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import type { RunningServer } from "../../src/cli/environment.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { removeFolders } from "../store/test-books.ts";
import { sampleBook, startSample } from "./sample-server.ts";

const executablePath = "/usr/bin/chromium";
const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];

/** To be run in a page. */
export const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

export interface Walks {
  /** A page of its own, closed behind the work. */
  readonly within: (options: BrowserContextOptions, work: (page: Page) => Promise<void>) => Promise<void>;
  /** Where a browser enters to write. */
  readonly entrance: () => string;
}

/** `define`: makes the tests. */
export function walkInBrowser(define: (walks: Walks) => void): void {
  describe.skipIf(!existsSync(executablePath))(`in the browser ${executablePath}`, () => {
    let book: Book;
    let server: RunningServer;
    let browser: Browser;
    beforeAll(async () => {
      book = await sampleBook();
      server = await startSample(book);
      browser = await chromium.launch({ executablePath, args });
    }, 240_000);
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      await book?.close();
      await removeFolders();
    });
    const within: Walks["within"] = async (options, work) => {
      const context = await browser.newContext({ baseURL: server.address, ...options });
      const page = await context.newPage();
      const strays = straysOf(page, server.address);
      await work(page);
      expect(strays).toEqual([]);
      await context.close();
    };
    define({ within, entrance: () => server.entrance! });
  });
}

function straysOf(page: Page, own: string): string[] {
  const strays: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${own}/`)) strays.push(request.url());
  });
  page.on("pageerror", (error) => strays.push(error.message));
  return strays;
}
