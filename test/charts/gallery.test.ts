/**
 * Every chart of the gallery is, byte for byte, the picture that was approved. A chart without one fails, and so does a picture without
 * a chart. To approve: TOLLBOOK_APPROVE_CHARTS=1 npx vitest run test/charts, then look at what changed.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { gallery } from "../../src/charting/gallery.ts";

const folder = "test/charts";
const pictures = () => readdirSync(folder).filter((file) => file.endsWith(".svg"));
const isApproving = process.env.TOLLBOOK_APPROVE_CHARTS === "1" && process.env.CI === undefined;

describe.runIf(isApproving)("approving", () => {
  test("every picture is drawn anew, and what has no chart is removed", () => {
    for (const file of pictures()) rmSync(`${folder}/${file}`);
    for (const { name, draw } of gallery) writeFileSync(`${folder}/${name}.svg`, `${draw()}\n`);
  });
});

describe.skipIf(isApproving)("approved pictures", () => {
  test("there is one for each chart, and none besides", () => {
    expect(pictures().sort()).toEqual(gallery.map(({ name }) => `${name}.svg`).sort());
  });

  test.each(gallery)("$name: $summary", ({ name, draw }) => {
    expect(`${draw()}\n` === readFileSync(`${folder}/${name}.svg`, "utf8")).toBe(true);
  });
});

describe.each(gallery)("$name may stand in a strict page", ({ draw }) => {
  const svg = draw();

  test("no style, no script, no handler, no reference to anything outside", () => {
    expect(svg).not.toMatch(/<(?:style|script|image|use|foreignObject)\b/i);
    const names = [...svg.matchAll(/<[^>]+>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
    expect(names.filter((tag) => /\s(?:style|on\w+|id|xlink:href)=/i.test(tag))).toEqual([]);
    expect([...svg.matchAll(/ href="([^"]*)"/g)].filter(([, href]) => !/^(?:\/|https?:)/.test(href!))).toEqual([]);
  });

  test("every link has a title and a name for people who listen, or is named by its own words", () => {
    const links = [...svg.matchAll(/<a ([^>]*)><(\w+)[^>]*>([^<]*)/g)].map(([, ...link]) => link);
    const isNamed = ([has, child, words]: string[]) =>
      words !== "" && (child === "text") !== /aria-label="[^"]+"/.test(has!) && /^(?:text|title)$/.test(child!);
    expect(links.filter((link) => !isNamed(link))).toEqual([]);
    expect(links.length).toBe(svg.match(/<a /g)?.length ?? 0);
    expect(svg).toMatch(/^<svg [^>]*role="group"[^>]*aria-label="[^"]+"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
  });
});
