/**
 * The article read aloud in a browser: nothing sounds by itself, the word that is heard is shown in the text, sentences are skipped and begun from the
 * text with mouse and keyboard, and a sound of words that were corrected since says so.
 */
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Narration } from "../../src/narration/narration.ts";
import { axe, walkInBrowser } from "./walk-in-browser.ts";

const post = "/articles/2023-05-02-ines-marlowe-post.html";
const quillmark = "/articles/2023-05-02-quillmark-weekly.html";

interface Heard {
  readonly at: number;
  readonly words: readonly string[];
}

/** Run in the browser. */
const heard = `(() => {
  const sound = document.querySelector(".player-sound");
  const at = sound.currentTime;
  return { at, words: [...(CSS.highlights.get("heard-word") ?? [])].map(String) };
})()`;
const soundIs = (page: Page, what: string) => page.evaluate<unknown>(`document.querySelector(".player-sound").${what}`);
const play = (page: Page) => soundIs(page, "play()");
const pause = (page: Page) => soundIs(page, "pause()");

walkInBrowser(({ within }) => {
  /** Makes it where it was not made, as whoever listens does. */
  async function narrationOf(page: Page, article: string, version = ""): Promise<Narration> {
    await page.request.get(`${article}/narration.mp3${version}`);
    let answer = await page.request.get(`${article}/narration.json${version}`);
    for (let tries = 0; answer.status() !== 200 && tries < 200; tries++) {
      await page.waitForTimeout(200);
      answer = await page.request.get(`${article}/narration.json${version}`);
    }
    return (await answer.json()) as Narration;
  }

  test("before it is made it sounds while it is made, and the word that is heard is shown", () =>
    within({}, async (page) => {
      await page.goto(post);
      expect(await page.locator(".player").getAttribute("data-state")).toBe("none");
      await page.waitForTimeout(300);
      // Nothing of it has been asked for.
      expect([await soundIs(page, "paused"), await soundIs(page, "readyState")]).toEqual([true, 0]);
      await page.getByRole("button", { name: "Play" }).click();
      await expect.poll(() => soundIs(page, "currentTime"), { timeout: 30_000 }).toBeGreaterThan(0.3);
      await page.getByRole("button", { name: "Pause" }).click();
      expect(await soundIs(page, "paused")).toBe(true);
    }));

  test(
    "it is decoded whole, and at each time the word is shown that is said then",
    () =>
      within({}, async (page) => {
        const narration = await narrationOf(page, post);
        await page.goto(post);
        expect(await page.locator(".player").textContent()).toContain("The voice is AI-generated");
        await play(page);
        await expect.poll(() => soundIs(page, "duration")).toBeGreaterThan(narration.duration - 0.2);
        expect(Math.abs(((await soundIs(page, "duration")) as number) - narration.duration)).toBeLessThan(0.2);
        await pause(page);
        const tokens = narration.sentences
          .flatMap((one) => one.tokens)
          .filter(({ span, spoken }) => span && spoken !== "");
        for (const token of [tokens[0]!, tokens[Math.floor(tokens.length / 2)]!, tokens.at(-1)!]) {
          await soundIs(page, `currentTime = ${(token.from + token.to) / 2}`);
          await expect.poll(async () => (await page.evaluate<Heard>(heard)).words).toEqual([token.written]);
        }
      }),
    120_000,
  );

  test("while it sounds the shown word keeps step with the time, and figures stay links", () =>
    within({}, async (page) => {
      const narration = await narrationOf(page, post);
      await page.goto(post);
      const first = narration.sentences.find(({ span }) => span !== null)!;
      await play(page);
      await soundIs(page, `currentTime = ${first.from}`);
      await page.waitForTimeout(700);
      await pause(page);
      const { at, words } = await page.evaluate<Heard>(heard);
      const near = first.tokens
        .filter(({ from, to }) => from - 0.3 < at && at < to + 0.3)
        .map(({ written }) => written);
      expect(near).toContain(words[0]);
      const figure = page.locator("a.figure").first();
      await figure.hover();
      await expect.poll(() => page.getByRole("dialog").isVisible()).toBe(true);
    }));

  test("a sentence back and on, by its buttons", () =>
    within({}, async (page) => {
      const { sentences } = await narrationOf(page, post);
      await page.goto(post);
      await play(page);
      await expect.poll(() => page.evaluate("document.querySelector('.player-sound').readyState")).toBeGreaterThan(2);
      await pause(page);
      const sentenceAt = async () => {
        const at = (await soundIs(page, "currentTime")) as number;
        return sentences.findLastIndex(({ from }) => from <= at + 0.01);
      };
      await soundIs(page, `currentTime = ${sentences[2]!.from + 0.2}`);
      await page.getByRole("button", { name: "On a sentence" }).click();
      await expect.poll(sentenceAt).toBe(3);
      await page.getByRole("button", { name: "Back a sentence" }).click();
      await expect.poll(sentenceAt).toBe(2);
      const position = page.getByLabel("Position");
      await position.focus();
      const before = (await soundIs(page, "currentTime")) as number;
      for (let press = 0; press < 10; press++) await page.keyboard.press("ArrowRight");
      await expect.poll(() => soundIs(page, "currentTime")).toBeGreaterThan(before + 0.8);
      expect(await position.getAttribute("aria-valuetext")).toMatch(/^0:\d\d of 0:35$/);
      await page.getByLabel("Speed").selectOption("1.5");
      expect(await soundIs(page, "playbackRate")).toBe(1.5);
      await page.reload();
      expect(await soundIs(page, "playbackRate")).toBe(1.5);
    }));

  test("it begins where it was heard to before, and from a paragraph by keyboard or a sentence by mouse", () =>
    within({}, async (page) => {
      const { sentences } = await narrationOf(page, post);
      await page.goto(post);
      await page.evaluate(
        `localStorage.setItem("tollbook:heard:" + document.querySelector(".player").dataset.version, "12.5")`,
      );
      await play(page);
      await expect.poll(() => soundIs(page, "currentTime")).toBeGreaterThan(12.4);
      await pause(page);
      const ways = page.getByRole("button", { name: "Read from here" });
      const way = ways.last();
      await way.focus();
      expect(await way.evaluate((element) => getComputedStyle(element).opacity)).toBe("1");
      await page.keyboard.press("Enter");
      const starts = sentences.filter(({ span }) => span !== null).map(({ from }) => from);
      const isAtStart = async () => {
        const at = (await soundIs(page, "currentTime")) as number;
        return starts.some((from) => at >= from - 0.05 && at < from + 1.5);
      };
      await expect.poll(() => soundIs(page, "paused")).toBe(false);
      await expect.poll(isAtStart).toBe(true);
      const body = page.locator("p.body, blockquote").last();
      const before = await soundIs(page, "currentTime");
      await pause(page);
      await body.click({ position: { x: 30, y: 12 } });
      await expect.poll(() => soundIs(page, "paused")).toBe(false);
      expect(before).toBeGreaterThan(0);
    }));

  test(
    "a sound of words that were corrected since is marked, and what stands is read anew",
    () =>
      within({}, async (page) => {
        await narrationOf(page, quillmark, "?version=1");
        await page.goto(quillmark);
        const notice = page.locator(".player-outdated");
        expect((await notice.textContent())!.replaceAll(/\s+/g, " ")).toContain(
          "This audio reads the version of 1 May 2023, 15:47 −04:00. The article has been corrected since.",
        );
        expect(await notice.locator("audio").getAttribute("src")).toMatch(/version=v-/);
        expect(await notice.locator("audio").isVisible()).toBe(false);
        expect(await page.locator(".player-bar").isVisible()).toBe(false);
        await page.getByRole("link", { name: "Read it aloud as it stands" }).click();
        await expect.poll(() => soundIs(page, "currentTime"), { timeout: 30_000 }).toBeGreaterThan(0);
        await pause(page);
        await notice.getByRole("link", { name: "That version" }).click();
        expect(await page.locator(".player-outdated").textContent()).toContain("has been corrected since");
        expect(await page.locator(".player").getAttribute("data-state")).toBe("ready");
      }),
    120_000,
  );

  test("without scripts it is the browser's own player, with captions and chapters", () =>
    within({ javaScriptEnabled: false }, async (page) => {
      await narrationOf(page, post);
      await page.goto(post);
      expect(await page.locator(".player-sound").isVisible()).toBe(true);
      expect(await page.locator(".player-sound track").count()).toBe(2);
      expect(await page.getByRole("link", { name: /^Download/ }).getAttribute("href")).toMatch(/narration\.mp3/);
      expect(await page.getByRole("button", { name: "Read from here" }).count()).toBe(0);
    }));

  describe.each<[string, BrowserContextOptions]>([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["on a phone", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  ])("%s", (_name, options) => {
    test("the player has no barrier and nothing moves while the page arrives", () =>
      within(options, async (page) => {
        await narrationOf(page, post);
        await page.addInitScript(watchShifts);
        for (const address of [post, quillmark, `${quillmark}/versions/1`]) {
          await page.goto(address);
          await page.waitForTimeout(300);
          expect(await page.evaluate("shifts")).toEqual([]);
          await page.evaluate(axe);
          const { violations } = await page.evaluate<{ violations: { id: string }[] }>("axe.run()");
          expect(violations.map(({ id }) => id)).toEqual([]);
          expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
        }
      }));
  });
});

/** Run in the browser. */
const watchShifts = `
  window.shifts = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value)))
    .observe({ type: "layout-shift", buffered: true });`;
