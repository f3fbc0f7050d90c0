/** Pages per CPU-second from bytes to figures, beside the libraries that find an article's body and nothing more. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { extractFigures, readDocument } from "./built-program.ts";

import { cpuRates } from "./cpu-rate.ts";
import type { BenchRow } from "./print-bench.ts";

export async function measurePages(pages: readonly string[]): Promise<BenchRow[]> {
  const all = pages.map((html) => ({ html, bytes: new TextEncoder().encode(html) }));
  const [articles, figures, bodies] = await cpuRates(all, () => 1, [
    ({ bytes }) => readDocument({ bytes }),
    ({ bytes }) => {
      const { article } = readDocument({ bytes });
      return article && extractFigures({ ...article, date: article.published?.slice(0, 10) ?? null });
    },
    ({ html }) => new Readability(parseHTML(html).document).parse(),
  ]);
  return [
    { name: "page to article", perSecond: articles!, unit: "pages" },
    { name: "page to figures", perSecond: figures!, unit: "pages" },
    { name: "body by readability on linkedom", perSecond: bodies!, unit: "pages", isYardstick: true },
  ];
}
