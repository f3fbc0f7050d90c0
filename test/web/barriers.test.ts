/**
 * What every page owes to whoever reads it otherwise than by eye and mouse: a language, a title of its own, one heading above all others,
 * landmarks, targets that can be hit, a focus that shows. The pages that no walk visits are looked at here with axe-core, too.
 */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axe, walkInBrowser } from "./walk-in-browser.ts";

const quillmark = "/articles/2023-05-02-quillmark-weekly.html";
const arabic =
  "فيضان في حلب\n\nقال محافظ حلب إن الفيضان دمر الحي. At least 31 people were killed in Aleppo on Monday, Governor Samir Haddad said.";

walkInBrowser(({ within, entrance }) => {
  /** Addresses that only the book knows. */
  async function addressesIn(
    page: Page,
  ): Promise<{ estimate: string; statement: string; added: string; rightToLeft: string }> {
    await page.goto(entrance());
    await page.goto(quillmark);
    const card = page.locator("[data-statement]").first();
    const statement = (await card.getAttribute("data-statement"))!;
    const estimate = (await card.locator("a").first().getAttribute("href"))!;
    await page.goto("/add");
    await page.getByLabel(/Paste an article/).fill(arabic);
    await page.getByLabel("Outlet").fill("صحيفة النهر");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.waitForURL(/\/add\/jobs\//);
    const rightToLeft = (await page.locator(".added a").first().getAttribute("href"))!;
    return { estimate, statement, added: new URL(page.url()).pathname, rightToLeft };
  }

  test("every page has a language, a title of its own, its headings in order, landmarks, and a way past the masthead", () =>
    within({ viewport: { width: 390, height: 844 } }, async (page) => {
      const { estimate, statement, added, rightToLeft } = await addressesIn(page);
      const titles = new Map<string, string>();
      const all = [
        "/",
        quillmark,
        `${quillmark}/versions`,
        `${quillmark}/diff?view=side`,
        estimate,
        statement,
        "/subjects",
      ];
      const more = [
        "/subjects/casualties.russia.ua",
        "/corrections",
        "/sources",
        "/sources/John%20Kirby",
        "/search",
        "/methodology",
      ];
      for (const address of [
        ...all,
        ...more,
        "/search?words=zeppelin",
        "/check",
        "/check/rules",
        "/add",
        added,
        rightToLeft,
        "/enter",
        "/nothing",
      ]) {
        await page.goto(address);
        const facts = await page.evaluate<Facts>(outline);
        expect([address, facts.lang, facts.mains, facts.first]).toEqual([address, "en", 1, "Skip to the text"]);
        expect([address, facts.levels.filter((level) => level === 1).length]).toEqual([address, 1]);
        const leaps = facts.levels.filter((level, index) => level > (facts.levels[index - 1] ?? 0) + 1);
        expect([address, leaps]).toEqual([address, []]);
        expect([address, facts.bareTables]).toEqual([address, 0]);
        expect([titles.get(facts.title), address]).toEqual([undefined, address]);
        titles.set(facts.title, address);
      }
    }));

  describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
    test.each([
      { width: 390, height: 844 },
      { width: 1280, height: 900 },
    ])("no barrier and no target too small, %o", (viewport) =>
      within({ colorScheme, viewport }, async (page) => {
        const { estimate, statement, added, rightToLeft } = await addressesIn(page);
        const unseen = [statement, rightToLeft, added, "/enter", "/search?words=zeppelin", "/sources?words=zeppelin"];
        for (const address of [...unseen, "/", quillmark, estimate, "/subjects/casualties.russia.ua"]) {
          await page.goto(address);
          await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
          await page.evaluate(axe);
          const { violations } = await page.evaluate<Found>("axe.run({ rules: { 'target-size': { enabled: true } } })");
          const told = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
          );
          expect([address, told]).toEqual([address, []]);
          expect([address, await page.evaluate("document.documentElement.scrollWidth - innerWidth")]).toEqual([
            address,
            0,
          ]);
        }
      }),
    );
  });

  test("text that runs from right to left does so in the article, in its cards, and where it is quoted", () =>
    within({}, async (page) => {
      const { rightToLeft } = await addressesIn(page);
      const direction = (selector: string) =>
        page.evaluate<string>(`getComputedStyle(document.querySelector("${selector}")).direction`);
      await page.goto(rightToLeft);
      expect([await direction("h1"), await direction("p.body"), await direction(".outlet")]).toEqual([
        "rtl",
        "rtl",
        "rtl",
      ]);
      expect([await direction("main"), await direction(".card .teller"), await direction(".legend")]).toEqual([
        "ltr",
        "rtl",
        "ltr",
      ]);
      await page.goto("/search?words=Aleppo");
      expect([await direction(".hits .words"), await direction(".hits a bdi"), await direction(".hits")]).toEqual([
        "ltr",
        "rtl",
        "ltr",
      ]);
    }));

  test("nothing moves for whoever asks for rest, and what is in focus is outlined and in sight", () =>
    within({ reducedMotion: "reduce" }, async (page) => {
      await page.goto(quillmark);
      expect(await page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")).toBe("auto");
      for (let step = 0; step < 25; step++) {
        await page.keyboard.press("Tab");
        const { outline: width, isInSight, what } = await page.evaluate<Focused>(focused);
        expect([what, width > 0, isInSight]).toEqual([what, true, true]);
      }
    }));
});

interface Facts {
  readonly lang: string;
  readonly title: string;
  readonly mains: number;
  readonly levels: readonly number[];
  readonly first: string;
  readonly bareTables: number;
}

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

interface Focused {
  readonly what: string;
  readonly outline: number;
  readonly isInSight: boolean;
}

/** Run in the browser. */
// Tables of a document that is written in Markdown have no captions.
const outline = `({
  lang: document.documentElement.lang,
  title: document.title,
  mains: document.querySelectorAll("main").length,
  levels: [...document.querySelectorAll("h1, h2, h3, h4")].map((one) => Number(one.tagName[1])),
  first: document.querySelector("a, button, input").textContent,
  bareTables: [...document.querySelectorAll("table")].filter((one) => (!one.caption && !one.closest(".document")) || one.querySelector("th:not([scope])")).length,
})`;

const focused = `(() => {
  const one = document.activeElement;
  const box = one.getBoundingClientRect();
  const at = document.elementFromPoint(Math.max(box.left, 0) + Math.min(box.width, 8) / 2, box.top + Math.min(box.height, 8) / 2);
  return {
    what: one.outerHTML.slice(0, 60),
    outline: parseFloat(getComputedStyle(one).outlineWidth),
    isInSight: box.top >= -1 && box.bottom <= innerHeight + 1 && (at === one || one.contains(at) || (at?.contains(one) ?? false)),
  };
})()`;
