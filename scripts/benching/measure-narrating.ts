/**
 * Reading an article of 5,000 words aloud with the voice that is always there: how many times faster than it is listened to (by the processor time of all
 * threads, on one core), how soon the first sound is there, and how much memory it takes above the open process.
 */

import { extractFigures } from "../../src/extraction/extract-figures.ts";
import { spanOf } from "../../src/text/span.ts";
import { narrateArticle } from "../../src/usecases/narrate-article.ts";
import { scriptOf } from "../../src/usecases/script-of.ts";
import { fliteVoice } from "../../src/voicing/flite-voice.ts";
import { openStudio } from "../../src/voicing/open-studio.ts";
import { ordinaryNews } from "./ordinary-news.ts";
import { tollDenseText } from "./toll-dense-text.ts";

const words = 5000;

export async function measureNarrating(): Promise<void> {
  const subject = subjectOf(tollDenseText(1)[0]!, textOf(words));
  scriptOf(subjectOf("Two people were killed.", "")); // the language model is loaded in an open process
  const studio = openStudio({
    version: "0",
    voice: fliteVoice(),
    listener: { why: "not measured" },
    own: null,
    folder: null,
    now: () => new Date(),
    sound: "mp3",
  });
  await firstSound(narrateArticle(subjectOf("Two people were killed.", ""), studio));
  global.gc?.();
  const idle = process.memoryUsage().rss;
  let peak = idle;
  const sampling = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const making = narrateArticle(subject, studio);
  let next = await making.next();
  const first = performance.now() - start;
  while (!next.done) next = await making.next();
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(sampling);
  await studio.close();
  const { duration } = next.value.narration;
  console.log(`\nnarration of ${words.toLocaleString("en")} words, ${Math.round(duration / 60)} minutes of sound`);
  console.log(`  ${(duration / ((user + system) / 1e6)).toFixed(1)} × real time by processor time, sealing included`);
  console.log(`  first sound after ${Math.round(first)} ms, the whole script proven before it`);
  console.log(`  memory ${Math.round((peak - idle) / 2 ** 20)} MB above the open process`);
}

function textOf(count: number): string {
  return ordinaryNews(Math.ceil(count / 350))
    .join("\n\n")
    .split(/(?<=\s)/)
    .slice(0, count)
    .join("");
}

function subjectOf(first: string, rest: string) {
  const text = rest === "" ? first : `${first}\n\n${rest}`;
  const parts = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: paragraph }) => ({
    kind: "body" as const,
    span: spanOf(text, index, index + paragraph.length),
  }));
  const article = { text, parts, embeds: [] };
  const { figures } = extractFigures({ ...article, date: "2023-05-01" });
  const named = { articleId: "bench", versionId: "bench", title: "Bench", outlet: null, authors: [], url: null };
  return { ...named, article, figures, day: "2023-05-01" };
}

async function firstSound(making: AsyncGenerator): Promise<void> {
  await making.next();
  await making.return(undefined);
}
