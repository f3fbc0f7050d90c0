/** Pages per CPU-second from bytes to figures, beside the libraries that find an article's body and nothing more. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { extractFigures, readDocument } from "./built-program.ts";

import { cpuRate } from "./cpu-rate.ts";
import type { BenchRow } from "./print-bench.ts";

export async function measurePages(pages: readonly string[]): Promise<BenchRow[]> {
  const encoded = pages.map((page) => new TextEncoder().encode(page));
  const one = () => 1;
  const readings = await cpuRate(encoded, one, (bytes) => readDocument({ bytes }));
  const figures = await cpuRate(encoded, one, (bytes) => {
    const { article } = readDocument({ bytes });
    return (
      article &&
      extractFigures({ text: article.text, date: article.published, parts: article.parts, embeds: article.embeds })
    );
  });
  const bodies = await cpuRate(pages, one, (page) => new Readability(parseHTML(page).document).parse());
  return [
    { name: "page to article", perSecond: readings, unit: "pages" },
    { name: "page to figures", perSecond: figures, unit: "pages" },
    { name: "body by readability on linkedom", perSecond: bodies, unit: "pages", isYardstick: true },
  ];
}
