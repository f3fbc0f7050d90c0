/**
 * Files on the page that adds: chosen or dropped, one or several, with scripts and without; what is too long or cannot be read is told in
 * its place and costs no other; while it goes on the page tells how far it is.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { newFolder, removeFolders } from "../store/test-books.ts";
import { walkInBrowser } from "./walk-in-browser.ts";

const mebibyte = 1024 * 1024;

const file = (name: string, content: string | Buffer, mimeType = "text/plain") => ({
  ...{ name, mimeType },
  buffer: typeof content === "string" ? Buffer.from(content) : content,
});
const flood = (place: string, count: number) =>
  `Flood in ${place}\n\nAt least ${count} people were killed in a flood in ${place} on Monday, the mayor said.`;
const page = (place: string, count: number) =>
  `<!doctype html><title>Flood in ${place}</title><h1>Flood in ${place}</h1><p>At least ${count} people were killed in ${place}, the mayor said.</p>`;
const line = (place: string, count: number) => JSON.stringify({ text: flood(place, count), date: "2024-01-02" });

/** In a folder: what is long would take long on its way through the protocol that steers the browser. */
async function written(contents: Readonly<Record<string, string | Buffer>>): Promise<string[]> {
  const folder = await newFolder();
  return Promise.all(
    Object.entries(contents).map(async ([name, content]) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    }),
  );
}

afterAll(removeFolders);

walkInBrowser(({ within, entrance }) => {
  async function open(browserPage: Page): Promise<void> {
    await browserPage.goto(entrance());
    await browserPage.goto("/add");
  }

  async function add(browserPage: Page): Promise<string[]> {
    await browserPage.getByRole("button", { name: "Add", exact: true }).click();
    await browserPage.waitForURL(/\/add\/jobs\//);
    return browserPage.locator(".added > li").allInnerTexts();
  }

  test.each([true, false])("several files are chosen and added, each told of; scripts: %s", (javaScriptEnabled) =>
    within({ javaScriptEnabled }, async (browserPage) => {
      const own = javaScriptEnabled ? 1 : 0;
      await open(browserPage);
      await browserPage
        .locator("#add-files")
        .setInputFiles([
          file("notes.txt", flood("Calama", 20 + own)),
          file("page.html", page("Iquique", 30 + own), "text/html"),
          file("feed.ndjson", `${line("Arica", 40 + own)}\n${line("Ovalle", 50 + own)}\n`, "application/x-ndjson"),
        ]);
      const told = await add(browserPage);
      expect(await browserPage.locator("main").textContent()).toContain("4 articles added (4 figures)");
      expect(told.map((one) => /notes\.txt|page\.html|feed\.ndjson:\d/.exec(one)?.[0])).toEqual([
        "notes.txt",
        "page.html",
        "feed.ndjson:1",
        "feed.ndjson:2",
      ]);
    }),
  );

  test("files are dropped on the form, which says how many before they are added", () =>
    within({}, async (browserPage) => {
      await open(browserPage);
      const dataTransfer = await browserPage.evaluateHandle(twoFiles);
      await browserPage.dispatchEvent("form.adding", "drop", { dataTransfer });
      expect(await browserPage.locator(".adding-status").textContent()).toBe("2 files to add");
      const told = await add(browserPage);
      expect(told.map((one) => one.split(/\s/)[0])).toEqual(["added", "added"]);
    }));

  test.each([true, false])(
    "one too long, one empty and one of no known kind cost no other; scripts: %s",
    (javaScriptEnabled) =>
      within({ javaScriptEnabled }, async (browserPage) => {
        await open(browserPage);
        const paths = await written({
          "long.txt": Buffer.alloc(16 * mebibyte + 1, "a "),
          "empty.html": "",
          "picture.png": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe]),
          "good.txt": flood("Talca", javaScriptEnabled ? 61 : 62),
        });
        await browserPage.locator("#add-files").setInputFiles(paths);
        const told = await add(browserPage);
        const of = (name: string) => told.find((one) => one.includes(name)) ?? "";
        expect(of("long.txt")).toContain("The document is longer than 16 MiB; one article was expected.");
        for (const name of ["long.txt", "empty.html", "picture.png"]) expect(of(name)).toMatch(/^refused/);
        expect(of("good.txt")).toMatch(/^added/);
        expect(await browserPage.locator("main").textContent()).toContain("1 article added; 3 refused (1 figure)");
      }),
  );

  test("while documents are read the page tells how far it is, over one line that is kept open", () =>
    within({}, async (browserPage) => {
      await open(browserPage);
      await browserPage.evaluate(keepStatus);
      const files = Array.from({ length: 6 }, (_, index) => file(`${index}.txt`, flood(`Town ${index}`, 70 + index)));
      await browserPage.locator("#add-files").setInputFiles(files);
      const watched = browserPage.waitForResponse(/\/add\/jobs\/[^/]+\/events$/);
      await add(browserPage);
      expect((await (await watched).allHeaders())["content-type"]).toBe("text/event-stream");
      const told = await browserPage.evaluate<string>("sessionStorage.told");
      expect(told).toMatch(/^Sending …(?:\|Reading: \d of 6)+$/);
    }));
});

/** Run in the browser. */
const twoFiles = `(() => {
  const moved = new DataTransfer();
  for (const [name, place] of [["one.txt", "Copiapo"], ["two.txt", "Vallenar"]])
    moved.items.add(new File(["Flood\\n\\nAt least 9 people were killed in " + place + ", the mayor said."], name, { type: "text/plain" }));
  return moved;
})()`;

const keepStatus = `
  sessionStorage.told = "";
  const status = document.querySelector(".adding-status");
  new MutationObserver(() => {
    sessionStorage.told += (sessionStorage.told && "|") + status.textContent;
  }).observe(status, { childList: true });`;
